/** The announcements a village owes and where it makes them, in the words of the admin. */
import type { MEDIA_PENGUMUMAN } from '../contract/keterbukaan.ts'
import type { KodeKewajiban } from '../dasar/keterbukaan.ts'

export const LABEL_KEWAJIBAN: Readonly<Record<KodeKewajiban, string>> = {
  apbdes: 'APBDes',
  penjabaran: 'Penjabaran APBDes',
  pelaksana: 'Pelaksana dan tim kegiatan',
  pengaduan: 'Alamat pengaduan',
  'dana-desa': 'Fokus penggunaan Dana Desa',
  perubahan: 'Perubahan APBDes',
  'semester-1': 'Laporan semester pertama',
  'akhir-tahun': 'Laporan akhir tahun',
  ippd: 'Informasi Penyelenggaraan Pemerintahan Desa (IPPD)',
}

export const LABEL_MEDIA: Readonly<Record<(typeof MEDIA_PENGUMUMAN)[number], string>> = {
  papan: 'Papan informasi',
  baliho: 'Baliho atau spanduk',
  musyawarah: 'Musyawarah desa',
  'pengeras-suara': 'Pengeras suara',
  'media-sosial': 'Media sosial atau grup pesan',
  'situs-lain': 'Situs lain',
  cetak: 'Selebaran atau koran',
}
