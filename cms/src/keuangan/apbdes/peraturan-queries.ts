import { sql } from '@payloadcms/db-postgres'
import type { Db } from '../../platform/transaction.ts'
import type { PeraturanTercatat } from './peraturan-rules.ts'

/** What is recorded of the regulation of one budget, in whatever state. */
export async function getPeraturanTercatat(db: Db, id: string): Promise<PeraturanTercatat> {
  const [row] = await db.execute<PeraturanTercatat>(sql`
    select nomor_perdes as "nomorPerdes", tanggal_perdes as "tanggalPerdes", nomor_undang as "nomorUndang",
      tanggal_undang as "tanggalUndang", coalesce(naskah.nama_asli, naskah.filename) as berkas, nomor_penjabaran as "nomorPenjabaran",
      tanggal_penjabaran as "tanggalPenjabaran", coalesce(penjabaran.nama_asli, penjabaran.filename) as "berkasPenjabaran", catatan_pembetulan as catatan
    from cms.apbdes a left join cms.berkas naskah on naskah.id = a.berkas_peraturan_id
      left join cms.berkas penjabaran on penjabaran.id = a.berkas_penjabaran_id
    where a.id = ${id}`)
  if (row === undefined) throw new Error(`No budget ${id}`)
  return row
}
