import type { APIRoute } from 'astro'
import { toDataResponse } from '../../../platform/data-terbuka.ts'
import { getEnv } from '../../../platform/env.ts'
import { toTidakAda } from '../../../platform/tidak-ada.ts'
import { listApbdesProvinsi } from '../../../publik/data-provinsi.ts'
import { toTabelProvinsi } from '../../../views/data/apbdes-provinsi.ts'
import { formatJsonProvinsi } from '../../../views/data/paket-apbdes.ts'

export const GET: APIRoute = async ({ params, locals }) => {
  const tahun = Number(params.tahun)
  const daftar = await listApbdesProvinsi(tahun, locals.catatan)
  if (daftar.length === 0) return toTidakAda()
  const tabel = toTabelProvinsi(daftar, tahun, getEnv().situs)
  return toDataResponse(formatJsonProvinsi(tabel), { jenisMedia: 'application/json; charset=utf-8' })
}
