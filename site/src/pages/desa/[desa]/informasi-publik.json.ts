import type { APIRoute } from 'astro'
import { toDataResponse } from '../../../platform/data-terbuka.ts'
import { getEnv } from '../../../platform/env.ts'
import { toTidakAda } from '../../../platform/tidak-ada.ts'
import { findInformasiPublik } from '../../../publik/informasi-publik.ts'
import { formatJsonInformasi } from '../../../views/data/informasi-publik.ts'

export const GET: APIRoute = async ({ params: { desa = '' }, locals: { catatan } }) => {
  const salinan = await findInformasiPublik(desa, catatan)
  if (salinan === null) return toTidakAda()
  return toDataResponse(formatJsonInformasi(salinan.isi, getEnv().situs), {
    jenisMedia: 'application/json; charset=utf-8',
  })
}
