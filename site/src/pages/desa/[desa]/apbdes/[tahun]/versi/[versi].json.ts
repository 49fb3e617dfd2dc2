import type { APIRoute } from 'astro'
import { toDataResponse } from '../../../../../../platform/data-terbuka.ts'
import { toTidakAda } from '../../../../../../platform/tidak-ada.ts'
import { findVersi } from '../../../../../../publik/apbdes.ts'
import { formatJsonApbdes } from '../../../../../../views/data/apbdes-desa.ts'

export const GET: APIRoute = async ({ params: { desa = '', tahun = '', versi = '' }, locals }) => {
  const salinan = await findVersi(desa, tahun, versi, locals.catatan)
  return salinan === null
    ? toTidakAda()
    : toDataResponse(formatJsonApbdes(salinan), { jenisMedia: 'application/json; charset=utf-8' })
}
