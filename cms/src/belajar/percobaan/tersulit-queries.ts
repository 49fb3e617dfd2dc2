/** Reads marked papers of a course for its hardest questions: no name, and no key in what comes back. */

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { matchPeran } from '../../akses/payload-access.ts'
import { POLICY_TERSULIT } from '../../akses/policy.ts'
import { isUuid } from '../../akses/scope.ts'
import type { Jawaban } from '../../contract/belajar.ts'
import { isPenentu } from '../../contract/kursus.ts'
import { type Db, getDb } from '../../platform/transaction.ts'
import { getRilis } from '../rilis/queries.ts'
import type { SoalBank } from '../soal/kinds.ts'
import { type Lembar, toBankSoal } from '../soal/lembar-rules.ts'
import { type ButirDijawab, listTersulit, MIN_ORANG, type SoalTersulit } from './tersulit-rules.ts'
import {
  listPilihanTersulit,
  type PilihanTersulit,
  parseSaringanTersulit,
  pickPilihan,
  type SaringanTersulit,
  toBatasSaringan,
} from './tersulit-saringan.ts'

/** The newest papers are enough to find a trap, and older ones were of other lessons. */
const MAX_LEMBAR = 2_000

type Kursus = { id: string; judul: string }
type Baris = {
  pengguna: string
  rilis: string
  kuis: string
  lembar: Lembar
  butir: { soal: string; benar: boolean }[]
  jawaban: Record<string, Jawaban['jawaban']>
}
export type Tersulit = {
  kursus: Kursus
  saringan: SaringanTersulit
  /** Null where they are of fewer people than may be told of. */
  lembar: number | null
  daftar: SoalTersulit[]
  pilihan: PilihanTersulit
}

/** Courses that were released; empty for who may not ask. */
export async function listKursusTersulit(req: PayloadRequest): Promise<Kursus[]> {
  if (matchPeran(await getPeranAktif(req), POLICY_TERSULIT).length === 0) return []
  return (await getDb(req)).execute<Kursus>(sql`
    select k.id, k.judul from cms.kursus k where exists (select 1 from cms.rilis r where r.kursus_id = k.id)
    order by k.judul`)
}

/** Null for a course that is not there, or not theirs to ask about. */
export async function findTersulit(
  req: PayloadRequest,
  id: unknown,
  kueri: unknown = {},
): Promise<Tersulit | null> {
  const kursus = isUuid(id) ? (await listKursusTersulit(req)).find((satu) => satu.id === id) : undefined
  if (kursus === undefined) return null
  const db = await getDb(req)
  const diminta = parseSaringanTersulit(kueri)
  const pilihan = await listPilihanTersulit(db, kursus.id, diminta)
  const saringan = pickPilihan(diminta, pilihan)
  const daftar = await listLembar(db, kursus.id, saringan)
  const orang = new Set(daftar.map(({ pengguna }) => pengguna)).size
  if (orang > 0 && orang < MIN_ORANG) return { kursus, saringan, pilihan, lembar: null, daftar: [] }
  return { kursus, saringan, pilihan, lembar: daftar.length, ...(await calculateTersulit(db, daftar)) }
}

/** One paper of each enrolment and test, the last. Which papers is asked before what stands in them, which is much. */
function listLembar(db: Db, kursus: string, saringan: SaringanTersulit): Promise<Baris[]> {
  return db.execute<Baris>(sql`
    with terakhir as (
      select distinct on (c.pendaftaran_id, c.kuis) c.id, c.dinilai, p.pengguna_id as pengguna
      from cms.percobaan c join cms.pendaftaran p on p.id = c.pendaftaran_id
      where p.kursus_id = ${kursus} and c.keadaan = 'dinilai' and c.butir is not null
        and ${toBatasSaringan(saringan)}
      order by c.pendaftaran_id, c.kuis, c.dinilai desc),
    terbaru as (select id, pengguna from terakhir order by dinilai desc, id limit ${MAX_LEMBAR})
    select t.pengguna, c.rilis_id as rilis, c.kuis, c.lembar, c.butir,
      coalesce((select jsonb_object_agg(j.soal, j.jawaban) from cms.jawaban j where j.percobaan_id = c.id), '{}'::jsonb) as jawaban
    from terbaru t join cms.percobaan c on c.id = t.id order by c.dinilai desc, c.id`)
}

async function calculateTersulit(db: Db, daftar: readonly Baris[]): Promise<Pick<Tersulit, 'daftar'>> {
  const bank = new Map<string, SoalBank>()
  const butir: ButirDijawab[] = []
  for (const satu of daftar) {
    const rilis = await getRilis(db, satu.rilis)
    const kuis = rilis.isi.daftarKuis.find(({ slug }) => slug === satu.kuis)
    if (kuis === undefined || !isPenentu(kuis.jenis)) continue
    for (const [nama, soal] of toBankSoal(rilis.bank)) bank.set(nama, soal)
    butir.push(...listButir(satu))
  }
  return { daftar: listTersulit(butir, bank) }
}

function listButir({ pengguna: orang, lembar, butir, jawaban }: Baris): ButirDijawab[] {
  const benar = new Map(butir.map((satu) => [satu.soal, satu.benar]))
  return lembar.map(({ soal, versi, urutan }) => ({
    orang,
    soal,
    versi,
    urutan,
    benar: benar.get(soal) ?? false,
    jawaban: jawaban[soal] ?? null,
  }))
}
