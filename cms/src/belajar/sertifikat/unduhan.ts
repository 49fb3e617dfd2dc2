/** The file of a certificate, for its owner alone; it says what was frozen, also when it no longer holds. */
import type { PayloadRequest } from 'payload'
import { getAlamatSertifikat } from '../../contract/sertifikat.ts'
import { getEnv } from '../../platform/env.ts'
import { getDb } from '../../platform/transaction.ts'
import { findSertifikatSaya } from './queries.ts'

/** Null where the person has no such certificate. The compiler is loaded by whoever needs it first. */
export async function findPdfSertifikat(req: PayloadRequest, id: string): Promise<Buffer | null> {
  const sertifikat = await findSertifikatSaya(await getDb(req), req.user?.id ?? '', id)
  if (sertifikat === null) return null
  const { createPdfSertifikat } = await import('./pdf.ts')
  const { isi, nomor, kode } = sertifikat
  const alamat = `${new URL(getEnv().LEWU_SITE_URL).origin}${getAlamatSertifikat(kode)}`
  return createPdfSertifikat({ isi, nomor, kode, alamat })
}
