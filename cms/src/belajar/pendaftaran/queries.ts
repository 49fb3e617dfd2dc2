/** Reads enrolments with what has been done in them. None of it holds a key: banks are not read here. */
import { sql } from '@payloadcms/db-postgres'
import { toDaftarId, toIso } from '../../platform/sql.ts'
import type { Db, SqlQuery } from '../../platform/transaction.ts'
import type { KeadaanPelajaran } from '../kemajuan/rules.ts'
import type { Percobaan } from '../percobaan/rules.ts'
import type { IsiRilis } from '../rilis/rules.ts'
import { groupMilik, type Milik } from './milik.ts'

export type Pendaftaran = {
  id: string
  pengguna: string
  kursus: string
  slug: string
  rilis: string
  nomorRilis: number
  /** Whether a release that changes more than words came after it. */
  adaVersiBaru: boolean
  isi: IsiRilis
  sumber: 'sendiri' | 'jabatan'
  selesaiPada: string | null
  putaran: number
  /** Whether the course is public now. */
  isTerbit: boolean
}

const PILIHAN = sql`
  select p.id, p.pengguna_id as pengguna, p.kursus_id as kursus, k.slug, r.id as rilis, r.nomor as "nomorRilis", r.isi,
    exists (select 1 from cms.rilis x where x.kursus_id = p.kursus_id and x.nomor > r.nomor and x.sifat <> 'kata')
      as "adaVersiBaru", p.sumber,
    p.putaran, k.terbitan is not null and k.deleted_at is null as "isTerbit",
    ${toIso(sql`p.selesai_pada`)} as "selesaiPada"
  from cms.pendaftaran p join cms.rilis r on r.id = p.rilis_id join cms.kursus k on k.id = p.kursus_id`

/** The newest run of each course. */
export function listPendaftaran(db: Db, pengguna: string): Promise<Pendaftaran[]> {
  return db.execute<Pendaftaran>(sql`
    ${PILIHAN} where p.pengguna_id = ${pengguna} and not exists (select 1 from cms.pendaftaran b
      where b.pengguna_id = p.pengguna_id and b.kursus_id = p.kursus_id and b.putaran > p.putaran)
    order by p.dibuat, p.id`)
}

/** Complete runs of the same person and course before these, the newest first. */
export function listPutaranLalu(
  db: Db,
  daftar: readonly string[],
): Promise<{ id: string; kursus: string; rilis: number; tuntas: string }[]> {
  return db.execute(sql`
    select s.id, s.kursus_id as kursus, r.nomor::int as rilis,
      ${toIso(sql`s.selesai_pada`)} as tuntas
    from cms.pendaftaran p join cms.pendaftaran s on s.pengguna_id = p.pengguna_id and s.kursus_id = p.kursus_id
        and s.putaran < p.putaran and s.selesai_pada is not null
      join cms.rilis r on r.id = s.rilis_id
    where p.id = any(${toDaftarId(daftar)}) order by s.putaran desc`)
}

/** Of this person alone; anybody else's is not there. */
export async function findPendaftaran(db: Db, pengguna: string, id: string): Promise<Pendaftaran | null> {
  const [row] = await db.execute<Pendaftaran>(
    sql`${PILIHAN} where p.id = ${id} and p.pengguna_id = ${pengguna}`,
  )
  return row ?? null
}

/** The id of the newest run in this course; null where there is none. */
export async function findPendaftaranKursus(db: Db, pengguna: string, slug: string): Promise<string | null> {
  const [row] = await db.execute<{ id: string }>(sql`
    select p.id from cms.pendaftaran p join cms.kursus k on k.id = p.kursus_id
    where p.pengguna_id = ${pengguna} and k.slug = ${slug} order by p.putaran desc limit 1`)
  return row?.id ?? null
}

/** The village somebody learns for: the one of the account, else the one of the office. */
export const toDesaPeserta = (pengguna: SqlQuery): SqlQuery => sql`
  coalesce((select t.desa_id from cms.peserta t where t.pengguna_id = ${pengguna}),
    (select o.wilayah_id from cms.peran o join cms.wilayah w on w.id = o.wilayah_id and w.tingkat = 'desa'
      where o.pengguna_id = ${pengguna} order by o.berlaku_dari desc limit 1))`

type Kemajuan = Map<string, KeadaanPelajaran>

export async function listKemajuanPendaftaran(
  db: Db,
  daftar: readonly string[],
): Promise<ReadonlyMap<string, Kemajuan>> {
  const baris = await db.execute<Milik<{ pelajaran: string; keadaan: KeadaanPelajaran }>>(sql`
    select pendaftaran_id as pendaftaran, pelajaran, keadaan from cms.kemajuan
    where pendaftaran_id = any(${toDaftarId(daftar)}) order by pelajaran`)
  return new Map(
    [...groupMilik(baris)].map(([id, milik]) => [
      id,
      new Map(milik.map(({ pelajaran, keadaan }) => [pelajaran, keadaan])),
    ]),
  )
}

export const listKemajuan = async (db: Db, pendaftaran: string): Promise<Kemajuan> =>
  (await listKemajuanPendaftaran(db, [pendaftaran])).get(pendaftaran) ?? new Map()

export type BarisPercobaan = Percobaan & { id: string; kuis: string }
/** As the database has it: amounts and times as text. */
export type BarisPercobaanMentah = Omit<
  BarisPercobaan,
  'keadaan' | 'dibuka' | 'batas' | 'dinilai' | 'nilai' | 'maks' | 'lulus'
> & {
  keadaan: 'terbuka' | 'dinilai' | 'habis' | 'batal'
  dibuka: string
  batas: string | null
  dinilai: string | null
  nilai: string | number | null
  maks: string | number | null
  lulus: boolean | null
}

export async function listPercobaanPendaftaran(
  db: Db,
  daftar: readonly string[],
): Promise<ReadonlyMap<string, BarisPercobaan[]>> {
  const baris = await db.execute<Milik<BarisPercobaanMentah>>(sql`
    select c.pendaftaran_id as pendaftaran, c.id, c.kuis, c.nomor, c.keadaan, c.dibuka, c.batas, c.dinilai, c.nilai, c.maks,
      c.lulus, c.kelonggaran_id as kelonggaran,
      exists (select 1 from cms.jawaban j where j.percobaan_id = c.id) as terjawab
    from cms.percobaan c where c.pendaftaran_id = any(${toDaftarId(daftar)}) order by c.kuis, c.nomor`)
  return new Map([...groupMilik(baris)].map(([id, milik]) => [id, milik.map(toBarisPercobaan)]))
}

export const listPercobaan = async (db: Db, pendaftaran: string): Promise<BarisPercobaan[]> =>
  (await listPercobaanPendaftaran(db, [pendaftaran])).get(pendaftaran) ?? []

export const toBarisPercobaan = (satu: BarisPercobaanMentah): BarisPercobaan => ({
  ...satu,
  // Closed by its time: for the rules one that ran out long ago, whatever the settings say by now.
  keadaan: satu.keadaan === 'habis' ? 'terbuka' : satu.keadaan,
  dibuka: satu.keadaan === 'habis' ? new Date(0) : new Date(satu.dibuka),
  batas: satu.batas === null ? null : new Date(satu.batas),
  dinilai: satu.dinilai === null ? null : new Date(satu.dinilai),
  nilai: Number(satu.nilai ?? 0),
  maks: Number(satu.maks ?? 0),
  lulus: satu.lulus ?? false,
})

/** The office in the register of officials that a learner's account is tied to. */
export async function listJabatanPerangkat(db: Db, pengguna: string): Promise<string[]> {
  const daftar = await db.execute<{ jabatan: string }>(sql`
    select k.jabatan from cms.peserta p join cms.perangkat k on k.id = p.perangkat_id and k.aktif
    where p.pengguna_id = ${pengguna}`)
  return daftar.map(({ jabatan }) => jabatan)
}
