import type { APIRoute } from 'astro'
import { toDataResponse } from '../../../../platform/data-terbuka.ts'
import { toTidakAda } from '../../../../platform/tidak-ada.ts'
import { findApbdes } from '../../../../publik/apbdes.ts'
import { formatCsv } from '../../../../views/csv.ts'
import { toNamaUnduhan } from '../../../../views/data/apbdes-desa.ts'

export const GET: APIRoute = async ({ params, locals }) => {
  const salinan = await findApbdes(params.desa ?? '', params.tahun ?? '', locals.catatan)
  if (salinan === null) return toTidakAda()
  return toDataResponse(formatCsv(salinan.isi), {
    jenisMedia: 'text/csv; charset=utf-8; header=present',
    nama: toNamaUnduhan(salinan.isi, 'csv'),
  })
}
