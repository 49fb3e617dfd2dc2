import type { APIRoute } from 'astro'
import { JENIS_XLSX, toDataResponse } from '../../../../../../platform/data-terbuka.ts'
import { toTidakAda } from '../../../../../../platform/tidak-ada.ts'
import { findVersi } from '../../../../../../publik/apbdes.ts'
import { toNamaUnduhan, toTabelApbdes } from '../../../../../../views/data/apbdes-desa.ts'
import { formatXlsx } from '../../../../../../views/data/xlsx.ts'

export const GET: APIRoute = async ({ params: { desa = '', tahun = '', versi = '' }, locals }) => {
  const salinan = await findVersi(desa, tahun, versi, locals.catatan)
  if (salinan === null) return toTidakAda()
  return toDataResponse(await formatXlsx(toTabelApbdes(salinan.isi)), {
    jenisMedia: JENIS_XLSX,
    nama: toNamaUnduhan(salinan.isi, 'xlsx', versi),
  })
}
