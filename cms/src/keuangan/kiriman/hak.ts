/** Whose deliveries a person may bring and follow: those of kabupaten inside the own area. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { matchPeran } from '../../akses/payload-access.ts'
import { POLICY_KIRIMAN } from '../../akses/policy.ts'
import { isWilayahDalam } from '../../dasar/kode-wilayah.ts'
import { getDb } from '../../platform/transaction.ts'

export type Kabupaten = { id: string; kode: string; nama: string }

/** In order of code; none for everybody else. */
export async function listKabupatenKiriman(req: PayloadRequest): Promise<Kabupaten[]> {
  const berhak = matchPeran(await getPeranAktif(req), POLICY_KIRIMAN)
  if (berhak.length === 0) return []
  const daftar = await (await getDb(req)).execute<Kabupaten>(
    sql`select id, kode, nama from cms.wilayah where tingkat = 'kabupaten' order by kode`,
  )
  return daftar.filter(({ kode }) => berhak.some(({ aktif }) => isWilayahDalam(kode, aktif.kode)))
}

export async function findKabupatenKiriman(req: PayloadRequest, kode: string): Promise<Kabupaten | null> {
  return (await listKabupatenKiriman(req)).find((kabupaten) => kabupaten.kode === kode) ?? null
}
