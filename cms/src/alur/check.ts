/** The nightly look at what was set: its content still has the hash that the step sealed. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { calculateIsiHash } from '../jejak/rules.ts'
import { getIsiApbdes } from '../keuangan/index.ts'
import { getDb } from '../platform/transaction.ts'

/** Ids of set budgets that no longer are what was set. Reads one budget at a time. */
export async function checkIsiDitetapkan(req: PayloadRequest): Promise<string[]> {
  const db = await getDb(req)
  const daftar = await db.execute<{ id: string; hash: string | null }>(sql`
    select a.id, (select j.isi_hash from cms.jejak j where j.dokumen = a.id::text and j.ke = 'ditetapkan'
      order by j.nomor desc limit 1) as hash
    from cms.apbdes a where a.status = 'ditetapkan' order by a.id`)
  const berubah: string[] = []
  for (const { id, hash } of daftar) {
    if (calculateIsiHash(await getIsiApbdes(db, id)) !== hash) berubah.push(id)
  }
  return berubah
}
