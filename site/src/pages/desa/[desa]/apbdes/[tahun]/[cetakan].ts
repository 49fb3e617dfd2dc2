import type { APIRoute } from 'astro'
import { findCetakan, toPenuhResponse } from '../../../../../platform/cetakan.ts'
import { JENIS_XLSX, toDataResponse } from '../../../../../platform/data-terbuka.ts'
import { getEnv } from '../../../../../platform/env.ts'
import { toTidakAda } from '../../../../../platform/tidak-ada.ts'
import { findApbdes, findVersi } from '../../../../../publik/apbdes.ts'
import { CARA_CETAK, parseCetakan, toNamaCetakan } from '../../../../../views/cetak/daftar.ts'
import { formatBukuXlsx } from '../../../../../views/data/xlsx.ts'

const JENIS = { pdf: 'application/pdf', png: 'image/png' }

export const GET: APIRoute = async ({ params: { desa = '', tahun = '', cetakan }, locals: { catatan } }) => {
  const nama = parseCetakan(cetakan)
  if (nama === null) return toTidakAda()
  const { versi, isAda, toIsi } = CARA_CETAK[nama]
  const salinan =
    versi === null ? await findApbdes(desa, tahun, catatan) : await findVersi(desa, tahun, versi, catatan)
  if (salinan === null || !isAda(salinan.isi)) return toTidakAda()
  const isi = toIsi({ apbdes: salinan.isi, waktu: salinan.waktu, situs: getEnv().situs })
  const pilihan = { nama: toNamaCetakan(salinan.isi, nama) }
  if ('buku' in isi)
    return toDataResponse(await formatBukuXlsx(isi.buku), { ...pilihan, jenisMedia: JENIS_XLSX })
  const berkas = await findCetakan(isi.pesanan)
  if (berkas === null) return toPenuhResponse()
  return toDataResponse(berkas, { ...pilihan, jenisMedia: JENIS[isi.pesanan.bentuk], isTampil: true })
}
