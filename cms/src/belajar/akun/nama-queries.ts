import { sql } from '@payloadcms/db-postgres'
import type { NamaDiminta } from '../../contract/belajar.ts'
import { toDaftarId } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'

/** The own request that waits, or why it was refused; null where there is none. */
export async function findNamaDiminta(db: Db, pengguna: string): Promise<NamaDiminta | null> {
  const [row] = await db.execute<NamaDiminta>(sql`
    select nama, alasan_tolak as "alasanTolak" from cms.permintaan_nama where pengguna_id = ${pengguna}`)
  return row ?? null
}

/** Whether a request of the learner whose enrolments they are still waits: the name is not known for certain until then. */
export async function isNamaDiperiksa(db: Db, pendaftaran: readonly string[]): Promise<boolean> {
  const [row] = await db.execute(sql`
    select 1 from cms.permintaan_nama m join cms.pendaftaran p on p.pengguna_id = m.pengguna_id
    where p.id = any(${toDaftarId(pendaftaran)}) and m.alasan_tolak is null limit 1`)
  return row !== undefined
}
