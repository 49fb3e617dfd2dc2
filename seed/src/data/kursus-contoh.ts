/** One short course with three lessons, ours. Facts of the law: UU 6/2014, Permendagri 20/2018, PerKI 1/2018. */
import { toTeksKaya } from './naskah-contoh.ts'

export const KURSUS_CONTOH = {
  judul: 'Membaca APBDes untuk pemula',
  ringkasan: 'Tiga pelajaran pendek untuk memahami dari mana uang desa datang dan untuk apa dipakai.',
  untuk: 'Perangkat desa, BPD, dan warga yang ingin memahami anggaran desanya',
  tujuan: [
    { teks: 'Menyebut tiga bagian APBDes' },
    { teks: 'Membedakan anggaran dan realisasi' },
    { teks: 'Menemukan satu kegiatan dan bertanya tentangnya' },
  ],
  daftarPelajaran: [
    {
      judul: 'Tiga bagian APBDes',
      menit: 10,
      isi: toTeksKaya([
        'APBDes adalah rencana keuangan desa untuk satu tahun, dari 1 Januari sampai 31 Desember.',
        '# Pendapatan, belanja, pembiayaan',
        '- Pendapatan: uang yang masuk, misalnya Dana Desa dan Alokasi Dana Desa.',
        '- Belanja: uang yang dipakai untuk kegiatan desa.',
        '- Pembiayaan: sisa tahun lalu yang dipakai lagi, atau uang yang disimpan.',
        'Anggaran disusun pemerintah desa, dibahas bersama BPD, lalu ditetapkan dengan Peraturan Desa.',
      ]),
    },
    {
      judul: 'Anggaran dan realisasi',
      menit: 12,
      isi: toTeksKaya([
        'Anggaran adalah rencana. Realisasi adalah yang sungguh terjadi.',
        'Selisih keduanya wajar: harga dapat berubah, kegiatan dapat ditunda. Yang penting ada penjelasannya.',
        '# Contoh',
        'Rencana titian Rp120.000.000, terpakai Rp112.500.000. Sisanya Rp7.500.000 menjadi SiLPA dan dipakai tahun depan.',
      ]),
    },
    {
      judul: 'Bertanya tentang anggaran desa',
      menit: 8,
      isi: toTeksKaya([
        'Setiap orang boleh bertanya tentang anggaran desa. Informasi anggaran wajib diumumkan.',
        '# Langkahnya',
        '- Buka halaman anggaran desa Anda.',
        '- Cari kegiatan yang ingin Anda tanyakan.',
        '- Kirim pertanyaan dari halaman itu, dan simpan nomor resinya.',
      ]),
    },
  ],
}
