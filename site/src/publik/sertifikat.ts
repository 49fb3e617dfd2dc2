/** A certificate, found by its code alone. */
import { createHash } from 'node:crypto'
import { type SertifikatPublik, sertifikatPublikSchema } from 'cms/contract/sertifikat'
import type { Catatan } from './catatan.ts'
import { findSalinan, type Salinan } from './salinan.ts'

export async function findSertifikat(
  kode: string,
  catatan: Catatan,
): Promise<Salinan<SertifikatPublik> | null> {
  const kunci = createHash('sha256').update(kode).digest('hex')
  return findSalinan({ jenis: 'sertifikat', kunci, schema: sertifikatPublikSchema, catatan })
}
