import type { APIRoute } from 'astro'
import { JENIS_XLSX, toDataResponse } from '../../../platform/data-terbuka.ts'
import { getEnv } from '../../../platform/env.ts'
import { toTidakAda } from '../../../platform/tidak-ada.ts'
import { findInformasiPublik } from '../../../publik/informasi-publik.ts'
import { toTabelInformasi } from '../../../views/data/informasi-publik.ts'
import { toNamaBerkas } from '../../../views/data/nama.ts'
import { formatXlsx } from '../../../views/data/xlsx.ts'

export const GET: APIRoute = async ({ params: { desa = '' }, locals: { catatan } }) => {
  const salinan = await findInformasiPublik(desa, catatan)
  if (salinan === null) return toTidakAda()
  return toDataResponse(await formatXlsx(toTabelInformasi(salinan.isi, getEnv().situs)), {
    jenisMedia: JENIS_XLSX,
    nama: toNamaBerkas(salinan.isi, 'informasi-publik.xlsx'),
  })
}
