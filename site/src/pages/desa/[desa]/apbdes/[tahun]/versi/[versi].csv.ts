import type { APIRoute } from 'astro'
import { toDataResponse } from '../../../../../../platform/data-terbuka.ts'
import { toTidakAda } from '../../../../../../platform/tidak-ada.ts'
import { findVersi } from '../../../../../../publik/apbdes.ts'
import { formatCsv } from '../../../../../../views/csv.ts'
import { toNamaUnduhan } from '../../../../../../views/data/apbdes-desa.ts'

export const GET: APIRoute = async ({ params: { desa = '', tahun = '', versi = '' }, locals }) => {
  const salinan = await findVersi(desa, tahun, versi, locals.catatan)
  if (salinan === null) return toTidakAda()
  return toDataResponse(formatCsv(salinan.isi), {
    jenisMedia: 'text/csv; charset=utf-8; header=present',
    nama: toNamaUnduhan(salinan.isi, 'csv', versi),
  })
}
