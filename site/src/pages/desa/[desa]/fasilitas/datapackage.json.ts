import type { APIRoute } from 'astro'
import { toDataResponse } from '../../../../platform/data-terbuka.ts'
import { getEnv } from '../../../../platform/env.ts'
import { toTidakAda } from '../../../../platform/tidak-ada.ts'
import { findFasilitas } from '../../../../publik/sarana.ts'
import { createPaketFasilitas } from '../../../../views/data/paket-register.ts'

export const GET: APIRoute = async ({ params: { desa = '' }, locals: { catatan } }) => {
  const salinan = await findFasilitas(desa, catatan)
  if (salinan === null) return toTidakAda()
  return toDataResponse(JSON.stringify(await createPaketFasilitas(salinan, getEnv().situs), null, 1), {
    jenisMedia: 'application/json; charset=utf-8',
  })
}
