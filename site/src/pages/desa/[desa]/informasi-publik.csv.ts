import type { APIRoute } from 'astro'
import { toDataResponse } from '../../../platform/data-terbuka.ts'
import { getEnv } from '../../../platform/env.ts'
import { toTidakAda } from '../../../platform/tidak-ada.ts'
import { findInformasiPublik } from '../../../publik/informasi-publik.ts'
import { toTabelInformasi } from '../../../views/data/informasi-publik.ts'
import { toNamaBerkas } from '../../../views/data/nama.ts'
import { formatCsvTabel } from '../../../views/data/tabel.ts'

export const GET: APIRoute = async ({ params: { desa = '' }, locals: { catatan } }) => {
  const salinan = await findInformasiPublik(desa, catatan)
  if (salinan === null) return toTidakAda()
  return toDataResponse(formatCsvTabel(toTabelInformasi(salinan.isi, getEnv().situs)), {
    jenisMedia: 'text/csv; charset=utf-8; header=present',
    nama: toNamaBerkas(salinan.isi, 'informasi-publik.csv'),
  })
}
