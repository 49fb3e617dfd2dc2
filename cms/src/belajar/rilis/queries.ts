/** Reads releases. The bank is with keys: what is read here never leaves as it is. */
import { sql } from '@payloadcms/db-postgres'
import { toIso } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'
import type { SoalBank } from '../soal/kinds.ts'
import type { IsiRilis, SifatPerubahan } from './rules.ts'

export type Rilis = {
  id: string
  kursus: string
  nomor: number
  sifat: SifatPerubahan
  sidik: string
  isi: IsiRilis
  bank: SoalBank[]
  /** ISO instant of the edition it was made with. */
  terbitPada: string
}

const KOLOM = sql`id, kursus_id as kursus, nomor, sifat, sidik, isi, bank,
  ${toIso(sql`terbit_pada`)} as "terbitPada"`

export async function findRilisTerakhir(db: Db, kursus: string): Promise<Rilis | null> {
  const [row] = await db.execute<Rilis>(
    sql`select ${KOLOM} from cms.rilis where kursus_id = ${kursus} order by nomor desc limit 1`,
  )
  return row ?? null
}

/** The newest, or the one of that number; null where there is none. */
export async function findRilisVersi(db: Db, kursus: string, versi: number | null): Promise<Rilis | null> {
  if (versi === null) return findRilisTerakhir(db, kursus)
  const [row] = await db.execute<Rilis>(
    sql`select ${KOLOM} from cms.rilis where kursus_id = ${kursus} and nomor = ${versi}`,
  )
  return row ?? null
}

/** A release never changes, and each answer of a paper asks for it: the last few are remembered. */
const MAX_DIINGAT = 20
const diingat = new Map<string, Rilis>()

export async function getRilis(db: Db, id: string): Promise<Rilis> {
  const lama = diingat.get(id)
  if (lama !== undefined) return lama
  const [row] = await db.execute<Rilis>(sql`select ${KOLOM} from cms.rilis where id = ${id}`)
  if (row === undefined) throw new Error(`There is no release ${id}`)
  if (diingat.size >= MAX_DIINGAT) diingat.clear()
  diingat.set(id, row)
  return row
}

/** Ids of the questions that tests of earlier releases can still ask of somebody who stays on one of them. */
export async function listSoalDiujikan(
  db: Db,
  terakhir: Pick<Rilis, 'id' | 'kursus'> | null,
): Promise<ReadonlySet<string>> {
  if (terakhir === null) return new Set()
  // Ids alone: the road is open to everybody, and whole releases are large. As `listBankUji` tells them.
  const soal = await db.execute<{ soal: string }>(sql`
    select distinct b->>'soal' as soal from cms.rilis r, jsonb_array_elements(r.bank) b
    where r.kursus_id = ${terakhir.kursus} and r.id <> ${terakhir.id}
      and exists (select 1 from cms.pendaftaran p where p.rilis_id = r.id)
      and not exists (select 1 from jsonb_array_elements(r.isi->'daftarPelajaran') l, jsonb_array_elements_text(l->'latihan') x
        where x = b->>'soal')`)
  return new Set(soal.map((satu) => satu.soal))
}
