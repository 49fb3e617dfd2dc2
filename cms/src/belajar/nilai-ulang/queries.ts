/** Reads decisions of marking again, the papers they are about, and what became of each. With keys: never for learners. */
import { sql } from '@payloadcms/db-postgres'
import type { Jawaban, NilaiUlangSaya } from '../../contract/belajar.ts'
import type { Db } from '../../platform/transaction.ts'
import { getRilis } from '../rilis/queries.ts'
import type { IsiSoal, SoalBank } from '../soal/kinds.ts'
import { type Lembar, toBankSoal, toNamaVersi } from '../soal/lembar-rules.ts'
import type { CaraNilaiUlang } from './cara.ts'
import type { Dampak, Koreksi, LembarDinilai } from './rules.ts'

export type NilaiUlang = Koreksi & {
  id: string
  kursus: string
  judul: string
  pertanyaan: string
  alasan: string
  keadaan: 'diusulkan' | 'berjalan' | 'selesai' | 'ditolak'
  pengusul: string | null
  namaPengusul: string | null
  dampak: Dampak | null
}

/** Decisions in force of one course, the oldest first. */
export function listKoreksi(db: Db, kursus: string): Promise<Koreksi[]> {
  return db.execute<Koreksi>(sql`
    select soal, versi, cara, isi from cms.nilai_ulang
    where kursus_id = ${kursus} and keadaan in ('berjalan', 'selesai') order by diputuskan, id`)
}

/** The same while a paper is marked: a decision of the course waits until the mark is written, and is then applied to it. */
export async function lockKoreksi(db: Db, kursus: string): Promise<Koreksi[]> {
  await db.execute(sql`select pg_advisory_xact_lock_shared(hashtextextended(${`nilai-ulang:${kursus}`}, 0))`)
  return listKoreksi(db, kursus)
}
export async function lockPutusan(db: Db, kursus: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`nilai-ulang:${kursus}`}, 0))`)
}

/** By which decisions one paper was marked again. */
export function listNilaiUlangLembar(db: Db, percobaan: string): Promise<NilaiUlangSaya[]> {
  return db.execute<NilaiUlangSaya>(sql`
    select n.alasan, to_char(l.waktu at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as waktu,
      (l.sebelum->>'persen')::int as sebelum, (l.sesudah->>'persen')::int as sesudah
    from cms.nilai_ulang_lembar l join cms.nilai_ulang n on n.id = l.nilai_ulang_id
    where l.percobaan_id = ${percobaan} order by l.waktu desc, n.id`)
}

const PILIHAN = sql`
  select n.id, n.kursus_id as kursus, k.judul, n.soal, n.versi, n.cara, n.isi, n.pertanyaan, n.alasan, n.keadaan, n.dampak,
    n.pengusul, u.nama as "namaPengusul"
  from cms.nilai_ulang n join cms.kursus k on k.id = n.kursus_id left join cms.pengguna u on u.id = n.pengusul`

export function listNilaiUlang(db: Db): Promise<NilaiUlang[]> {
  return db.execute<NilaiUlang>(sql`${PILIHAN} order by n.diusulkan desc, n.id limit 100`)
}
export async function findNilaiUlang(db: Db, id: string): Promise<NilaiUlang | null> {
  return (await db.execute<NilaiUlang>(sql`${PILIHAN} where n.id = ${id}`))[0] ?? null
}

/** Questions of a course that stand on marked papers, as releases ask them, with the one in the bank now. */
export type SoalDinilai = { soal: SoalBank; lembar: number }

export async function listSoalDinilai(db: Db, kursus: string): Promise<SoalDinilai[]> {
  const daftar = await db.execute<{ soal: string; versi: number; lembar: number }>(sql`
    select b->>'soal' as soal, (b->>'versi')::int as versi, count(*)::int as lembar
    from cms.percobaan c join cms.pendaftaran p on p.id = c.pendaftaran_id, jsonb_array_elements(c.lembar) b
    where p.kursus_id = ${kursus} and c.keadaan = 'dinilai' group by 1, 2`)
  const rilis = await listBankRilis(db, kursus)
  return daftar
    .flatMap(({ lembar, ...nama }) => {
      const soal = rilis.get(toNamaVersi(nama))
      return soal === undefined ? [] : [{ soal, lembar }]
    })
    .toSorted((a, b) => a.soal.pertanyaan.localeCompare(b.soal.pertanyaan, 'id'))
}

export async function findSoalRilis(
  db: Db,
  kursus: string,
  nama: { soal: string; versi: number },
): Promise<SoalBank | null> {
  return (await listBankRilis(db, kursus)).get(toNamaVersi(nama)) ?? null
}

/** Every question any release of the course has asked, by key and version. */
async function listBankRilis(db: Db, kursus: string): Promise<ReadonlyMap<string, SoalBank>> {
  const daftar = await db.execute<{ id: string }>(
    sql`select id from cms.rilis where kursus_id = ${kursus} order by nomor`,
  )
  const bank = new Map<string, SoalBank>()
  for (const { id } of daftar) for (const satu of toBankSoal((await getRilis(db, id)).bank)) bank.set(...satu)
  return bank
}

type BarisLembar = {
  id: string
  pendaftaran: string
  rilis: string
  kuis: string
  nilai: string
  persen: number
  lulus: boolean
  lembar: Lembar
  jawaban: Jawaban[]
}
export type LembarUlang = LembarDinilai & { id: string; bank: SoalBank[] }

/** Marked papers that ask the question in this version; `sesudah` goes through them by id. */
export async function listLembarUlang(
  db: Db,
  { kursus, soal, versi }: Pick<NilaiUlang, 'kursus' | 'soal' | 'versi'>,
  lingkup: { sesudah: string; maks: number } | { pendaftaran: string; belum: string },
): Promise<LembarUlang[]> {
  const batas =
    'sesudah' in lingkup
      ? sql`c.id > ${lingkup.sesudah}::uuid order by c.id limit ${lingkup.maks}`
      : sql`c.pendaftaran_id = ${lingkup.pendaftaran} and not exists (select 1 from cms.nilai_ulang_lembar l
          where l.nilai_ulang_id = ${lingkup.belum} and l.percobaan_id = c.id) order by c.id`
  const daftar = await db.execute<BarisLembar>(sql`
    select c.id, c.pendaftaran_id as pendaftaran, c.rilis_id as rilis, c.kuis, c.nilai, c.persen, c.lulus, c.lembar,
      coalesce((select jsonb_agg(jsonb_build_object('soal', j.soal, 'jawaban', j.jawaban)) from cms.jawaban j
        where j.percobaan_id = c.id), '[]'::jsonb) as jawaban
    from cms.percobaan c join cms.rilis r on r.id = c.rilis_id
    where r.kursus_id = ${kursus} and c.keadaan = 'dinilai'
      and c.lembar @> ${JSON.stringify([{ soal, versi }])}::jsonb and ${batas}`)
  const hasil: LembarUlang[] = []
  for (const { rilis: idRilis, kuis: slug, nilai, ...baris } of daftar) {
    const { isi, bank } = await getRilis(db, idRilis)
    const kuis = isi.daftarKuis.find((satu) => satu.slug === slug)
    if (kuis === undefined) throw new Error(`The release of an attempt has no test ${slug}`)
    hasil.push({
      ...baris,
      nilai: Number(nilai),
      bank,
      sebagian: kuis.sebagian,
      lulusPersen: kuis.aturan.lulusPersen,
    })
  }
  return hasil
}

/** Enrolments with papers that a running decision has not come to yet. */
export function listPendaftaranUlang(
  db: Db,
  { id, kursus, soal, versi }: Pick<NilaiUlang, 'id' | 'kursus' | 'soal' | 'versi'>,
  maks: number,
): Promise<{ id: string; pengguna: string }[]> {
  return db.execute(sql`
    select distinct p.id, p.pengguna_id as pengguna
    from cms.percobaan c join cms.pendaftaran p on p.id = c.pendaftaran_id join cms.rilis r on r.id = c.rilis_id
    where r.kursus_id = ${kursus} and c.keadaan = 'dinilai'
      and c.lembar @> ${JSON.stringify([{ soal, versi }])}::jsonb
      and not exists (select 1 from cms.nilai_ulang_lembar l where l.nilai_ulang_id = ${id} and l.percobaan_id = c.id)
    order by p.id limit ${maks}`)
}

/** The oldest decision that is being carried out. */
export async function findBerjalan(db: Db): Promise<NilaiUlang | null> {
  const [row] = await db.execute<NilaiUlang>(
    sql`${PILIHAN} where n.keadaan = 'berjalan' order by n.diputuskan, n.id limit 1`,
  )
  return row ?? null
}

export async function hasUsul(db: Db, soal: string, versi: number): Promise<boolean> {
  const ada = await db.execute(sql`
    select 1 from cms.nilai_ulang where soal = ${soal} and versi = ${versi} and keadaan in ('diusulkan', 'berjalan')`)
  return ada.length > 0
}

export type UsulBaru = {
  id: string
  kursus: string
  soal: string
  versi: number
  cara: CaraNilaiUlang
  isi: IsiSoal | null
  pertanyaan: string
  alasan: string
  pengusul: string | null
}
export async function createUsul(db: Db, usul: UsulBaru, now: Date): Promise<void> {
  const { id, kursus, soal, versi, cara, isi, pertanyaan, alasan, pengusul } = usul
  await db.execute(sql`
    insert into cms.nilai_ulang (id, kursus_id, soal, versi, cara, isi, pertanyaan, alasan, pengusul, diusulkan)
    values (${id}, ${kursus}, ${soal}, ${versi}, ${cara}, ${isi === null ? null : JSON.stringify(isi)}::jsonb, ${pertanyaan},
      ${alasan}, ${pengusul}, ${now.toISOString()})`)
}
