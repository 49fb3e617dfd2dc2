/** Sentences of lessons and their blocks. */
import type { JenisPeraturan, StatusPeraturan } from 'cms/contract/pelajaran'
import type { ButirPeserta } from 'cms/contract/soal'

export const LABEL_CATATAN = { penting: 'Penting', contoh: 'Contoh', ingat: 'Ingat' } as const

export const LABEL_PERATURAN: Readonly<Record<JenisPeraturan, string>> = {
  uu: 'UU',
  pp: 'PP',
  perpres: 'Perpres',
  permendagri: 'Permendagri',
  permendesa: 'Permendesa',
  perki: 'PerKI',
  perda: 'Perda',
  pergub: 'Pergub',
  perbup: 'Perbup',
  lainnya: 'Peraturan',
}
/** Nothing is said of what simply stands. */
export const LABEL_STATUS_PERATURAN: Readonly<Record<StatusPeraturan, string | null>> = {
  berlaku: null,
  diubah: 'sudah diubah',
  dicabut: 'sudah dicabut',
}

const PETUNJUK: Readonly<Record<ButirPeserta['jenis'], string>> = {
  tunggal: 'Pilih satu.',
  ganda: 'Pilih semua yang benar.',
  'benar-salah': 'Pilih satu.',
  isian: 'Tulis jawaban singkat.',
  angka: 'Tulis angkanya.',
  menjodohkan: 'Pilih pasangan tiap baris.',
  mengurutkan: 'Pilih langkah untuk tiap urutan.',
}

export const TEKS_PELAJARAN = {
  petunjuk: PETUNJUK,
  angkaSalah: 'Tulis angka saja, misalnya 1.500 atau 2,5.',
  benar: 'Benar',
  salah: 'Salah',
  pilih: 'Pilih',
  langkahKe: (n: string) => `Urutan ke-${n}`,
  media: {
    suara: (ukuran: string) => `Suara, ${ukuran}. Baru diambil kalau diputar.`,
    video: (ukuran: string) => `Video, ${ukuran}. Baru diambil kalau diputar.`,
  },
  transkrip: 'Baca transkripnya',
  unduh: (judul: string, ukuran: string) => `Unduh ${judul} (PDF, ${ukuran})`,
  rujukan: 'Dasar hukum',
  diperiksa: (tanggal: string) => `Diperiksa ${tanggal}.`,
  latihan: (n: string) => `Latihan ${n}`,
  latihanCatatan: 'Latihan tidak dinilai dan boleh diulang. Jawaban diperiksa setelah Anda menekan tombol.',
  soal: (n: string) => `Soal ${n}`,
  periksa: 'Periksa jawaban',
  belumDijawab: (nomor: readonly number[]) =>
    `${nomor.length} soal belum dijawab (nomor ${nomor.join(', ')}). Lengkapi, atau kirim begitu saja.`,
  kirimSaja: 'Kirim begitu saja',
} as const
