/** The village of a learner, and the enrolments that go with it. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import type { Saya } from '../../contract/belajar.ts'
import { type Db, getDb } from '../../platform/transaction.ts'
import { listJabatanPerangkat, toDesaPeserta } from '../pendaftaran/queries.ts'
import { isDesaDariJabatan } from './desa-rules.ts'

/** Null where none is known. */
export async function findDesaSaya(req: PayloadRequest, pengguna: string): Promise<Saya['desa']> {
  const db = await getDb(req)
  const [desa] = await db.execute<{ nama: string; kabupaten: string }>(sql`
    select d.nama, b.nama as kabupaten from cms.wilayah d join cms.wilayah b on b.kode = d.kode_kabupaten
    where d.id = ${toDesaPeserta(sql`${pengguna}`)}`)
  return desa === undefined ? null : { ...desa, isTetap: await isDariJabatan(req, pengguna) }
}

export const isDariJabatan = async (req: PayloadRequest, pengguna: string): Promise<boolean> =>
  isDesaDariJabatan(
    await getPeranAktif(req),
    (await listJabatanPerangkat(await getDb(req), pengguna)).length > 0,
  )

/** Enrolments of nobody's village and those that are not complete. */
export async function moveDesaBelajar(db: Db, pengguna: string, desa: string): Promise<void> {
  await db.execute(sql`
    update cms.pendaftaran set desa_id = ${desa}
    where pengguna_id = ${pengguna} and (desa_id is null or selesai_pada is null)`)
}

export async function findIdDesa(db: Db, pengguna: string): Promise<string | null> {
  const [row] = await db.execute<{ desa: string | null }>(
    sql`select ${toDesaPeserta(sql`${pengguna}`)} as desa`,
  )
  return row?.desa ?? null
}
