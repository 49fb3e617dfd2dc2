import type { APIRoute } from 'astro'
import { JENIS_XLSX, toDataResponse } from '../platform/data-terbuka.ts'
import { findTabelKeterbukaan } from '../platform/tabel-keterbukaan.ts'
import { toTidakAda } from '../platform/tidak-ada.ts'
import { formatXlsx } from '../views/data/xlsx.ts'

export const GET: APIRoute = async (konteks) => {
  const hasil = await findTabelKeterbukaan(konteks)
  if (hasil === null) return toTidakAda()
  return toDataResponse(await formatXlsx(hasil.tabel), {
    jenisMedia: JENIS_XLSX,
    nama: `${hasil.tabel.nama}.xlsx`,
  })
}
