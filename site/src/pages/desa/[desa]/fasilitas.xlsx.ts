import type { APIRoute } from 'astro'
import { JENIS_XLSX, toDataResponse } from '../../../platform/data-terbuka.ts'
import { toTidakAda } from '../../../platform/tidak-ada.ts'
import { findFasilitas } from '../../../publik/sarana.ts'
import { toNamaBerkas } from '../../../views/data/nama.ts'
import { toTabelFasilitas } from '../../../views/data/sarana.ts'
import { formatXlsx } from '../../../views/data/xlsx.ts'

export const GET: APIRoute = async ({ params: { desa = '' }, locals: { catatan } }) => {
  const salinan = await findFasilitas(desa, catatan)
  if (salinan === null) return toTidakAda()
  return toDataResponse(await formatXlsx(toTabelFasilitas(salinan.isi)), {
    jenisMedia: JENIS_XLSX,
    nama: toNamaBerkas(salinan.isi, 'fasilitas.xlsx'),
  })
}
