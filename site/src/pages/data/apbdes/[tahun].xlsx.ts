import type { APIRoute } from 'astro'
import { JENIS_XLSX, toDataResponse } from '../../../platform/data-terbuka.ts'
import { getEnv } from '../../../platform/env.ts'
import { toTidakAda } from '../../../platform/tidak-ada.ts'
import { listApbdesProvinsi } from '../../../publik/data-provinsi.ts'
import { toTabelProvinsi } from '../../../views/data/apbdes-provinsi.ts'
import { formatXlsx } from '../../../views/data/xlsx.ts'

export const GET: APIRoute = async ({ params, locals }) => {
  const tahun = Number(params.tahun)
  const daftar = await listApbdesProvinsi(tahun, locals.catatan)
  if (daftar.length === 0) return toTidakAda()
  const tabel = toTabelProvinsi(daftar, tahun, getEnv().situs)
  return toDataResponse(await formatXlsx(tabel), { jenisMedia: JENIS_XLSX, nama: `${tabel.nama}.xlsx` })
}
