import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../akses/active-peran.ts'
import { getDb } from '../platform/transaction.ts'

/** The villages a person holds a village office in, for the switcher and for forms that make rows. */
export async function listDesaPilihan(req: PayloadRequest): Promise<{ id: string; nama: string }[]> {
  const id = (await getPeranAktif(req))
    .filter(({ kode }) => kode.length === 13)
    .map(({ wilayahId }) => wilayahId)
  return (await getDb(req)).execute<{ id: string; nama: string }>(sql`
    select id, nama from cms.wilayah
    where id in (select jsonb_array_elements_text(${JSON.stringify(id)}::jsonb)::uuid) order by nama`)
}
