import type { APIRoute } from 'astro'
import { toDataResponse } from '../../../../platform/data-terbuka.ts'
import { toTidakAda } from '../../../../platform/tidak-ada.ts'
import { findApbdes } from '../../../../publik/apbdes.ts'
import { formatJsonApbdes } from '../../../../views/data/apbdes-desa.ts'

export const GET: APIRoute = async ({ params, locals }) => {
  const salinan = await findApbdes(params.desa ?? '', params.tahun ?? '', locals.catatan)
  return salinan === null
    ? toTidakAda()
    : toDataResponse(formatJsonApbdes(salinan), { jenisMedia: 'application/json; charset=utf-8' })
}
