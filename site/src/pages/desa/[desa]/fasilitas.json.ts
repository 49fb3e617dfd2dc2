import type { APIRoute } from 'astro'
import { toDataResponse } from '../../../platform/data-terbuka.ts'
import { getEnv } from '../../../platform/env.ts'
import { toTidakAda } from '../../../platform/tidak-ada.ts'
import { findFasilitas } from '../../../publik/sarana.ts'
import { formatJsonFasilitas } from '../../../views/data/sarana.ts'

export const GET: APIRoute = async ({ params: { desa = '' }, locals: { catatan } }) => {
  const salinan = await findFasilitas(desa, catatan)
  if (salinan === null) return toTidakAda()
  return toDataResponse(formatJsonFasilitas(salinan.isi, getEnv().situs), {
    jenisMedia: 'application/json; charset=utf-8',
  })
}
