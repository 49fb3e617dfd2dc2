import { sql } from '@payloadcms/db-postgres'
import type { Db } from '../platform/transaction.ts'

export type RiwayatLangkah = {
  /** ISO instant. */
  waktu: string
  nama: string
  peran: string | null
  aksi: string
  alasan: string | null
}

/**
 * What happened to one document, in its order; ask first whether the person may see the document. A step writes the
 * state it leads to as a change too: that is one thing to whoever reads.
 */
export function listRiwayat(db: Db, dokumen: string): Promise<RiwayatLangkah[]> {
  return db.execute<RiwayatLangkah>(sql`
    select to_char(waktu at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as waktu, nama_pelaku as nama, peran, aksi, alasan
    from (
      select *, lead(ke) over urut as ke_lalu, lead(waktu) over urut as waktu_lalu from cms.jejak
      where dokumen = ${dokumen} and aksi <> 'perbarui-salinan' window urut as (order by nomor)) baris
    where not (aksi = 'ubah' and ke_lalu is not null and waktu_lalu - waktu < interval '5 seconds') order by nomor`)
}
