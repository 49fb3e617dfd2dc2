/** Who governs a village, ready to print. Pure. */
import { getAlamatPemerintahan, type PemerintahanPublik } from 'cms/contract/pemerintahan'
import { formatAngka } from 'cms/dasar/angka'
import { formatTanggal } from 'cms/dasar/tanggal'
import { TEKS_PEMERINTAHAN as T } from '../teks/naskah.ts'
import { listRemahDesa } from './apbdes.ts'
import { type FotoView, toFotoView } from './foto.ts'
import { formatNamaDesa, type KerangkaView, toDesaView, toKerangka } from './kerangka.ts'

type OrangView = { nama: string; jabatan: string; masa: string | null; foto: FotoView | null }
type LembagaView = { nama: string; ketua: string | null; masa: string | null; keterangan: string | null }
export type PemerintahanView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  perangkat: OrangView[]
  lembaga: LembagaView[]
}
type Bahan = { pemerintahan: PemerintahanPublik; waktu: Date; situs: string }

export function toPemerintahanView({ pemerintahan, waktu, situs }: Bahan): PemerintahanView {
  const { desa, daftarPerangkat, daftarLembaga } = pemerintahan
  const jawaban = T.jawaban(
    formatNamaDesa(desa),
    formatAngka(daftarPerangkat.length),
    formatAngka(daftarLembaga.length),
  )
  return {
    kerangka: toKerangka({
      judul: T.judul,
      deskripsi: jawaban,
      situs,
      jalur: getAlamatPemerintahan(desa.slug),
      waktu,
      desa: toDesaView(desa),
      remah: listRemahDesa(desa),
    }),
    judul: T.judul,
    jawaban,
    perangkat: daftarPerangkat.map(({ nama, jabatan, foto, ...masa }) => ({
      nama,
      jabatan,
      masa: formatMasa(masa),
      foto: toFotoView(foto),
    })),
    lembaga: daftarLembaga.map(({ nama, ketua, keterangan, ...masa }) => ({
      nama,
      ketua,
      masa: formatMasa(masa),
      keterangan,
    })),
  }
}

function formatMasa({ mulai, selesai }: { mulai: string | null; selesai: string | null }): string | null {
  if (mulai === null) return selesai === null ? null : T.sampai('', formatTanggal(selesai)).trim()
  return selesai === null
    ? T.sejak(formatTanggal(mulai))
    : T.sampai(formatTanggal(mulai), formatTanggal(selesai))
}
