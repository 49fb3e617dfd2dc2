import { sql } from '@payloadcms/db-postgres'
import { toIso } from '../platform/sql.ts'
import type { Db } from '../platform/transaction.ts'
import { AKSI_SALINAN } from './record.ts'

export type RiwayatLangkah = {
  /** ISO instant. */
  waktu: string
  nama: string
  peran: string | null
  aksi: string
  alasan: string | null
}

/**
 * What people did to one document, in its order; ask first whether the person may see the document. That the public
 * copy followed is no deed of theirs.
 */
export function listRiwayat(db: Db, dokumen: string): Promise<RiwayatLangkah[]> {
  return db.execute<RiwayatLangkah>(sql`
    select ${toIso(sql`waktu`)} as waktu, nama_pelaku as nama, peran, aksi, alasan
    from cms.jejak where dokumen = ${dokumen} and aksi <> ${AKSI_SALINAN} order by nomor`)
}
