/** Practice is checked here, for anybody who reads: nothing is kept of it, and it never counts. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { HasilLatihan, latihanSchema } from '../../contract/belajar.ts'
import { type Db, getDb } from '../../platform/transaction.ts'
import { listKoreksi } from '../nilai-ulang/queries.ts'
import { toBankTerkoreksi } from '../nilai-ulang/rules.ts'
import { findRilisTerakhir, findRilisVersi, listSoalDiujikan, type Rilis } from '../rilis/queries.ts'
import { listBankUji } from '../rilis/rules.ts'
import { createLembarLatihan, toBankSoal } from '../soal/lembar-rules.ts'
import { presentHasilLatihan } from './rules.ts'

/** Null where there is no such lesson, or none with practice. */
export async function gradeLatihan(
  req: PayloadRequest,
  { kursus, versi, pelajaran, jawaban }: z.infer<typeof latihanSchema>,
): Promise<HasilLatihan | null> {
  const db = await getDb(req)
  const [baris] = await db.execute<{ id: string }>(
    sql`select id from cms.kursus where slug = ${kursus} and terbitan is not null and deleted_at is null`,
  )
  const rilis = baris === undefined ? null : await findRilisVersi(db, baris.id, versi)
  const daftarId = rilis?.isi.daftarPelajaran.find(({ slug }) => slug === pelajaran)?.latihan ?? []
  const bank = daftarId.flatMap((id) => rilis?.bank.find(({ soal }) => soal === id) ?? [])
  if (bank.length === 0) return null
  const { bank: terkoreksi, gratis } = toBankTerkoreksi(
    toBankSoal(bank),
    await listKoreksi(db, baris?.id ?? ''),
  )
  const bahan = { lembar: createLembarLatihan(bank), bank: terkoreksi, gratis }
  const tertutup = await listSoalTertutup(db, rilis)
  return presentHasilLatihan({ ...bahan, diujikan: await listSoalDiujikan(db, rilis), tertutup }, jawaban)
}

/** What an earlier version practises and the newest asks in its tests: anybody may practise, so it would be tried out here. */
async function listSoalTertutup(db: Db, rilis: Rilis | null): Promise<ReadonlySet<string>> {
  const terbaru = rilis === null ? null : await findRilisTerakhir(db, rilis.kursus)
  if (terbaru === null || terbaru.id === rilis?.id) return new Set()
  return new Set(listBankUji(terbaru.isi, terbaru.bank).map(({ soal }) => soal))
}
