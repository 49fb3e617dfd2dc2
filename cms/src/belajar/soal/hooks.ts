/** What holds for a question on every road: a whole key of its own kind, a version per change, one spelling per category. */

import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { isUuid } from '../../akses/scope.ts'
import { toIdRelasi } from '../../dasar/relasi.ts'
import { refuseIsian } from '../../platform/refuse-isian.ts'
import { getDb } from '../../platform/transaction.ts'
import { listSalahBaru, parseSoal, type SalahSoal, toKategori, toKolomSoal } from './bentuk-rules.ts'

export const setSoal: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (data === undefined) return data
  const isi = { ...originalDoc, ...data }
  const hasil = parseSoal(isi)
  if (!hasil.ok) refuseSoal(req, hasil.reason)
  const kursus = toIdRelasi(isi.kursus)
  const kategori = toKategori(hasil.value.kategori, await listKategori(req, kursus))
  const baru = { ...hasil.value, kategori }
  const versi = getVersi(baru, originalDoc)
  const salah = isDitulisBaru({ versi, status: isi.status }, originalDoc) ? listSalahBaru(baru) : []
  if (salah.length > 0) refuseSoal(req, salah)
  return {
    ...data,
    jenis: baru.isi.jenis,
    kategori,
    pertanyaan: baru.pertanyaan,
    pembahasan: baru.pembahasan,
    ...toKolomSoal(baru.isi),
    versi,
  }
}

function refuseSoal(req: PayloadRequest, daftar: readonly SalahSoal[]): never {
  const errors = daftar.map(({ kolom, pesan }) => ({ path: kolom, message: pesan, label: pesan }))
  return refuseIsian(req, 'soal', errors)
}

/** One that is only archived, or keeps what it says, is held to what held when it was written. */
const isDitulisBaru = (
  baru: { versi: number; status: unknown },
  lama: Record<string, unknown> | undefined,
): boolean => lama?.versi !== baru.versi || (baru.status === 'siap' && lama.status !== 'siap')

/** A question belongs to a course that its writer may see, for good. */
export const checkKursus: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || data === undefined || req.user === null) return data
  const id = toIdRelasi(data.kursus)
  const { totalDocs } = await req.payload.count({
    collection: 'kursus',
    where: { id: { equals: isUuid(id) ? id : crypto.randomUUID() } },
    overrideAccess: false,
    req,
  })
  if (totalDocs === 0) throw new APIError('Pilih kursus untuk soal ini.', 422, undefined, true)
  return data
}

/** One more for each change of what is asked or what is right; papers name the version they were made of. */
function getVersi(baru: object, lama: Record<string, unknown> | undefined): number {
  if (lama?.versi === undefined) return 1
  const sebelum = parseSoal(lama)
  const isSama = sebelum.ok && JSON.stringify(sebelum.value) === JSON.stringify(baru)
  return Number(lama.versi) + (isSama ? 0 : 1)
}

async function listKategori(req: PayloadRequest, kursus: string | null): Promise<string[]> {
  if (!isUuid(kursus)) return []
  const daftar = await (await getDb(req)).execute<{ kategori: string }>(
    sql`select distinct kategori from cms.soal where kursus_id = ${kursus} and deleted_at is null order by 1`,
  )
  return daftar.map(({ kategori }) => kategori)
}

/** What a release has asked stays where its papers can be looked up: it is archived, not thrown away. */
export const refuseTerpakai: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!data.deletedAt || !isUuid(originalDoc?.id)) return data
  const terpakai = await (await getDb(req)).execute(sql`
    select 1 from cms.rilis where kursus_id = ${toIdRelasi(originalDoc.kursus)}
      and bank @> ${JSON.stringify([{ soal: originalDoc.id }])}::jsonb limit 1`)
  if (terpakai.length > 0)
    throw new APIError('Soal ini dipakai kursus yang sudah terbit. Arsipkan saja.', 409, undefined, true)
  return data
}
