import {
  type KabupatenPublik,
  KUNCI_BERANDA,
  kabupatenPublikSchema,
  type ProvinsiPublik,
  provinsiPublikSchema,
} from 'cms/contract/wilayah'
import type { Catatan } from './catatan.ts'
import { findSalinan, type Salinan } from './salinan.ts'

export async function findProvinsi(catatan: Catatan): Promise<Salinan<ProvinsiPublik> | null> {
  return findSalinan({ jenis: 'provinsi', kunci: KUNCI_BERANDA, schema: provinsiPublikSchema, catatan })
}

export async function findKabupaten(
  slug: string,
  catatan: Catatan,
): Promise<Salinan<KabupatenPublik> | null> {
  return findSalinan({ jenis: 'kabupaten', kunci: slug, schema: kabupatenPublikSchema, catatan })
}
