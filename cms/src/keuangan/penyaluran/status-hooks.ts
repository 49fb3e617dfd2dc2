import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload'
import { isUuid } from '../../akses/scope.ts'
import { toIdRelasi } from '../../dasar/relasi.ts'
import { isTahunAnggaran } from '../../dasar/tahun-anggaran.ts'
import type { StatusDesaTahun } from '../../payload-types.ts'
import { refuseIsian } from '../../platform/refuse-isian.ts'
import { type Db, getDb } from '../../platform/transaction.ts'
import { LABEL_STATUS_DESA } from './aturan.ts'

/** A status is stated once for a village and year, and says something; afterwards it is changed or taken back. */
export const checkStatusBaru: CollectionBeforeValidateHook<StatusDesaTahun> = async ({
  data,
  operation,
  req,
}) => {
  const [desa, tahun] = [toIdRelasi(data?.desa), data?.tahun]
  if (operation !== 'create' || data === undefined || !isUuid(desa) || !isTahunAnggaran(tahun)) return data
  const db = await getDb(req)
  await lockStatus(db, { desa, tahun })
  if (await hasStatus(db, { desa, tahun }))
    refuseIsian(req, 'status-desa', [
      {
        path: 'tahun',
        message: `Status desa ini untuk tahun ${tahun} sudah dinyatakan, mungkin baru saja. Muat ulang halaman, lalu ubah yang itu.`,
      },
    ])
  if (!data.status) refuseIsian(req, 'status-desa', [{ path: 'status', message: 'Pilih status desanya.' }])
  return data
}

type Tempat = { desa: string; tahun: number }

/** Of two who state it at the same time the second one is told so. */
const lockStatus = (db: Db, { desa, tahun }: Tempat): Promise<unknown> =>
  db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`status-desa:${desa}:${tahun}`}, 0))`)

const hasStatus = async (db: Db, { desa, tahun }: Tempat): Promise<boolean> =>
  (await db.execute(sql`select 1 from cms.status_desa where desa_id = ${desa} and tahun = ${tahun}`)).length >
  0

/** The title tells what is stated; what was taken back stands on no decree. */
export const setIsiStatus: CollectionBeforeChangeHook<StatusDesaTahun> = ({ data, originalDoc }) => {
  const { status, tahun = 0, dasarHukum } = { ...originalDoc, ...data }
  return {
    ...data,
    // An emptied box of a script is no status either.
    status: status || null,
    judul: `${status ? LABEL_STATUS_DESA[status] : 'Belum dinyatakan'}, ${tahun}`,
    dasarHukum: status ? toTeks(dasarHukum) : null,
  }
}

/** What is no text is left to the check of its field. */
const toTeks = (nilai: string | null | undefined): string | null | undefined =>
  typeof nilai === 'string' ? nilai.trim() || null : nilai
