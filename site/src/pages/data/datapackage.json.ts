import type { APIRoute } from 'astro'
import { toDataResponse } from '../../platform/data-terbuka.ts'
import { getEnv } from '../../platform/env.ts'
import { toTidakAda } from '../../platform/tidak-ada.ts'
import { readRingkasData } from '../../publik/data-provinsi.ts'
import { JENIS_REGISTER } from '../../publik/register-provinsi.ts'
import { createPaketRegisterProvinsi } from '../../views/data/paket-register-provinsi.ts'

export const GET: APIRoute = async ({ locals }) => {
  const { register } = await readRingkasData(JENIS_REGISTER, locals.catatan)
  const paket = createPaketRegisterProvinsi({ register, situs: getEnv().situs })
  if (paket === null) return toTidakAda()
  return toDataResponse(JSON.stringify(paket, null, 1), { jenisMedia: 'application/json; charset=utf-8' })
}
