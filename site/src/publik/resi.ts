/** What became of a message, found by its receipt; the receipt itself is kept nowhere. */
import { createHash } from 'node:crypto'
import { type ResiPublik, resiPublikSchema } from 'cms/contract/resi'
import type { Catatan } from './catatan.ts'
import { findSalinan, type Salinan } from './salinan.ts'

export async function findResi(resi: string, catatan: Catatan): Promise<Salinan<ResiPublik> | null> {
  const kunci = createHash('sha256').update(resi).digest('hex')
  return findSalinan({ jenis: 'resi', kunci, schema: resiPublikSchema, catatan })
}
