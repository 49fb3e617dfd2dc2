import type { APIRoute } from 'astro'
import { toDataResponse } from '../../../../../platform/data-terbuka.ts'
import { getEnv } from '../../../../../platform/env.ts'
import { toTidakAda } from '../../../../../platform/tidak-ada.ts'
import { findApbdes } from '../../../../../publik/apbdes.ts'
import { createPaketDesa } from '../../../../../views/data/paket-apbdes.ts'

export const GET: APIRoute = async ({ params, locals }) => {
  const salinan = await findApbdes(params.desa ?? '', params.tahun ?? '', locals.catatan)
  if (salinan === null) return toTidakAda()
  const paket = await createPaketDesa(salinan, getEnv().situs)
  return toDataResponse(JSON.stringify(paket, null, 1), { jenisMedia: 'application/json; charset=utf-8' })
}
