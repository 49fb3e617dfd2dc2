import { APIError, type CollectionAfterChangeHook, type CollectionBeforeValidateHook } from 'payload'
import { toIdRelasi } from '../../dasar/relasi.ts'
import { toTanggal } from '../../dasar/tanggal.ts'
import type { Peraturan } from '../../payload-types.ts'
import { getDb } from '../../platform/transaction.ts'
import { publishSalinan } from '../../publikasi/publish.ts'
import { listKursusMerujuk } from './queries.ts'
import { formatSebutan } from './sebutan.ts'

/** What it is called, and when it changed last; both follow from what was typed. */
export const setPeraturan: CollectionBeforeValidateHook<Peraturan> = ({ data, originalDoc }) => {
  if (data === undefined) return data
  const { jenis, nomor, tahun, status, diubahOleh } = { ...originalDoc, ...data }
  if (!jenis || !nomor || !tahun) return data
  if (originalDoc !== undefined && toIdRelasi(diubahOleh) === originalDoc.id)
    throw new APIError(
      'Peraturan tidak mengubah dirinya sendiri. Pilih peraturan lain.',
      422,
      undefined,
      true,
    )
  const diperiksa = data.diperiksaPada
  if (diperiksa && diperiksa !== originalDoc?.diperiksaPada && diperiksa > toTanggal(new Date()))
    throw new APIError('Tanggal diperiksa belum tiba. Tulis hari ini atau sebelumnya.', 422, undefined, true)
  const isTetap =
    originalDoc?.status === status &&
    Boolean(originalDoc?.statusSejak) &&
    !isBerubahLagi(originalDoc, toIdRelasi(diubahOleh))
  return {
    ...data,
    sebutan: formatSebutan(jenis, nomor, tahun),
    statusSejak: isTetap ? originalDoc?.statusSejak : new Date().toISOString(),
  } as Partial<Peraturan>
}

/** What was amended before may be amended by another law: to whoever wrote of it that is as new as the first time. */
const isBerubahLagi = (lama: Peraturan | undefined, oleh: string | null): boolean =>
  oleh !== null && oleh !== toIdRelasi(lama?.diubahOleh)

/** What lessons say of a regulation as it stands today, whatever their edition froze. */
const DIBACA = ['status', 'tautan', 'diperiksaPada'] as const

/** Learners read at once that what a lesson cites was changed or withdrawn, where its text stands and when it was checked. */
export const publishStatus: CollectionAfterChangeHook<Peraturan> = async ({ doc, previousDoc, req }) => {
  if (
    previousDoc?.status === undefined ||
    DIBACA.every((kolom) => (previousDoc[kolom] ?? '') === (doc[kolom] ?? ''))
  )
    return doc
  for (const { id, provinsi } of await listKursusMerujuk(await getDb(req), doc.id))
    await publishSalinan(req, 'kursus', id, provinsi)
  return doc
}
