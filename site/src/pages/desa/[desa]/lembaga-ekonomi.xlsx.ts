import type { APIRoute } from 'astro'
import { JENIS_XLSX, toDataResponse } from '../../../platform/data-terbuka.ts'
import { toTidakAda } from '../../../platform/tidak-ada.ts'
import { findLembagaEkonomi } from '../../../publik/sarana.ts'
import { toNamaBerkas } from '../../../views/data/nama.ts'
import { toTabelLembaga } from '../../../views/data/sarana.ts'
import { formatXlsx } from '../../../views/data/xlsx.ts'

export const GET: APIRoute = async ({ params: { desa = '' }, locals: { catatan } }) => {
  const salinan = await findLembagaEkonomi(desa, catatan)
  if (salinan === null) return toTidakAda()
  return toDataResponse(await formatXlsx(toTabelLembaga(salinan.isi)), {
    jenisMedia: JENIS_XLSX,
    nama: toNamaBerkas(salinan.isi, 'lembaga-ekonomi.xlsx'),
  })
}
