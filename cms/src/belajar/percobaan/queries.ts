/** Reads attempts of one person. The paper's questions come from the release it was drawn from. */
import { sql } from '@payloadcms/db-postgres'
import { TENGGANG_UJI_MS } from '../../contract/batas-belajar.ts'
import type { Jawaban } from '../../contract/belajar.ts'
import type { Db } from '../../platform/transaction.ts'
import { getRilis } from '../rilis/queries.ts'
import type { IsiRilis, KuisRilis } from '../rilis/rules.ts'
import { type BankSoal, type Lembar, toBankSoal } from '../soal/lembar-rules.ts'

export type PercobaanTersimpan = {
  id: string
  pendaftaran: string
  kursus: string
  idKursus: string
  kuis: KuisRilis
  nomor: number
  keadaan: 'terbuka' | 'dinilai' | 'habis' | 'batal'
  dibuka: Date
  batas: Date | null
  /** Marked because its time ended. */
  lewat: boolean
  lembar: Lembar
  bank: BankSoal
  /** Of the release it was drawn from. */
  isi: IsiRilis
  persen: number | null
  lulus: boolean | null
  /** Why a tutor voided it; null where none did. */
  alasanBatal: string | null
  /** What was marked right, by question. */
  butir: { soal: string; benar: boolean }[]
}
type Baris = Omit<PercobaanTersimpan, 'kuis' | 'dibuka' | 'batas' | 'bank' | 'isi' | 'butir'> & {
  kuis: string
  dibuka: string
  batas: string | null
  rilis: string
  butir: { soal: string; benar: boolean }[] | null
}

/** Anybody else's is not there. */
export async function findPercobaan(
  db: Db,
  pengguna: string,
  id: string,
): Promise<PercobaanTersimpan | null> {
  const [baris] = await db.execute<Baris>(sql`
    select c.id, c.pendaftaran_id as pendaftaran, k.slug as kursus, k.id as "idKursus", c.kuis, c.nomor, c.keadaan, c.dibuka,
      c.batas, c.lewat, c.lembar, c.persen, c.lulus, c.butir, c.rilis_id as rilis,
      (select b.alasan from cms.pembatalan_uji b where b.percobaan_id = c.id) as "alasanBatal"
    from cms.percobaan c join cms.pendaftaran p on p.id = c.pendaftaran_id join cms.kursus k on k.id = p.kursus_id
    where c.id = ${id} and p.pengguna_id = ${pengguna}`)
  if (baris === undefined) return null
  const { rilis: idRilis, ...isi } = baris
  const rilis = await getRilis(db, idRilis)
  return {
    ...isi,
    kuis: getKuis(rilis.isi, baris.kuis),
    dibuka: new Date(baris.dibuka),
    batas: baris.batas === null ? null : new Date(baris.batas),
    bank: toBankSoal(rilis.bank),
    isi: rilis.isi,
    butir: baris.butir ?? [],
  }
}

function getKuis({ daftarKuis }: IsiRilis, slug: string): KuisRilis {
  const kuis = daftarKuis.find((satu) => satu.slug === slug)
  if (kuis === undefined) throw new Error(`The release of an attempt has no test ${slug}`)
  return kuis
}

export function listJawabanTersimpan(db: Db, percobaan: string): Promise<Jawaban[]> {
  return db.execute<Jawaban>(
    sql`select soal, jawaban from cms.jawaban where percobaan_id = ${percobaan} order by soal`,
  )
}

/** Open papers whose time is over, the oldest first: of one learner, or of all. */
export function listLewatBatas(
  db: Db,
  pengguna: string | null,
  now: Date,
): Promise<{ id: string; pengguna: string }[]> {
  const lewat = new Date(now.getTime() - TENGGANG_UJI_MS).toISOString()
  return db.execute<{ id: string; pengguna: string }>(sql`
    select c.id, p.pengguna_id as pengguna from cms.percobaan c join cms.pendaftaran p on p.id = c.pendaftaran_id
    where c.keadaan = 'terbuka' and c.batas <= ${lewat}::timestamptz
      and (${pengguna}::uuid is null or p.pengguna_id = ${pengguna}::uuid)
    order by c.batas, c.id limit 100`)
}
