/** What holds for every text that goes through the workflow by an edition. */
import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { type KumpulanNaskah, STATUS_DRAF, type Status } from '../alur/kinds.ts'
import { toIdRelasi } from '../dasar/relasi.ts'
import { toTabel } from '../platform/tabel.ts'
import { getDb } from '../platform/transaction.ts'
import { createSlugNaskah } from './slug.ts'

type Naskah = Record<string, unknown> & {
  id: string
  desa: unknown
  slug: string
  status: Status
  terbitan: unknown
}

/** Content changes only while the drafters hold the text; the row is locked before it is read (akses/row-lock.ts). */
export const refuseTerkunci: CollectionBeforeChangeHook<Naskah> = ({
  context,
  data,
  operation,
  originalDoc,
}) => {
  if (operation === 'create' || context.langkahAlur === true || originalDoc === undefined) return data
  if (!STATUS_DRAF.includes(originalDoc.status))
    throw toTolakan('Teks ini sudah diajukan atau terbit. Tekan "Perbaiki", atau minta dikembalikan dahulu.')
  if (originalDoc.terbitan && data.deletedAt)
    throw toTolakan('Teks ini masih tampil di situs. Tarik dahulu dari situs.')
  return data
}

/** `dasar` says what the address is made of; it stays once the text has been public. */
export function toSetSlug(
  kumpulan: KumpulanNaskah,
  dasar: (data: Record<string, unknown>) => string,
): CollectionBeforeValidateHook<Naskah> {
  return async ({ data, operation, originalDoc, req }) => {
    if (data === undefined || req.context.langkahAlur === true) return data
    const isi = { ...originalDoc, ...data }
    const isTetap = operation === 'update' && (await hasPernahTerbit(req, kumpulan, originalDoc?.id))
    if (isTetap) return { ...data, slug: originalDoc?.slug }
    const terpakai = await listSlug(req, kumpulan, toIdRelasi(isi.desa), originalDoc?.id)
    return { ...data, slug: createSlugNaskah(dasar(isi), terpakai) }
  }
}

async function hasPernahTerbit(
  req: PayloadRequest,
  kumpulan: KumpulanNaskah,
  id: string | undefined,
): Promise<boolean> {
  if (id === undefined) return false
  const ada = await (await getDb(req)).execute(sql`
    select 1 from cms.jejak where kumpulan = ${kumpulan} and dokumen = ${id} and ke in ('terbit', 'terbit-belum-diverifikasi', 'ditetapkan') limit 1`)
  return ada.length > 0
}

async function listSlug(
  req: PayloadRequest,
  kumpulan: KumpulanNaskah,
  desa: string | null,
  kecuali: string | undefined,
): Promise<string[]> {
  if (desa === null) return []
  const daftar = await (await getDb(req)).execute<{ slug: string }>(sql`
    select slug from ${toTabel(kumpulan)} where desa_id = ${desa} and id is distinct from ${kecuali ?? null}`)
  return daftar.map(({ slug }) => slug)
}

const toTolakan = (pesan: string) => new APIError(pesan, 409, undefined, true)
