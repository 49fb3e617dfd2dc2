import type { APIRoute } from 'astro'
import { toTidakAda } from '../../../../platform/tidak-ada.ts'
import { findApbdes } from '../../../../publik/apbdes.ts'

export const GET: APIRoute = async ({ params, locals }) => {
  const salinan = await findApbdes(params.desa ?? '', params.tahun ?? '', locals.catatan)
  if (salinan === null) return toTidakAda()
  // Open data: any page of any site may read it.
  return Response.json(salinan.isi, { headers: { 'access-control-allow-origin': '*' } })
}
