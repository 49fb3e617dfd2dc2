/** The kinds that are published, in the order of a rebuild: later ones read what earlier ones wrote. */
import type { JenisSalinan } from '../contract/salinan.ts'
import { apbdesPenyaji } from '../transparansi/apbdes/presenter.ts'
import { desaPenyaji } from '../transparansi/desa/presenter.ts'
import { kabupatenPenyaji } from '../transparansi/wilayah/kabupaten-presenter.ts'
import { provinsiPenyaji } from '../transparansi/wilayah/provinsi-presenter.ts'
import { type PenyajiJenis, toPenyajiJenis } from './penyaji.ts'

export const PENYAJI: Readonly<Record<JenisSalinan, PenyajiJenis>> = {
  apbdes: toPenyajiJenis(apbdesPenyaji),
  desa: toPenyajiJenis(desaPenyaji),
  kabupaten: toPenyajiJenis(kabupatenPenyaji),
  provinsi: toPenyajiJenis(provinsiPenyaji),
}
export const URUTAN_JENIS = Object.keys(PENYAJI) as JenisSalinan[]
