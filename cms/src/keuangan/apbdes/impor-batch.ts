/** One row per import: the hash of its file and what it replaced, so that it can be undone as a whole. */
import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Db } from '../../platform/transaction.ts'

export const toSidik = (byte: Uint8Array): string => createHash('sha256').update(byte).digest('hex')

/** Before anything is replaced. What a new document replaces is nothing. */
export async function recordImpor(
  db: Db,
  impor: { dokumen: string; desa: string; namaBerkas: string; byte: Uint8Array; isBaru: boolean },
): Promise<void> {
  const { dokumen, desa, namaBerkas, byte, isBaru } = impor
  await db.execute(sql`
    insert into cms.apbdes_impor (apbdes_id, desa_id, sidik, nama_berkas, sebelum)
    select a.id, ${desa}::uuid, ${toSidik(byte)}, ${namaBerkas},
      case when ${isBaru}::boolean then null else jsonb_build_object(
        'asal_berkas', a.asal_berkas, 'catatan_impor', a.catatan_impor, 'susunan_kode', a.susunan_kode,
        'sampai', a.sampai, 'judul', a.judul, 'baris',
        coalesce((select jsonb_agg(to_jsonb(b)) from cms.apbdes_baris b where b.apbdes_id = a.id), '[]')) end
    from cms.apbdes a where a.id = ${dokumen}`)
}

export type ImporTerakhir = { nomor: string; namaBerkas: string; isBaru: boolean }

/** The import that undoing would take back; null where none is left. */
export async function findImporTerakhir(db: Db, dokumen: string): Promise<ImporTerakhir | null> {
  const [impor] = await db.execute<ImporTerakhir>(sql`
    select nomor::text as nomor, nama_berkas as "namaBerkas", sebelum is null as "isBaru" from cms.apbdes_impor
    where apbdes_id = ${dokumen} and dibatalkan is null order by nomor desc limit 1`)
  return impor ?? null
}

/** Lines and notes as they stood before; the batch keeps only that it was undone. */
export async function restoreSebelum(db: Db, dokumen: string, nomor: string): Promise<void> {
  await db.execute(sql`delete from cms.apbdes_baris where apbdes_id = ${dokumen}`)
  await db.execute(sql`
    insert into cms.apbdes_baris select b.* from cms.apbdes_impor i,
      jsonb_populate_recordset(null::cms.apbdes_baris, i.sebelum -> 'baris') b where i.nomor = ${nomor}::bigint`)
  await db.execute(sql`
    update cms.apbdes a set asal_berkas = i.sebelum ->> 'asal_berkas', catatan_impor = i.sebelum ->> 'catatan_impor',
      susunan_kode = coalesce((i.sebelum ->> 'susunan_kode')::cms.enum_apbdes_susunan_kode, a.susunan_kode),
      sampai = i.sebelum ->> 'sampai', judul = coalesce(i.sebelum ->> 'judul', a.judul), updated_at = now()
    from cms.apbdes_impor i where a.id = ${dokumen} and i.nomor = ${nomor}::bigint`)
}

export async function markDibatalkan(db: Db, nomor: string): Promise<void> {
  await db.execute(sql`
    update cms.apbdes_impor set dibatalkan = now(), sebelum = null where nomor = ${nomor}::bigint`)
}
