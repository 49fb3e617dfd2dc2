import { type ApbdesPublik, apbdesPublikSchema, getKunciApbdes } from 'cms/contract/apbdes'
import { isTahunAnggaran } from 'cms/dasar/tahun-anggaran'
import type { Catatan } from './catatan.ts'
import { findSalinan, type Salinan } from './salinan.ts'

/** The published budget of a village and year; `tahun` is what stands in the address. */
export async function findApbdes(
  slug: string,
  tahun: string,
  catatan: Catatan,
): Promise<Salinan<ApbdesPublik> | null> {
  if (!isTahunAnggaran(Number(tahun))) return null
  const kunci = getKunciApbdes(slug, Number(tahun))
  return findSalinan({ jenis: 'apbdes', kunci, schema: apbdesPublikSchema, catatan })
}
