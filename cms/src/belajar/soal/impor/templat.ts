/** A table to start from: one question of each kind. A test imports it, so that it never teaches what is refused. */
import type { Soal } from '../kinds.ts'
import { formatTabel } from './tabel-rules.ts'

const DAFTAR: readonly Soal[] = [
  {
    kategori: 'Anggaran',
    pertanyaan: 'Siapa yang menetapkan APBDes?',
    pembahasan: 'Setelah disepakati bersama BPD.',
    isi: {
      jenis: 'tunggal',
      pilihan: [
        { teks: 'Camat', benar: false },
        { teks: 'Kepala desa', benar: true },
      ],
    },
  },
  {
    kategori: 'Anggaran',
    pertanyaan: 'Mana yang termasuk pendapatan desa?',
    pembahasan: '',
    isi: {
      jenis: 'ganda',
      pilihan: [
        { teks: 'Dana Desa', benar: true },
        { teks: 'Hasil usaha desa', benar: true },
        { teks: 'Belanja pegawai', benar: false },
      ],
    },
  },
  {
    kategori: 'Anggaran',
    pertanyaan: 'Camat menetapkan APBDes.',
    pembahasan: '',
    isi: { jenis: 'benar-salah', benar: false },
  },
  {
    kategori: 'Lembaga',
    pertanyaan: 'Apa singkatan dari Badan Permusyawaratan Desa?',
    pembahasan: '',
    isi: { jenis: 'isian', diterima: ['BPD'] },
  },
  {
    kategori: 'Anggaran',
    pertanyaan: 'Berapa bulan dalam satu tahun anggaran?',
    pembahasan: '',
    isi: { jenis: 'angka', nilai: 12, toleransi: 0 },
  },
  {
    kategori: 'Anggaran',
    pertanyaan: 'Jodohkan kelompok akun dengan kodenya.',
    pembahasan: '',
    isi: {
      jenis: 'menjodohkan',
      pasangan: [
        { kiri: 'Pendapatan', kanan: '4' },
        { kiri: 'Belanja', kanan: '5' },
      ],
    },
  },
  {
    kategori: 'Perencanaan',
    pertanyaan: 'Urutkan dari yang paling awal.',
    pembahasan: '',
    isi: { jenis: 'mengurutkan', langkah: ['Musyawarah desa', 'Rancangan APBDes', 'Penetapan'] },
  },
]

export const TEMPLAT_SOAL: readonly (readonly string[])[] = formatTabel(DAFTAR)
