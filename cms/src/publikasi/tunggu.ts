/** A rebuild from the command line: waits its turn behind other publications, and says who holds it. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Alasan } from '../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../dasar/result.ts'
import { formatWaktu } from '../dasar/tanggal.ts'
import { type Db, getDb, runInTransaction } from '../platform/transaction.ts'
import { type HasilRebuild, publishSemua } from './rebuild.ts'

export type Menunggu = {
  /** Tells the person at the terminal that it waits, and for what. */
  report: (kalimat: string) => void
  progress?: Parameters<typeof publishSemua>[1]
  /** How long it waits, in milliseconds. */
  batas?: number
}
/** Ten minutes: longer than the rebuild of a whole province takes. */
const BATAS_MS = 600_000
/** PostgreSQL: the lock was not given in time. */
const TIDAK_DAPAT_GILIRAN = '55P03'

export async function publishSetelahMenunggu(
  req: PayloadRequest,
  { report, progress, batas = BATAS_MS }: Menunggu,
): Promise<Result<HasilRebuild, Alasan>> {
  try {
    return toOk(
      await runInTransaction(req, async () => {
        const db = await getDb(req)
        // A statement may wait here for its turn; what it does after that may take its time as well.
        await db.execute(sql`select set_config('statement_timeout', '0', true),
          set_config('lock_timeout', ${`${batas}ms`}, true)`)
        const pemegang = await findPemegang(db)
        if (pemegang !== null) report(`Menunggu giliran: ${pemegang}`)
        return publishSemua(req, progress)
      }),
    )
  } catch (error) {
    if (!isTakDapatGiliran(error)) throw error
    return toRefusal({ kode: 'PENERBITAN_SIBUK', pesan: SIBUK })
  }
}

const SIBUK =
  'Penerbitan lain masih berjalan, jadi yang ini belum dimulai dan tidak ada yang berubah. Tunggu sampai selesai, lalu jalankan "npm run terbitkan-ulang" lagi.'

/** Who publishes now; null where nobody does. Of a connection of another role the start is not told. */
async function findPemegang(db: Db): Promise<string | null> {
  const [row] = await db.execute<{ pid: number; sejak: string | null; nama: string }>(sql`
    with kunci as (select hashtextextended('publikasi', 0) as k)
    select l.pid, a.xact_start::text as sejak, coalesce(nullif(a.application_name, ''), 'program lain') as nama
    from pg_locks l cross join kunci left join pg_stat_activity a on a.pid = l.pid
    where l.locktype = 'advisory' and l.granted and l.objsubid = 1 and l.pid <> pg_backend_pid()
      and l.classid = ((k >> 32) & 4294967295)::oid and l.objid = (k & 4294967295)::oid limit 1`)
  if (row === undefined) return null
  const sejak = row.sejak === null ? '' : `, mulai ${formatWaktu(new Date(row.sejak))}`
  return `penerbitan lain sedang berjalan (${row.nama}, sambungan ${row.pid}${sejak}).`
}

function isTakDapatGiliran(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  return (
    ('code' in error && error.code === TIDAK_DAPAT_GILIRAN) ||
    ('cause' in error && isTakDapatGiliran(error.cause))
  )
}
