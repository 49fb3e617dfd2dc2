import type { APIRoute } from 'astro'
import { toDataResponse } from '../../../../platform/data-terbuka.ts'
import { getEnv } from '../../../../platform/env.ts'
import { toTidakAda } from '../../../../platform/tidak-ada.ts'
import { listApbdesProvinsi } from '../../../../publik/data-provinsi.ts'
import { createPaketProvinsi } from '../../../../views/data/paket-apbdes.ts'

export const GET: APIRoute = async ({ params, locals }) => {
  const tahun = Number(params.tahun)
  const daftar = await listApbdesProvinsi(tahun, locals.catatan)
  if (daftar.length === 0) return toTidakAda()
  const paket = await createPaketProvinsi({ daftar, tahun, situs: getEnv().situs })
  return toDataResponse(JSON.stringify(paket, null, 1), { jenisMedia: 'application/json; charset=utf-8' })
}
