import type { APIRoute } from 'astro'
import { toDataResponse } from '../../../platform/data-terbuka.ts'
import { getEnv } from '../../../platform/env.ts'
import { toTidakAda } from '../../../platform/tidak-ada.ts'
import { findLembagaEkonomi } from '../../../publik/sarana.ts'
import { formatJsonLembaga } from '../../../views/data/sarana.ts'

export const GET: APIRoute = async ({ params: { desa = '' }, locals: { catatan } }) => {
  const salinan = await findLembagaEkonomi(desa, catatan)
  if (salinan === null) return toTidakAda()
  return toDataResponse(formatJsonLembaga(salinan.isi, getEnv().situs), {
    jenisMedia: 'application/json; charset=utf-8',
  })
}
