/** The examples of the contract as rows of a portal: one village with its budget, in its kabupaten and province. */
import type { ApbdesPublik } from 'cms/contract/apbdes'
import type { DesaPublik } from 'cms/contract/desa'
import type { KabupatenPublik, ProvinsiPublik } from 'cms/contract/wilayah'
import type { BasisDataUji } from './basis-data.ts'
import { readContoh } from './contoh.ts'

export const apbdes = readContoh<ApbdesPublik>('apbdes.penuh')
export const desa = readContoh<DesaPublik>('desa.penuh')
export const provinsi = readContoh<ProvinsiPublik>('provinsi.penuh')
export const kabupaten = readContoh<KabupatenPublik>('kabupaten.penuh')
export const APBDES = '/desa/contoh-mekar-jaya/apbdes/2022'
export const barisApbdes = {
  jenis: 'apbdes',
  kunci: 'contoh-mekar-jaya/2022',
  judul: 'APBDes 2022',
  isi: apbdes,
  desa: apbdes.desa.kode,
  tahun: apbdes.tahun,
}

/** The village and its budget. */
export async function writeDesaContoh(basisData: BasisDataUji): Promise<void> {
  await basisData.write(barisApbdes)
  await basisData.write({ ...barisApbdes, jenis: 'apbdes-versi', kunci: 'contoh-mekar-jaya/2022/awal' })
  await basisData.write({ jenis: 'desa', kunci: desa.slug, judul: desa.nama, isi: desa, desa: desa.kode })
}
