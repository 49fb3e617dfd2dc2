import type { APIRoute } from 'astro'
import { toTanggal } from 'cms/dasar/tanggal'
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
  const headers = {
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': `attachment; filename="keterbukaan-${saringan.tahun}.csv"`,
    'access-control-allow-origin': '*',
  }
  return new Response(formatCsvKeterbukaan({ baris, saringan, hariIni }), { headers })
}
