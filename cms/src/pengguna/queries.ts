import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../akses/active-peran.ts'
import { formatPeran } from '../akses/peran.ts'
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

/** The person's offices in force with their areas: `Plt. Kepala Desa, Danum Lestari`. */
export async function listJabatan(req: PayloadRequest): Promise<string[]> {
  const daftar = await getPeranAktif(req)
  const id = daftar.map(({ wilayahId }) => wilayahId)
  const wilayah = await (await getDb(req)).execute<{ id: string; nama: string }>(sql`
    select id, nama from cms.wilayah where id in (select jsonb_array_elements_text(${JSON.stringify(id)}::jsonb)::uuid)`)
  return daftar.map(({ peran, sifat, wilayahId }) => {
    const nama = wilayah.find((satu) => satu.id === wilayahId)?.nama ?? ''
    return `${formatPeran(peran, sifat)}, ${nama}`
  })
}
