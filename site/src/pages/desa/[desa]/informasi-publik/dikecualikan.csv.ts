import type { APIRoute } from 'astro'
import { toDataResponse } from '../../../../platform/data-terbuka.ts'
import { toTidakAda } from '../../../../platform/tidak-ada.ts'
import { findInformasiPublik } from '../../../../publik/informasi-publik.ts'
import { toTabelDikecualikan } from '../../../../views/data/informasi-publik.ts'
import { toNamaBerkas } from '../../../../views/data/nama.ts'
import { formatCsvTabel } from '../../../../views/data/tabel.ts'

export const GET: APIRoute = async ({ params: { desa = '' }, locals: { catatan } }) => {
  const salinan = await findInformasiPublik(desa, catatan)
  if (salinan === null) return toTidakAda()
  return toDataResponse(formatCsvTabel(toTabelDikecualikan(salinan.isi)), {
    jenisMedia: 'text/csv; charset=utf-8; header=present',
    nama: toNamaBerkas(salinan.isi, 'informasi-dikecualikan.csv'),
  })
}
