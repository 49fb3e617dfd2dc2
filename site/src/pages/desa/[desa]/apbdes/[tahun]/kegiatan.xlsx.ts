import type { APIRoute } from 'astro'
import { JENIS_XLSX, toDataResponse } from '../../../../../platform/data-terbuka.ts'
import { getEnv } from '../../../../../platform/env.ts'
import { toTidakAda } from '../../../../../platform/tidak-ada.ts'
import { findKegiatanApbdes } from '../../../../../publik/kegiatan-apbdes.ts'
import { toTabelKegiatan } from '../../../../../views/data/kegiatan.ts'
import { toNamaBerkas } from '../../../../../views/data/nama.ts'
import { formatXlsx } from '../../../../../views/data/xlsx.ts'

export const GET: APIRoute = async ({ params: { desa = '', tahun = '' }, locals: { catatan } }) => {
  const salinan = await findKegiatanApbdes(desa, tahun, catatan)
  if (salinan === null) return toTidakAda()
  return toDataResponse(await formatXlsx(toTabelKegiatan(salinan.isi, getEnv().situs)), {
    jenisMedia: JENIS_XLSX,
    nama: toNamaBerkas(salinan.isi, `kegiatan-${tahun}.xlsx`),
  })
}
