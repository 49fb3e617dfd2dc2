import type { APIRoute } from 'astro'
import { toDataResponse } from '../platform/data-terbuka.ts'
import { findTabelKeterbukaan } from '../platform/tabel-keterbukaan.ts'
import { toTidakAda } from '../platform/tidak-ada.ts'
import { formatCsvTabel } from '../views/data/tabel.ts'

export const GET: APIRoute = async (konteks) => {
  const hasil = await findTabelKeterbukaan(konteks)
  if (hasil === null) return toTidakAda()
  return toDataResponse(formatCsvTabel(hasil.tabel), {
    jenisMedia: 'text/csv; charset=utf-8; header=present',
    nama: `${hasil.tabel.nama}.csv`,
  })
}
