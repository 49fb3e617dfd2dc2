import type { APIRoute } from 'astro'
import { findCetakan, toPenuhResponse } from '../../../../../platform/cetakan.ts'
import { JENIS_XLSX, toDataResponse } from '../../../../../platform/data-terbuka.ts'
import { getEnv } from '../../../../../platform/env.ts'
import { toTidakAda } from '../../../../../platform/tidak-ada.ts'
import { findApbdesTempat, findVersi } from '../../../../../publik/apbdes.ts'
import { CARA_CETAK, parseCetakan, toNamaCetakan } from '../../../../../views/cetak/daftar.ts'
import { formatBukuXlsx } from '../../../../../views/data/xlsx.ts'

const JENIS = { pdf: 'application/pdf', png: 'image/png' }

export const GET: APIRoute = async ({ params: { desa = '', tahun = '', cetakan }, locals: { catatan } }) => {
  const nama = parseCetakan(cetakan)
  if (nama === null) return toTidakAda()
  const { versi, isAda, toIsi } = CARA_CETAK[nama]
  const dibaca =
    versi === null
      ? await findApbdesTempat(desa, tahun, catatan)
      : await findVersi(desa, tahun, versi, catatan)
  if (dibaca === null) return toTidakAda()
  const salinan = 'apbdes' in dibaca.isi ? dibaca.isi : { apbdes: dibaca.isi, rencana: [] }
  if (!isAda(salinan.apbdes)) return toTidakAda()
  const isi = toIsi({ ...salinan, waktu: dibaca.waktu, situs: getEnv().situs })
  const pilihan = { nama: toNamaCetakan(salinan.apbdes, nama) }
  if ('buku' in isi)
    return toDataResponse(await formatBukuXlsx(isi.buku), { ...pilihan, jenisMedia: JENIS_XLSX })
  const berkas = await findCetakan(isi.pesanan)
  if (berkas === null) return toPenuhResponse()
  return toDataResponse(berkas, { ...pilihan, jenisMedia: JENIS[isi.pesanan.bentuk], isTampil: true })
}
