import type { APIRoute } from 'astro'
import { toDataResponse } from '../../../../platform/data-terbuka.ts'
import { toTidakAda } from '../../../../platform/tidak-ada.ts'
import { findLembagaEkonomi } from '../../../../publik/sarana.ts'
import { toNamaBerkas } from '../../../../views/data/nama.ts'
import { toTabelPenyertaan } from '../../../../views/data/sarana.ts'
import { formatCsvTabel } from '../../../../views/data/tabel.ts'

export const GET: APIRoute = async ({ params: { desa = '' }, locals: { catatan } }) => {
  const salinan = await findLembagaEkonomi(desa, catatan)
  if (salinan === null) return toTidakAda()
  return toDataResponse(formatCsvTabel(toTabelPenyertaan(salinan.isi)), {
    jenisMedia: 'text/csv; charset=utf-8; header=present',
    nama: toNamaBerkas(salinan.isi, 'penyertaan.csv'),
  })
}
