/** Steps of the calendar that somebody states to be done, because no record of the portal tells of them. Pure. */
import type { Tanggal } from '../../dasar/tanggal.ts'

export const KODE_TANDA = [
  'rkpdes-susun',
  'pengiriman',
  'lapor-penjabaran',
  'dpa',
  'dpa-serah',
  'dpa-setuju',
  'rak',
  'laporan-akhir',
  'tutup-buku',
  'konsolidasi',
] as const
export type KodeTanda = (typeof KODE_TANDA)[number]

export const LABEL_TANDA: Readonly<Record<KodeTanda, string>> = {
  'rkpdes-susun': 'Penyusunan RKP Desa dimulai',
  pengiriman: 'Rancangan APBDes dikirim kepada Bupati lewat camat',
  'lapor-penjabaran':
    'Perubahan penjabaran diberitahukan kepada BPD dan dilaporkan kepada Bupati lewat camat',
  dpa: 'Kaur dan Kasi ditugaskan menyusun DPA',
  'dpa-serah': 'Rancangan DPA diserahkan kepada Kepala Desa lewat Sekretaris Desa',
  'dpa-setuju': 'DPA diverifikasi Sekretaris Desa dan disetujui Kepala Desa',
  rak: 'RAK Desa disusun',
  'laporan-akhir': 'Laporan akhir kegiatan disampaikan kepada Kepala Desa',
  'tutup-buku': 'Buku ditutup dan SiLPA dihitung',
  konsolidasi: 'Bupati menggabungkan laporan desa dan melapor kepada Menteri',
}

/** What the kabupaten does itself; all others are steps of a village. */
export const TANDA_KABUPATEN: readonly KodeTanda[] = ['konsolidasi']
export const isKodeTanda = (kode: string): kode is KodeTanda => KODE_TANDA.some((satu) => satu === kode)

/** `kegiatan`: code of the activity that a report is of; empty for all other steps. */
export type Tanda = { kode: string; tahun: number; kegiatan: string; tanggal: Tanggal }

export const findTanda = (
  daftar: readonly Tanda[],
  { kode, tahun, kegiatan = '' }: { kode: string; tahun: number; kegiatan?: string },
): Tanda | undefined =>
  daftar.find((satu) => satu.kode === kode && satu.tahun === tahun && satu.kegiatan === kegiatan)

/** A village marks its steps and a kabupaten its own: why this one is not theirs; null where it is. */
export function findBukanMilik(langkah: KodeTanda, tingkat: string): string | null {
  if (TANDA_KABUPATEN.includes(langkah) === (tingkat === 'kabupaten')) return null
  return tingkat === 'kabupaten'
    ? 'Langkah ini dikerjakan desa. Kabupaten menandai langkahnya sendiri saja.'
    : 'Langkah ini dikerjakan kabupaten, bukan desa.'
}

/** Done anew with every change of a budget: an older mark tells nothing of what was agreed after it. */
export const TANDA_BERULANG: readonly string[] = ['pengiriman', 'lapor-penjabaran'] satisfies KodeTanda[]
export const isTandaBerlaku = ({ kode, tanggal }: Pick<Tanda, 'kode' | 'tanggal'>, sejak: Tanggal): boolean =>
  !TANDA_BERULANG.includes(kode) || tanggal >= sejak

type Isian = {
  langkah: KodeTanda
  tahun: number
  tanggal: Tanggal
  kegiatan: string
  hariIni: Tanggal
}
/** What is wrong with a mark, at the field where it is put right. */
export function findSalahTanda({ langkah, tahun, tanggal, kegiatan, hariIni }: Isian): {
  path: string
  message: string
} | null {
  if (tanggal > hariIni) return { path: 'tanggal', message: 'Tanggal selesai paling lambat hari ini.' }
  // Nothing of a budget year is done before the year in which it is planned.
  if (Number(tanggal.slice(0, 4)) < tahun - 1)
    return {
      path: 'tanggal',
      message: `Langkah tahun anggaran ${tahun} tidak selesai sebelum ${tahun - 1}. Periksa tanggalnya.`,
    }
  if (langkah === 'laporan-akhir' && kegiatan === '')
    return { path: 'kodeKegiatan', message: 'Isi kode kegiatan yang dilaporkan, misalnya 02.03.10.' }
  return null
}
