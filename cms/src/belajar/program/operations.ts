/** Following a programme, and leaving it: what was begun in its courses stays. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { ProgramSaya } from '../../contract/belajar.ts'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { getDb, runInTransaction } from '../../platform/transaction.ts'
import { lockPeserta } from '../pendaftaran/operations.ts'
import { listKeadaanKursus, listProgram } from './queries.ts'
import { presentProgram } from './rules.ts'

export async function updateProgramSaya(
  req: PayloadRequest,
  { program: slug, ikut }: { program: string; ikut: boolean },
): Promise<Result<ProgramSaya, Alasan[]>> {
  return runInTransaction(req, async () => {
    const pengguna = await lockPeserta(req)
    const db = await getDb(req)
    const ada = (await listProgram(db, pengguna)).find(({ program }) => program.slug === slug)
    if (ada === undefined) return toRefusal(TIDAK_ADA)
    await db.execute(
      ikut
        ? sql`insert into cms.peserta_program (pengguna_id, program_id) values (${pengguna}, ${ada.program.id})
            on conflict do nothing`
        : sql`delete from cms.peserta_program where pengguna_id = ${pengguna} and program_id = ${ada.program.id}`,
    )
    return toOk(presentProgram(ada.program, ikut, await listKeadaanKursus(db, pengguna)))
  })
}

const TIDAK_ADA: Alasan[] = [
  { kode: 'TIDAK_DITEMUKAN', pesan: 'Program ini tidak ada, atau tidak dibuka lagi.' },
]
