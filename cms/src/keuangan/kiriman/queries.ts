/** Rows of a delivery: staged, taken out village by village, and what became of each. */
import { sql } from '@payloadcms/db-postgres'
import type { Alasan } from '../../contract/galat.ts'
import type { Tanggal } from '../../dasar/tanggal.ts'
import type { Db } from '../../platform/transaction.ts'
import type { Fase } from '../apbdes/fase.ts'
import type { BarisMentah, NamaTabel } from '../siskeudes/daftar-tabel.ts'
import type { TabelMentah } from '../siskeudes/dump-rules.ts'
import type { HasilDesa } from './laporan-rules.ts'

export type Kiriman = {
  id: string
  kabupaten: string
  tahun: number
  fase: Fase
  sampai: Tanggal | null
  namaBerkas: string
  tabel: NamaTabel[]
  /** Whether broken rows came along that name no village. */
  isBerbarisHilang: boolean
}
export type BarisDesa = { desa: string; tabel: NamaTabel; baris: BarisMentah[] }

export async function createKiriman(
  db: Db,
  kiriman: Omit<Kiriman, 'id' | 'tabel' | 'isBerbarisHilang'> & { oleh: string | null },
): Promise<string> {
  const { kabupaten, tahun, fase, sampai, namaBerkas, oleh } = kiriman
  const [row] = await db.execute<{ id: string }>(sql`
    insert into cms.kiriman_siskeudes (kabupaten, tahun, fase, sampai, nama_berkas, oleh_id)
    values (${kabupaten}, ${tahun}, ${fase}, ${sampai}, ${namaBerkas}, ${oleh}::uuid) returning id`)
  if (row === undefined) throw new Error('A delivery was not stored')
  return row.id
}

export async function createBarisKiriman(
  db: Db,
  kiriman: string,
  daftar: readonly BarisDesa[],
): Promise<void> {
  await db.execute(sql`
    insert into cms.kiriman_siskeudes_baris (kiriman_id, desa, tabel, baris)
    select ${kiriman}::uuid, desa, tabel, baris
    from jsonb_to_recordset(${JSON.stringify(daftar)}::jsonb) as x(desa text, tabel text, baris jsonb)`)
}

/** Every village of the delivery waits from here on; broken rows go with the village they are of. */
export async function createDesaKiriman(
  db: Db,
  kiriman: string,
  { tabel, cacat }: { tabel: readonly NamaTabel[]; cacat: Readonly<Record<string, string[]>> },
): Promise<void> {
  await db.execute(
    sql`update cms.kiriman_siskeudes set tabel = ${JSON.stringify(tabel)}::jsonb where id = ${kiriman}`,
  )
  await db.execute(sql`
    insert into cms.kiriman_siskeudes_desa (kiriman_id, desa, cacat)
    select ${kiriman}::uuid, desa, ${JSON.stringify(cacat)}::jsonb -> desa from (
      select desa from cms.kiriman_siskeudes_baris where kiriman_id = ${kiriman} and desa <> ''
      union select jsonb_object_keys(${JSON.stringify(cacat)}::jsonb)) d where desa <> ''`)
}

/** Villages that have nothing to take, by their code in the delivery: refused at once, unless they wait with rows of it. */
export async function createDesaDitolak(
  db: Db,
  kiriman: string,
  daftar: ReadonlyMap<string, HasilDesa>,
): Promise<void> {
  const isi = [...daftar].map(([desa, hasil]) => ({ desa, hasil }))
  await db.execute(sql`
    insert into cms.kiriman_siskeudes_desa (kiriman_id, desa, hasil)
    select ${kiriman}::uuid, desa, hasil from jsonb_to_recordset(${JSON.stringify(isi)}::jsonb) as x(desa text, hasil jsonb)
    on conflict do nothing`)
}

/** `tanpaDesa`: under what name rows without a village were kept. */
export async function findKiriman(db: Db, id: string, tanpaDesa: string): Promise<Kiriman | null> {
  const [kiriman] = await db.execute<Kiriman>(sql`
    select id, kabupaten, tahun, fase, sampai, nama_berkas as "namaBerkas", tabel, exists (
      select 1 from cms.kiriman_siskeudes_desa d where d.kiriman_id = k.id and d.desa = ${tanpaDesa}) as "isBerbarisHilang"
    from cms.kiriman_siskeudes k
    where id = ${id} and tabel is not null`)
  return kiriman ?? null
}

/** The latest delivery of this kabupaten that was broken off between two villages. */
export async function findTerputus(db: Db, kabupaten: string): Promise<string | null> {
  const [row] = await db.execute<{ id: string }>(sql`
    select k.id from cms.kiriman_siskeudes k where k.kabupaten = ${kabupaten} and exists (
      select 1 from cms.kiriman_siskeudes_desa d where d.kiriman_id = k.id and d.hasil is null)
    order by k.waktu desc limit 1`)
  return row?.id ?? null
}

export type Giliran = { kiriman: string; desa: string; percobaan: number }

/**
 * The next village of the oldest delivery, counted as tried before it is: also a stop of the whole server is a try.
 * Null where none waits that nobody else has in hand.
 */
export async function startGiliran(db: Db): Promise<Giliran | null> {
  const [giliran] = await db.execute<Giliran>(sql`
    update cms.kiriman_siskeudes_desa d set percobaan = d.percobaan + 1
    where (d.kiriman_id, d.desa) in (
      select s.kiriman_id, s.desa from cms.kiriman_siskeudes_desa s join cms.kiriman_siskeudes k on k.id = s.kiriman_id
      where s.hasil is null order by k.waktu, k.id, s.desa collate "C" limit 1 for update of s skip locked)
    returning d.kiriman_id as kiriman, d.desa, d.percobaan`)
  return giliran ?? null
}

export type Kemajuan = {
  id: string
  kabupaten: string
  namaKabupaten: string
  tahun: number
  fase: Fase
  sampai: Tanggal | null
  namaBerkas: string
  oleh: string | null
  waktu: string
  desa: number
  selesai: number
  siap: number
  peringatan: number
  ditolak: number
}

const KEMAJUAN = sql`
  select k.id, k.kabupaten, w.nama as "namaKabupaten", k.tahun, k.fase, k.sampai, k.nama_berkas as "namaBerkas", u.nama as oleh, k.waktu::text as waktu,
    count(d.desa)::int as desa, count(d.hasil)::int as selesai,
    (count(*) filter (where d.hasil ->> 'keadaan' = 'siap'))::int as siap,
    (count(*) filter (where d.hasil ->> 'keadaan' = 'peringatan'))::int as peringatan,
    (count(*) filter (where d.hasil ->> 'keadaan' = 'ditolak'))::int as ditolak
  from cms.kiriman_siskeudes k
  left join cms.kiriman_siskeudes_desa d on d.kiriman_id = k.id
  join cms.wilayah w on w.kode = k.kabupaten
  left join cms.pengguna u on u.id = k.oleh_id`

export async function findKemajuan(db: Db, id: string): Promise<Kemajuan | null> {
  const [row] = await db.execute<Kemajuan>(sql`${KEMAJUAN} where k.id = ${id} group by k.id, w.nama, u.nama`)
  return row ?? null
}

/** The latest of these kabupaten, newest first. */
export async function listKemajuan(
  db: Db,
  kabupaten: readonly string[],
  jumlah: number,
): Promise<Kemajuan[]> {
  return db.execute<Kemajuan>(sql`
    ${KEMAJUAN} where k.kabupaten = any(string_to_array(${kabupaten.join(',')}, ','))
    group by k.id, w.nama, u.nama order by k.waktu desc limit ${jumlah}`)
}

/** Locked for this transaction, so that two runs never take the same one; null where none waits. */
export async function takeDesaMenunggu(
  db: Db,
  kiriman: string,
): Promise<{ desa: string; cacat: string[] | null } | null> {
  const [desa] = await db.execute<{ desa: string; cacat: string[] | null }>(sql`
    select desa, cacat from cms.kiriman_siskeudes_desa where kiriman_id = ${kiriman} and hasil is null
    order by desa collate "C" limit 1 for update skip locked`)
  return desa ?? null
}

/** Tables that were in the file are there, also where this village has no row in them. */
export async function getTabelDesa(db: Db, { id, tabel }: Kiriman, desa: string): Promise<TabelMentah> {
  const rows = await db.execute<{ tabel: NamaTabel; baris: BarisMentah[] }>(sql`
    select tabel, baris from cms.kiriman_siskeudes_baris where kiriman_id = ${id} and desa in (${desa}, '')
    order by nomor`)
  const mentah: TabelMentah = Object.fromEntries(tabel.map((nama) => [nama, []]))
  for (const row of rows) mentah[row.tabel]?.push(...row.baris)
  return mentah
}

/** What is told stays; what it was made of goes. */
export async function finishDesa(db: Db, kiriman: string, desa: string, hasil: HasilDesa): Promise<void> {
  await db.execute(sql`
    update cms.kiriman_siskeudes_desa set hasil = ${JSON.stringify(hasil)}::jsonb
    where kiriman_id = ${kiriman} and desa = ${desa}`)
  // What belongs to all goes with the last one.
  await db.execute(sql`
    delete from cms.kiriman_siskeudes_baris where kiriman_id = ${kiriman} and (desa = ${desa} or not exists (
      select 1 from cms.kiriman_siskeudes_desa d where d.kiriman_id = ${kiriman} and d.hasil is null))`)
}

export async function listHasil(db: Db, kiriman: string): Promise<HasilDesa[]> {
  const rows = await db.execute<{ hasil: HasilDesa }>(sql`
    select hasil from cms.kiriman_siskeudes_desa where kiriman_id = ${kiriman} and hasil is not null order by desa collate "C"`)
  return rows.map(({ hasil }) => hasil)
}

/** Two who take it back at once wait for each other. */
export async function lockKiriman(db: Db, kiriman: string): Promise<void> {
  await db.execute(sql`select 1 from cms.kiriman_siskeudes where id = ${kiriman} for update`)
}

/** Villages of a delivery whose drafts were taken back: what is told of them stays, and says so. */
export async function recordDesaBatal(db: Db, kiriman: string, dokumen: readonly string[]): Promise<void> {
  await db.execute(sql`
    update cms.kiriman_siskeudes_desa set hasil = hasil || '{"isDibatalkan": true}'::jsonb
    where kiriman_id = ${kiriman} and hasil ->> 'dokumen' = any(string_to_array(${dokumen.join(',')}, ','))`)
}

export type DesaPenerima = { id: string; kode: string; nama: string; bergabung: boolean }

export async function findDesaPenerima(db: Db, kode: string): Promise<DesaPenerima | null> {
  const [desa] = await db.execute<DesaPenerima>(
    sql`select id, kode, nama, bergabung from cms.wilayah where kode = ${kode} and tingkat = 'desa'`,
  )
  return desa ?? null
}

export async function listNamaDesa(db: Db, daftarKode: readonly string[]): Promise<Map<string, string>> {
  const daftar = await db.execute<{ kode: string; nama: string }>(sql`
    select kode, nama from cms.wilayah where tingkat = 'desa' and kode = any(string_to_array(${daftarKode.join(',')}, ','))`)
  return new Map(daftar.map(({ kode, nama }) => [kode, nama]))
}

export const toGalatKiriman = (kode: string, pesan: string): Alasan => ({ kode, pesan })
