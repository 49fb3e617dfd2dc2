import type { APIRoute } from 'astro'
import { toDataResponse } from '../../../platform/data-terbuka.ts'
import { toTidakAda } from '../../../platform/tidak-ada.ts'
import { findFasilitas } from '../../../publik/sarana.ts'
import { toNamaBerkas } from '../../../views/data/nama.ts'
import { toTabelFasilitas } from '../../../views/data/sarana.ts'
import { formatCsvTabel } from '../../../views/data/tabel.ts'

export const GET: APIRoute = async ({ params: { desa = '' }, locals: { catatan } }) => {
  const salinan = await findFasilitas(desa, catatan)
  if (salinan === null) return toTidakAda()
  return toDataResponse(formatCsvTabel(toTabelFasilitas(salinan.isi)), {
    jenisMedia: 'text/csv; charset=utf-8; header=present',
    nama: toNamaBerkas(salinan.isi, 'fasilitas.csv'),
  })
}
