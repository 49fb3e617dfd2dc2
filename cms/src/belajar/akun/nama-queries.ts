import { sql } from '@payloadcms/db-postgres'
import type { NamaDiminta } from '../../contract/belajar.ts'
import type { Db } from '../../platform/transaction.ts'

/** The own request that waits, or why it was refused; null where there is none. */
export async function findNamaDiminta(db: Db, pengguna: string): Promise<NamaDiminta | null> {
  const [row] = await db.execute<NamaDiminta>(sql`
    select nama, alasan_tolak as "alasanTolak" from cms.permintaan_nama where pengguna_id = ${pengguna}`)
  return row ?? null
}
