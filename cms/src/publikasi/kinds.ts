/** The kinds that are published, in the order of a rebuild: later ones read what earlier ones wrote. */
import type { JenisSalinan } from '../contract/salinan.ts'
import { apbdesPenyaji, desaPenyaji, kabupatenPenyaji, provinsiPenyaji } from '../transparansi/index.ts'
import { type PenyajiJenis, toPenyajiJenis } from './penyaji.ts'

export const PENYAJI: Readonly<Record<JenisSalinan, PenyajiJenis>> = {
  apbdes: toPenyajiJenis(apbdesPenyaji),
  desa: toPenyajiJenis(desaPenyaji),
  kabupaten: toPenyajiJenis(kabupatenPenyaji),
  provinsi: toPenyajiJenis(provinsiPenyaji),
}
export const URUTAN_JENIS = Object.keys(PENYAJI) as JenisSalinan[]
