import type { APIRoute } from 'astro'
import { toDataResponse } from '../../../../platform/data-terbuka.ts'
import { getEnv } from '../../../../platform/env.ts'
import { toTidakAda } from '../../../../platform/tidak-ada.ts'
import { findInformasiPublik } from '../../../../publik/informasi-publik.ts'
import { createPaketInformasi } from '../../../../views/data/paket-register.ts'

export const GET: APIRoute = async ({ params: { desa = '' }, locals: { catatan } }) => {
  const salinan = await findInformasiPublik(desa, catatan)
  if (salinan === null) return toTidakAda()
  const paket = await createPaketInformasi(salinan, getEnv().situs)
  return toDataResponse(JSON.stringify(paket, null, 1), { jenisMedia: 'application/json; charset=utf-8' })
}
