/** Regulations as they stand, and the courses that cite them. */
import { sql } from '@payloadcms/db-postgres'
import type { StatusPeraturan } from '../../contract/pelajaran.ts'
import { toIso } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'

/** `sejak`: ISO instant since which it has been so; `diperiksa`: day on which somebody held it against the text. */
export type StatusKini = {
  status: StatusPeraturan
  sejak: string
  tautan: string | null
  diperiksa: string | null
}

/** Of all regulations, by id: there are a few hundred. */
export async function listStatusPeraturan(db: Db): Promise<Map<string, StatusKini>> {
  const daftar = await db.execute<StatusKini & { id: string }>(sql`
    select id, status, ${toIso(sql`coalesce(status_sejak, created_at)`)} as sejak,
      nullif(tautan, '') as tautan, nullif(diperiksa_pada, '') as diperiksa
    from cms.peraturan`)
  return new Map(daftar.map(({ id, ...kini }) => [id, kini]))
}

/** Public courses of which a release cites the regulation, be it an earlier one, with the province they belong to. */
export const listKursusMerujuk = (db: Db, peraturan: string): Promise<{ id: string; provinsi: string }[]> =>
  db.execute(sql`
    select k.id, k.desa_id as provinsi from cms.kursus k
    where k.terbitan is not null and k.deleted_at is null and exists (select 1 from cms.rilis r where r.kursus_id = k.id
      and r.naskah->'daftarPeraturan' @> ${JSON.stringify([{ id: peraturan }])}::jsonb) order by k.id`)
