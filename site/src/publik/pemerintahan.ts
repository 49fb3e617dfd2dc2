import { type PemerintahanPublik, pemerintahanPublikSchema } from 'cms/contract/pemerintahan'
import type { Catatan } from './catatan.ts'
import { findSalinan, type Salinan } from './salinan.ts'

export async function findPemerintahan(
  desa: string,
  catatan: Catatan,
): Promise<Salinan<PemerintahanPublik> | null> {
  return findSalinan({ jenis: 'pemerintahan', kunci: desa, schema: pemerintahanPublikSchema, catatan })
}
