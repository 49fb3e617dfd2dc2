import type { APIRoute } from 'astro'
import { toDataResponse } from '../../platform/data-terbuka.ts'
import { getEnv } from '../../platform/env.ts'
import { findTabelKeterbukaan } from '../../platform/tabel-keterbukaan.ts'
import { toTidakAda } from '../../platform/tidak-ada.ts'
import { createPaketKeterbukaan } from '../../views/data/paket-register.ts'

export const GET: APIRoute = async (konteks) => {
  const hasil = await findTabelKeterbukaan(konteks)
  if (hasil === null) return toTidakAda()
  const paket = await createPaketKeterbukaan({ ...hasil, situs: getEnv().situs })
  return toDataResponse(JSON.stringify(paket, null, 1), { jenisMedia: 'application/json; charset=utf-8' })
}
