import { type DesaPublik, desaPublikSchema } from 'cms/contract/desa'
import type { Catatan } from './catatan.ts'
import { findSalinan, type Salinan } from './salinan.ts'

export async function findDesa(slug: string, catatan: Catatan): Promise<Salinan<DesaPublik> | null> {
  return findSalinan({ jenis: 'desa', kunci: slug, schema: desaPublikSchema, catatan })
}
