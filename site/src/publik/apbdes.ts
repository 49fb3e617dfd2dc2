import {
  type ApbdesPublik,
  apbdesPublikSchema,
  getKunciApbdes,
  getKunciVersi,
  POLA_VERSI,
} from 'cms/contract/apbdes'
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

/** One version of it, also one that another has followed. */
export async function findVersi(
  slug: string,
  tahun: string,
  versi: string,
  catatan: Catatan,
): Promise<Salinan<ApbdesPublik> | null> {
  if (!isTahunAnggaran(Number(tahun)) || !POLA_VERSI.test(versi)) return null
  const kunci = getKunciVersi(slug, Number(tahun), versi)
  return findSalinan({ jenis: 'apbdes-versi', kunci, schema: apbdesPublikSchema, catatan })
}
