import { type CollectionAfterChangeHook, type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { toIdRelasi } from '../dasar/relasi.ts'
import { toTanggal } from '../dasar/tanggal.ts'
import { publishSalinan } from '../publikasi/publish.ts'

/** What was announced lies in the past, and not years before the budget it speaks of. */
export const checkTanggalBukti: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const { tanggal, tahun } = { ...originalDoc, ...data }
  const message = findSalah(String(tanggal ?? ''), Number(tahun), toTanggal(new Date()))
  if (message === null) return data
  throw new ValidationError(
    { collection: 'bukti-pengumuman', errors: [{ path: 'tanggal', message, label: 'Diumumkan pada' }], req },
    req.t,
  )
}

function findSalah(tanggal: string, tahun: number, hariIni: string): string | null {
  if (tanggal === '') return null
  if (tanggal > hariIni) return 'Tanggal ini belum tiba. Catat setelah diumumkan.'
  return Number(tanggal.slice(0, 4)) < tahun - 1
    ? `Anggaran ${tahun} tidak diumumkan sebelum ${tahun - 1}. Periksa tahun atau tanggalnya.`
    : null
}

export const publishKeterbukaan: CollectionAfterChangeHook = async ({ doc, req }) => {
  const desa = toIdRelasi(doc.desa)
  if (desa !== null) await publishSalinan(req, 'keterbukaan', desa, desa)
  return doc
}
