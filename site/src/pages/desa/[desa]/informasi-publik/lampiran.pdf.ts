import type { APIRoute } from 'astro'
import { toTanggal } from 'cms/dasar/tanggal'
import { findCetakan, toPenuhResponse } from '../../../../platform/cetakan.ts'
import { toDataResponse } from '../../../../platform/data-terbuka.ts'
import { getEnv } from '../../../../platform/env.ts'
import { toTidakAda } from '../../../../platform/tidak-ada.ts'
import { findInformasiPublik } from '../../../../publik/informasi-publik.ts'
import { createPesananLampiran } from '../../../../views/cetak/lampiran-informasi.ts'
import { toNamaBerkas } from '../../../../views/data/nama.ts'

export const GET: APIRoute = async ({ params: { desa = '' }, locals: { catatan } }) => {
  const salinan = await findInformasiPublik(desa, catatan)
  if (salinan === null) return toTidakAda()
  const { isi: informasi, waktu } = salinan
  const hariIni = toTanggal(new Date())
  const berkas = await findCetakan(
    createPesananLampiran({ informasi, waktu, situs: getEnv().situs, hariIni }),
  )
  if (berkas === null) return toPenuhResponse()
  return toDataResponse(berkas, {
    jenisMedia: 'application/pdf',
    nama: toNamaBerkas(informasi, 'lampiran-daftar-informasi-publik.pdf'),
    isTampil: true,
  })
}
