/** One short course with three lessons, ours. Facts of the law: UU 6/2014, Permendagri 20/2018, PerKI 1/2018. */
import {
  angka,
  catatan,
  ganda,
  isian,
  istilah,
  jodoh,
  type KursusContoh,
  LATIHAN,
  langkah,
  latihan,
  pernyataan,
  pilih,
  rujukan,
  tabel,
  teks,
  toKategori,
  toUjiAkhir,
  toUjiAwal,
  urut,
} from './bentuk.ts'

const DAFTAR_PELAJARAN: KursusContoh['isi']['daftarPelajaran'] = [
  {
    judul: 'Tiga bagian APBDes',
    modul: 'Bagian 1: Mengenal anggaran',
    topik: 'Dasar anggaran',
    blok: [
      teks(
        'APBDes adalah rencana keuangan desa untuk satu tahun, dari 1 Januari sampai 31 Desember.',
        'Isinya tiga bagian.',
      ),
      tabel(
        'Tiga bagian APBDes',
        'Bagian | Artinya | Contoh',
        'Pendapatan | Uang yang masuk | Dana Desa, Alokasi Dana Desa',
        'Belanja | Uang yang dipakai untuk kegiatan | Memperbaiki titian',
        'Pembiayaan | Sisa tahun lalu yang dipakai lagi, atau uang yang disimpan | SiLPA',
      ),
      istilah('SiLPA', 'sisa lebih pembiayaan anggaran: uang tahun lalu yang belum terpakai.'),
      teks('Anggaran disusun pemerintah desa, dibahas bersama BPD, lalu ditetapkan dengan Peraturan Desa.'),
      rujukan('permendagri-20-2018', 'Pasal 1 angka 8'),
      latihan('masuk', 'belanja'),
    ],
  },
  {
    judul: 'Anggaran dan realisasi',
    modul: 'Bagian 1: Mengenal anggaran',
    topik: 'Dasar anggaran',
    blok: [
      teks(
        'Anggaran adalah rencana. Realisasi adalah yang sungguh terjadi.',
        'Selisih keduanya wajar: harga dapat berubah, kegiatan dapat ditunda. Yang penting ada penjelasannya.',
      ),
      catatan(
        'contoh',
        'Rencana titian Rp120.000.000, terpakai Rp112.500.000. Sisanya Rp7.500.000 menjadi SiLPA dan dipakai tahun depan.',
      ),
      catatan(
        'ingat',
        'Realisasi yang lebih kecil daripada anggaran belum tentu salah. Bacalah penjelasannya.',
      ),
      latihan('realisasi'),
    ],
  },
  {
    judul: 'Bertanya tentang anggaran desa',
    modul: 'Bagian 2: Ikut mengawasi',
    topik: 'Keterbukaan',
    blok: [
      teks('Setiap orang boleh bertanya tentang anggaran desa. Informasi anggaran wajib diumumkan.'),
      langkah(
        'Langkahnya',
        'Buka halaman anggaran desa Anda.',
        'Cari kegiatan yang ingin Anda tanyakan.',
        'Kirim pertanyaan dari halaman itu, dan simpan nomor resinya.',
      ),
      rujukan('perki-1-2018', 'Pasal 2'),
      catatan(
        'penting',
        'Tanyakan dengan sopan dan jelas: kegiatan apa, tahun berapa, dan apa yang ingin diketahui.',
      ),
      latihan('bertanya'),
    ],
  },
]

const PRAKTIK = [
  { kunci: 'masuk', ...pilih('Uang yang masuk ke desa disebut apa?', 'Pendapatan', 'Belanja', 'Pembiayaan') },
  {
    kunci: 'belanja',
    ...ganda(
      'Mana yang termasuk belanja desa?',
      ['Memperbaiki titian', 'Insentif ketua RT'],
      ['Alokasi Dana Desa'],
    ),
  },
  {
    kunci: 'realisasi',
    ...pernyataan('Realisasi adalah uang yang sungguh dipakai atau diterima.', true),
  },
  {
    kunci: 'bertanya',
    ...urut(
      'Urutkan langkah bertanya tentang anggaran.',
      'Buka halaman anggaran',
      'Cari kegiatannya',
      'Kirim pertanyaan',
      'Simpan nomor resi',
    ),
  },
].map((soal) => ({ pembahasan: 'Baca lagi pelajaran ini bila masih ragu.', ...soal }))

const DASAR = [
  angka('Berapa bagian APBDes?', 3),
  angka('APBDes berlaku untuk berapa tahun?', 1),
  pilih('APBDes ditetapkan dengan apa?', 'Peraturan Desa', 'Surat edaran', 'Keputusan camat'),
  pilih('APBDes dibahas kepala desa bersama siapa?', 'BPD', 'Karang Taruna', 'PKK'),
  pernyataan('Tahun anggaran desa dimulai 1 Januari.', true),
  pernyataan('Dana Desa termasuk belanja desa.', false),
  jodoh(
    'Pasangkan bagian APBDes dengan artinya.',
    ['Pendapatan', 'uang masuk'],
    ['Belanja', 'uang keluar untuk kegiatan'],
    ['Pembiayaan', 'sisa tahun lalu dan simpanan'],
  ),
  isian('Sisa anggaran tahun lalu disingkat apa?', 'SiLPA'),
]

const KETERBUKAAN = [
  pilih(
    'Siapa yang boleh bertanya tentang anggaran desa?',
    'Setiap orang',
    'Hanya BPD',
    'Hanya perangkat desa',
  ),
  pernyataan('Anggaran desa wajib diumumkan kepada warga.', true),
  pernyataan('Nomor resi dipakai untuk melihat jawaban.', true),
  pernyataan('Pertanyaan warga tentang anggaran boleh diabaikan.', false),
  pernyataan('Selisih anggaran dan realisasi selalu berarti kesalahan.', false),
]

const KATEGORI = { dasar: 'Dasar anggaran', keterbukaan: 'Keterbukaan' } as const

export const KURSUS_APBDES: KursusContoh = {
  isi: {
    judul: 'Membaca APBDes untuk pemula',
    ringkasan: 'Tiga pelajaran pendek untuk memahami dari mana uang desa datang dan untuk apa dipakai.',
    untuk: 'Perangkat desa, BPD, dan warga yang ingin memahami anggaran desanya',
    tujuan: [
      { teks: 'Menyebut tiga bagian APBDes' },
      { teks: 'Membedakan anggaran dan realisasi' },
      { teks: 'Menemukan satu kegiatan dan bertanya tentangnya' },
    ],
    sifatPerubahan: 'isi',
    daftarPelajaran: DAFTAR_PELAJARAN,
    daftarKuis: [
      toUjiAwal({ kategori: KATEGORI.dasar, jumlah: 3 }),
      toUjiAkhir({ kategori: KATEGORI.dasar, jumlah: 5 }, { kategori: KATEGORI.keterbukaan, jumlah: 3 }),
    ],
  },
  daftarSoal: [
    ...toKategori(LATIHAN, PRAKTIK),
    ...toKategori(KATEGORI.dasar, DASAR),
    ...toKategori(KATEGORI.keterbukaan, KETERBUKAAN),
  ],
  jabatan: ['Kepala Desa', 'Kaur Keuangan', 'BPD'],
}
