/** Drafts that came with a delivery of the kabupaten, and whether anybody has touched them since (decision 0077). */
import { sql } from '@payloadcms/db-postgres'
import type { Db, SqlQuery } from '../../platform/transaction.ts'

/** `isBaru`: the import made the document; else it took the place of an earlier delivery. `kiriman`, `waktu`: of that delivery. */
export type DrafKiriman = {
  id: string
  desa: string
  /** Of the import. */
  nomor: string
  isBaru: boolean
  isUtuh: boolean
  kiriman: string
  waktu: string
  namaBerkas: string
}

/** Withdrawing a delivery leaves the earlier one as untouched as it found it. */
export const AKSI_BATAL_KIRIMAN = 'batal-kiriman'

/** Of the lines of document `a`: what they say, not which rows they are. */
const SIDIK = sql`(
  select encode(sha256(convert_to(coalesce(jsonb_agg(jsonb_build_array(b.kode_kegiatan, b.kode_rekening, b.uraian, b.sumber_dana,
    b.anggaran, b.realisasi, b.volume, b.satuan, b.harga_satuan) order by b.urutan, b.id), '[]')::text, 'UTF8')), 'hex')
  from cms.apbdes_baris b where b.apbdes_id = a.id)`

/** The import of a document that stands, whoever made it. */
const TERAKHIR = sql`(
  select max(nomor) from cms.apbdes_impor t where t.apbdes_id = a.id and t.dibatalkan is null)`

const readDraf = (syarat: SqlQuery): SqlQuery => sql`
  select a.id, a.desa_id as desa, i.nomor::text as nomor, i.sebelum is null as "isBaru", k.id as kiriman, k.waktu::text as waktu,
    k.nama_berkas as "namaBerkas",
    a.status::text = 'draf' and a.updated_at = i.diubah and i.sidik_baris = ${SIDIK} and not exists (
      select 1 from cms.jejak j where j.rantai = a.desa_id::text and j.kumpulan = 'apbdes' and j.dokumen = a.id::text
        and j.pelaku is not null and j.aksi <> ${AKSI_BATAL_KIRIMAN}) as "isUtuh"
  from cms.apbdes a
  join cms.apbdes_impor i on i.apbdes_id = a.id and i.nomor = ${TERAKHIR}
  join cms.kiriman_siskeudes k on k.id = i.kiriman_id
  where a.deleted_at is null and ${syarat} order by a.desa_id, a.id`

/** Null for a draft that no delivery brought, or that was imported or filled in anew since. */
export async function findDrafKiriman(db: Db, dokumen: string): Promise<DrafKiriman | null> {
  const [draf] = await db.execute<DrafKiriman>(readDraf(sql`a.id = ${dokumen}`))
  return draf ?? null
}

/** What stands of a delivery, by village: whoever takes the chains of several villages takes them in this order. */
export const listDrafKiriman = (db: Db, kiriman: string): Promise<DrafKiriman[]> =>
  db.execute<DrafKiriman>(readDraf(sql`i.kiriman_id = ${kiriman}`))

/** The same, waiting for whoever is changing one of them: what is said of it then stays true in this transaction. */
export async function lockDrafKiriman(db: Db, kiriman: string): Promise<DrafKiriman[]> {
  await db.execute(sql`
    select 1 from cms.apbdes where id in (select apbdes_id from cms.apbdes_impor where kiriman_id = ${kiriman})
    order by desa_id, id for update`)
  return listDrafKiriman(db, kiriman)
}

/** The last import of the document came with this delivery; after everything else that the import writes. */
export async function recordDrafKiriman(
  db: Db,
  { dokumen, kiriman }: { dokumen: string; kiriman: string },
): Promise<void> {
  await db.execute(sql`
    update cms.apbdes_impor i set kiriman_id = ${kiriman}::uuid, sidik_baris = ${SIDIK}, diubah = a.updated_at
    from cms.apbdes a where a.id = ${dokumen} and i.nomor = ${TERAKHIR}`)
}

/** The delivery before stands again, untouched as it was when it was replaced. */
export async function restoreDrafKiriman(db: Db, dokumen: string): Promise<void> {
  await db.execute(sql`
    update cms.apbdes_impor i set diubah = a.updated_at
    from cms.apbdes a where a.id = ${dokumen} and i.kiriman_id is not null and i.nomor = ${TERAKHIR}`)
}
