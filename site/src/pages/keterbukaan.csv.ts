import type { APIRoute } from 'astro'
import { toTanggal } from 'cms/dasar/tanggal'
import { toDataResponse } from '../platform/data-terbuka.ts'
import { toTidakAda } from '../platform/tidak-ada.ts'
import { listKeterbukaan } from '../publik/keterbukaan.ts'
import {
  formatCsvKeterbukaan,
  isKabupatenAda,
  parseSaringanKeterbukaan,
} from '../views/keterbukaan-provinsi.ts'

export const GET: APIRoute = async ({ url, locals }) => {
  const hariIni = toTanggal(new Date())
  const saringan = parseSaringanKeterbukaan(url.searchParams, hariIni)
  if (saringan === null) return toTidakAda()
  const baris = await listKeterbukaan(saringan.tahun, locals.catatan)
  if (!isKabupatenAda(baris, saringan)) return toTidakAda()
  return toDataResponse(formatCsvKeterbukaan({ baris, saringan, hariIni }), {
    jenisMedia: 'text/csv; charset=utf-8; header=present',
    nama: `keterbukaan-${saringan.tahun}.csv`,
  })
}
