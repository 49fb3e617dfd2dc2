import type { APIRoute } from 'astro'
import { toDataResponse } from '../../../../platform/data-terbuka.ts'
import { getEnv } from '../../../../platform/env.ts'
import { toTidakAda } from '../../../../platform/tidak-ada.ts'
import { findLembagaEkonomi } from '../../../../publik/sarana.ts'
import { createPaketLembaga } from '../../../../views/data/paket-register.ts'

export const GET: APIRoute = async ({ params: { desa = '' }, locals: { catatan } }) => {
  const salinan = await findLembagaEkonomi(desa, catatan)
  if (salinan === null) return toTidakAda()
  return toDataResponse(JSON.stringify(await createPaketLembaga(salinan, getEnv().situs), null, 1), {
    jenisMedia: 'application/json; charset=utf-8',
  })
}
