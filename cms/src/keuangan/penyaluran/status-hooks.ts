import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload'
import { isUuid } from '../../akses/scope.ts'
import { toIdRelasi } from '../../dasar/relasi.ts'
import { isTahunAnggaran } from '../../dasar/tahun-anggaran.ts'
import type { StatusDesaTahun } from '../../payload-types.ts'
import { refuseIsian } from '../../platform/refuse-isian.ts'
import { type Db, getDb } from '../../platform/transaction.ts'
import { LABEL_STATUS_DESA } from './aturan.ts'

/**
 * A status is stated once for a village and year, and says something; afterwards it is changed or taken back by who sees what
 * stands, so that the trail tells of each step.
 */
export const checkStatus: CollectionBeforeValidateHook<StatusDesaTahun> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const [desa, tahun] = [toIdRelasi(originalDoc?.desa ?? data?.desa), originalDoc?.tahun ?? data?.tahun]
  if (data === undefined || !isUuid(desa) || !isTahunAnggaran(tahun)) return data
  const db = await getDb(req)
  await lockStatus(db, { desa, tahun })
  const ada = await findStatus(db, { desa, tahun })
  const salah = operation === 'create' ? findSalahBaru(data, ada) : findSalahUbah(originalDoc, ada)
  if (salah !== null) refuseIsian(req, 'status-desa', [salah])
  return data
}

type Tempat = { desa: string; tahun: number }
type Tersimpan = { status: string | null }
type Salah = { path: string; message: string }

/** Of two who state it at the same time the second one is told so. */
const lockStatus = (db: Db, { desa, tahun }: Tempat): Promise<unknown> =>
  db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`status-desa:${desa}:${tahun}`}, 0))`)

const findStatus = async (db: Db, { desa, tahun }: Tempat): Promise<Tersimpan | undefined> => {
  const [row] = await db.execute<Tersimpan>(
    sql`select status::text as status from cms.status_desa where desa_id = ${desa} and tahun = ${tahun}`,
  )
  return row
}

function findSalahBaru(
  { status, tahun }: Partial<StatusDesaTahun>,
  ada: Tersimpan | undefined,
): Salah | null {
  if (ada !== undefined)
    return {
      path: 'tahun',
      message: `Status desa ini untuk tahun ${tahun} sudah dinyatakan, mungkin baru saja. Muat ulang halaman, lalu ubah yang itu.`,
    }
  return status ? null : { path: 'status', message: 'Pilih status desanya.' }
}

const findSalahUbah = (
  lama: Partial<StatusDesaTahun> | undefined,
  ada: Tersimpan | undefined,
): Salah | null =>
  (lama?.status ?? null) === (ada?.status ?? null)
    ? null
    : {
        path: 'status',
        message: 'Status ini baru saja diubah orang lain. Muat ulang halaman, lalu periksa lagi.',
      }

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
