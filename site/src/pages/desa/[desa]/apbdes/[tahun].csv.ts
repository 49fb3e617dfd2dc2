import type { APIRoute } from 'astro'
import { toTidakAda } from '../../../../platform/tidak-ada.ts'
import { findApbdes } from '../../../../publik/apbdes.ts'
import { formatCsv } from '../../../../views/csv.ts'

export const GET: APIRoute = async ({ params, locals }) => {
  const salinan = await findApbdes(params.desa ?? '', params.tahun ?? '', locals.catatan)
  if (salinan === null) return toTidakAda()
  const { desa, tahun } = salinan.isi
  // The columns are fixed, so the mark of a sample village stands in the name of the file.
  const awal = desa.contoh ? 'data-contoh-apbdes' : 'apbdes'
  const headers = {
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': `attachment; filename="${awal}-${desa.slug}-${tahun}.csv"`,
    'access-control-allow-origin': '*',
  }
  return new Response(formatCsv(salinan.isi), { headers })
}
