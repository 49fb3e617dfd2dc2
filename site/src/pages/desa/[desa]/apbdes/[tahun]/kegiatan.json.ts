import type { APIRoute } from 'astro'
import { toDataResponse } from '../../../../../platform/data-terbuka.ts'
import { getEnv } from '../../../../../platform/env.ts'
import { toTidakAda } from '../../../../../platform/tidak-ada.ts'
import { findKegiatanApbdes } from '../../../../../publik/kegiatan-apbdes.ts'
import { formatJsonKegiatan } from '../../../../../views/data/kegiatan.ts'

export const GET: APIRoute = async ({ params: { desa = '', tahun = '' }, locals: { catatan } }) => {
  const salinan = await findKegiatanApbdes(desa, tahun, catatan)
  if (salinan === null) return toTidakAda()
  return toDataResponse(formatJsonKegiatan(salinan.isi, getEnv().situs), {
    jenisMedia: 'application/json; charset=utf-8',
  })
}
