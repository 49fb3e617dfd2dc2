/** Reads decisions of marking again, the papers they are about, and what became of each. With keys: never for learners. */
import { sql } from '@payloadcms/db-postgres'
import type { NilaiUlangSaya } from '../../contract/belajar.ts'
import { toIso } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'
import { getRilis } from '../rilis/queries.ts'
import type { IsiSoal, SoalBank } from '../soal/kinds.ts'
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
  /** How far it is. */
  sampaiRilis: string | null
  sampaiLembar: string | null
  /** Papers that could not be read, and the first few of them. */
  tersisih: number
  daftarTersisih: string[]
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

/** By which decisions the mark of one paper was changed; one that left it as it was is nothing to tell. */
export function listNilaiUlangLembar(db: Db, percobaan: string): Promise<NilaiUlangSaya[]> {
  return db.execute<NilaiUlangSaya>(sql`
    select n.alasan, ${toIso(sql`l.waktu`)} as waktu,
      (l.sebelum->>'persen')::int as sebelum, (l.sesudah->>'persen')::int as sesudah
    from cms.nilai_ulang_lembar l join cms.nilai_ulang n on n.id = l.nilai_ulang_id
    where l.percobaan_id = ${percobaan} and l.sebelum <> l.sesudah order by l.waktu desc, n.id`)
}

const PILIHAN = sql`
  select n.id, n.kursus_id as kursus, k.judul, n.soal, n.versi, n.cara, n.isi, n.pertanyaan, n.alasan, n.keadaan, n.dampak,
    n.pengusul, u.nama as "namaPengusul", n.sampai_rilis as "sampaiRilis", n.sampai_lembar as "sampaiLembar",
    (select count(*)::int from cms.nilai_ulang_tersisih t where t.nilai_ulang_id = n.id) as tersisih,
    array(select t.percobaan_id::text from cms.nilai_ulang_tersisih t where t.nilai_ulang_id = n.id order by 1 limit 5) as "daftarTersisih"
  from cms.nilai_ulang n join cms.kursus k on k.id = n.kursus_id left join cms.pengguna u on u.id = n.pengusul`

/** What waits first; of what is over, the newest. */
export function listNilaiUlang(db: Db): Promise<NilaiUlang[]> {
  return db.execute<NilaiUlang>(
    sql`${PILIHAN} order by n.keadaan = 'diusulkan' desc, n.diusulkan desc, n.id limit 100`,
  )
}
export async function findNilaiUlang(db: Db, id: string): Promise<NilaiUlang | null> {
  return (await db.execute<NilaiUlang>(sql`${PILIHAN} where n.id = ${id}`))[0] ?? null
}

type NamaSoal = Pick<NilaiUlang, 'kursus' | 'soal' | 'versi'>
const toBerisi = ({ soal, versi }: NamaSoal) => sql`${JSON.stringify([{ soal, versi }])}::jsonb`

/** As a release of the course asked it; null where none did. */
export async function findSoalRilis(db: Db, nama: NamaSoal): Promise<SoalBank | null> {
  const [row] = await db.execute<{ soal: SoalBank }>(sql`
    select b as soal from cms.rilis r, jsonb_array_elements(r.bank) b
    where r.kursus_id = ${nama.kursus} and b->>'soal' = ${nama.soal} and (b->>'versi')::int = ${nama.versi}
    order by r.nomor limit 1`)
  return row?.soal ?? null
}

/** Where a walk over papers is: release after release, and by id in each, which is the order of an index. */
export type Letak = { rilis: string; lembar: string }
const AWAL = '00000000-0000-0000-0000-000000000000'

type BarisLembar = Omit<LembarUlang, 'aturan' | 'bank' | 'nilai'> & { kuis: string; nilai: string }
export type LembarUlang = LembarDinilai & { id: string; rilis: string; bank: SoalBank[] }

const KOLOM_LEMBAR = sql`c.id, c.rilis_id as rilis, c.kuis, c.nilai, c.persen, c.lulus, c.lembar,
  coalesce((select jsonb_agg(jsonb_build_object('soal', j.soal, 'jawaban', j.jawaban)) from cms.jawaban j
    where j.percobaan_id = c.id), '[]'::jsonb) as jawaban`

/** The next marked papers that ask the question in this version; empty at the end. */
export async function listLembarUlang(
  db: Db,
  nama: NamaSoal,
  letak: Letak | null,
  maks: number,
): Promise<LembarUlang[]> {
  const daftar = await listHalaman<BarisLembar>(
    db,
    nama,
    letak,
    (rilis, sesudah) => sql`
    select ${KOLOM_LEMBAR} from cms.percobaan c
    where c.rilis_id = ${rilis} and c.keadaan = 'dinilai' and c.id > ${sesudah}::uuid and c.lembar @> ${toBerisi(nama)}
    order by c.id limit ${maks}`,
  )
  return Promise.all(daftar.map((baris) => toLembarUlang(db, baris)))
}

/** Those of one enrolment that a decision has not come to. */
export async function listLembarPendaftaran(
  db: Db,
  nilaiUlang: NamaSoal & { id: string },
  pendaftaran: string,
): Promise<LembarUlang[]> {
  const daftar = await db.execute<BarisLembar>(sql`
    select ${KOLOM_LEMBAR} from cms.percobaan c join cms.rilis r on r.id = c.rilis_id
    where c.pendaftaran_id = ${pendaftaran} and r.kursus_id = ${nilaiUlang.kursus} and c.keadaan = 'dinilai'
      and c.lembar @> ${toBerisi(nilaiUlang)} and ${isBelum(nilaiUlang.id)}
    order by c.id`)
  return Promise.all(daftar.map((baris) => toLembarUlang(db, baris)))
}

const isBelum = (nilaiUlang: string) => sql`
  not exists (select 1 from cms.nilai_ulang_lembar l where l.nilai_ulang_id = ${nilaiUlang} and l.percobaan_id = c.id)
  and not exists (select 1 from cms.nilai_ulang_tersisih t where t.nilai_ulang_id = ${nilaiUlang} and t.percobaan_id = c.id)`

async function toLembarUlang(db: Db, { kuis: slug, nilai, ...baris }: BarisLembar): Promise<LembarUlang> {
  const { isi, bank } = await getRilis(db, baris.rilis)
  const kuis = isi.daftarKuis.find((satu) => satu.slug === slug)
  const aturan = kuis === undefined ? null : { sebagian: kuis.sebagian, lulusPersen: kuis.aturan.lulusPersen }
  return { ...baris, nilai: Number(nilai), bank, aturan }
}

/** The first page with rows in it: releases that ask the question, from where the walk is. */
async function listHalaman<Baris extends Record<string, unknown>>(
  db: Db,
  nama: NamaSoal,
  letak: Letak | null,
  toHalaman: (rilis: string, sesudah: string) => ReturnType<typeof sql>,
): Promise<Baris[]> {
  const daftarRilis = await db.execute<{ id: string }>(sql`
    select id from cms.rilis where kursus_id = ${nama.kursus} and bank @> ${toBerisi(nama)}
      and id >= ${letak?.rilis ?? AWAL}::uuid order by id`)
  for (const { id } of daftarRilis) {
    const halaman = await db.execute<Baris>(toHalaman(id, id === letak?.rilis ? letak.lembar : AWAL))
    if (halaman.length > 0) return halaman
  }
  return []
}

/** A paper that a decision has still to come to, and whose it is. */
export type Giliran = { rilis: string; lembar: string; pendaftaran: string; pengguna: string }
export async function listGiliran(db: Db, nilaiUlang: NilaiUlang, maks: number): Promise<Giliran[]> {
  const { id, sampaiRilis, sampaiLembar } = nilaiUlang
  const letak =
    sampaiRilis === null || sampaiLembar === null ? null : { rilis: sampaiRilis, lembar: sampaiLembar }
  return listHalaman<Giliran>(
    db,
    nilaiUlang,
    letak,
    (rilis, sesudah) => sql`
    select c.rilis_id as rilis, c.id as lembar, p.id as pendaftaran, p.pengguna_id as pengguna
    from cms.percobaan c join cms.pendaftaran p on p.id = c.pendaftaran_id
    where c.rilis_id = ${rilis} and c.keadaan = 'dinilai' and c.id > ${sesudah}::uuid
      and c.lembar @> ${toBerisi(nilaiUlang)} and ${isBelum(id)}
    order by c.id limit ${maks}`,
  )
}

/** Only ever further: of two processes the one that is behind changes nothing. */
export async function updateLetak(db: Db, id: string, { rilis, lembar }: Letak): Promise<void> {
  await db.execute(sql`
    update cms.nilai_ulang set sampai_rilis = ${rilis}, sampai_lembar = ${lembar}
    where id = ${id} and (sampai_rilis is null or (sampai_rilis, sampai_lembar) < (${rilis}::uuid, ${lembar}::uuid))`)
}

/** The oldest decision that is being carried out. */
export async function findBerjalan(db: Db): Promise<NilaiUlang | null> {
  const [row] = await db.execute<NilaiUlang>(
    sql`${PILIHAN} where n.keadaan = 'berjalan' order by n.diputuskan, n.id limit 1`,
  )
  return row ?? null
}

/** The same question in another course is another matter. */
export async function hasUsul(db: Db, { kursus, soal, versi }: NamaSoal): Promise<boolean> {
  const ada = await db.execute(sql`
    select 1 from cms.nilai_ulang where kursus_id = ${kursus} and soal = ${soal} and versi = ${versi}
      and keadaan in ('diusulkan', 'berjalan')`)
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
