/** One short course with three lessons, ours. Facts of the law: UU 6/2014, Permendagri 20/2018, PerKI 1/2018. */
import { toTeksKaya } from './naskah-contoh.ts'

export const PERATURAN_CONTOH = [
  { jenis: 'uu', nomor: '6', tahun: 2014, tentang: 'Desa', status: 'diubah', diubahOleh: 1 },
  {
    jenis: 'uu',
    nomor: '3',
    tahun: 2024,
    tentang: 'Perubahan Kedua atas Undang-Undang Nomor 6 Tahun 2014 tentang Desa',
    status: 'berlaku',
  },
  { jenis: 'permendagri', nomor: '20', tahun: 2018, tentang: 'Pengelolaan Keuangan Desa', status: 'berlaku' },
  {
    jenis: 'perki',
    nomor: '1',
    tahun: 2018,
    tentang: 'Standar Layanan Informasi Publik Desa',
    status: 'berlaku',
  },
] as const

const teks = (...daftarBaris: string[]) => ({ blockType: 'teks' as const, isi: toTeksKaya(daftarBaris) })
const catatan = (sifat: 'penting' | 'contoh' | 'ingat', isi: string) => ({
  blockType: 'catatan' as const,
  sifat,
  teks: isi,
})
const istilah = (nama: string, arti: string) => ({ blockType: 'istilah' as const, istilah: nama, arti })
/** `nomor` counts `PERATURAN_CONTOH`; the scene puts the row's id in its place. */
const rujukan = (nomor: number, pasal: string) => ({
  blockType: 'rujukan' as const,
  peraturan: String(nomor),
  pasal,
})
/** `daftar` counts the questions of the category `Latihan`. */
const latihan = (...daftar: number[]) => ({ blockType: 'latihan' as const, soal: daftar.map(String) })

export type BlokContoh =
  | ReturnType<typeof teks | typeof catatan | typeof istilah | typeof rujukan | typeof latihan>
  | { blockType: 'tabel'; judul: string; isi: string }
  | { blockType: 'langkah'; judul: string; daftar: { teks: string }[] }
type PelajaranContoh = { judul: string; menit: number; modul: string; blok: BlokContoh[] }

const DAFTAR_PELAJARAN: PelajaranContoh[] = [
  {
    judul: 'Tiga bagian APBDes',
    menit: 10,
    modul: 'Bagian 1: Mengenal anggaran',
    blok: [
      teks(
        'APBDes adalah rencana keuangan desa untuk satu tahun, dari 1 Januari sampai 31 Desember.',
        'Isinya tiga bagian.',
      ),
      {
        blockType: 'tabel' as const,
        judul: 'Tiga bagian APBDes',
        isi: 'Bagian | Artinya | Contoh\nPendapatan | Uang yang masuk | Dana Desa, Alokasi Dana Desa\nBelanja | Uang yang dipakai untuk kegiatan | Memperbaiki titian\nPembiayaan | Sisa tahun lalu yang dipakai lagi, atau uang yang disimpan | SiLPA',
      },
      istilah('SiLPA', 'sisa lebih perhitungan anggaran: uang tahun lalu yang belum terpakai.'),
      teks('Anggaran disusun pemerintah desa, dibahas bersama BPD, lalu ditetapkan dengan Peraturan Desa.'),
      rujukan(2, 'Pasal 1 angka 8'),
      latihan(0, 1),
    ],
  },
  {
    judul: 'Anggaran dan realisasi',
    menit: 12,
    modul: 'Bagian 1: Mengenal anggaran',
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
      latihan(2),
    ],
  },
  {
    judul: 'Bertanya tentang anggaran desa',
    menit: 8,
    modul: 'Bagian 2: Ikut mengawasi',
    blok: [
      teks('Setiap orang boleh bertanya tentang anggaran desa. Informasi anggaran wajib diumumkan.'),
      {
        blockType: 'langkah' as const,
        judul: 'Langkahnya',
        daftar: [
          { teks: 'Buka halaman anggaran desa Anda.' },
          { teks: 'Cari kegiatan yang ingin Anda tanyakan.' },
          { teks: 'Kirim pertanyaan dari halaman itu, dan simpan nomor resinya.' },
        ],
      },
      rujukan(3, 'Pasal 2'),
      catatan(
        'penting',
        'Tanyakan dengan sopan dan jelas: kegiatan apa, tahun berapa, dan apa yang ingin diketahui.',
      ),
      latihan(3),
    ],
  },
]

const ATURAN_KUIS = {
  lulusPersen: 75,
  maksPercobaan: 0,
  jedaMenit: 15,
  berlakuHari: 14,
  dihitung: 'terbaik' as const,
}

export const KURSUS_CONTOH = {
  judul: 'Membaca APBDes untuk pemula',
  ringkasan: 'Tiga pelajaran pendek untuk memahami dari mana uang desa datang dan untuk apa dipakai.',
  untuk: 'Perangkat desa, BPD, dan warga yang ingin memahami anggaran desanya',
  tujuan: [
    { teks: 'Menyebut tiga bagian APBDes' },
    { teks: 'Membedakan anggaran dan realisasi' },
    { teks: 'Menemukan satu kegiatan dan bertanya tentangnya' },
  ],
  sifatPerubahan: 'isi' as const,
  daftarPelajaran: DAFTAR_PELAJARAN,
  daftarKuis: [
    {
      ...ATURAN_KUIS,
      jenis: 'uji-awal' as const,
      judul: 'Uji awal',
      undi: [{ kategori: 'Dasar anggaran', jumlah: 3, poin: 1 }],
    },
    {
      ...ATURAN_KUIS,
      jenis: 'uji-akhir' as const,
      judul: 'Uji akhir',
      sesudahPelajaran: true,
      undi: [
        { kategori: 'Dasar anggaran', jumlah: 5, poin: 1 },
        { kategori: 'Keterbukaan', jumlah: 3, poin: 1 },
      ],
    },
  ],
}

const pilih = (benar: string, ...salah: string[]) => ({
  jenis: 'tunggal' as const,
  pilihan: [{ teks: benar, benar: true }, ...salah.map((satu) => ({ teks: satu, benar: false }))],
})
const pernyataan = (benar: boolean) => ({
  jenis: 'benar-salah' as const,
  pernyataan: benar ? ('benar' as const) : ('salah' as const),
})

export const SOAL_CONTOH = [
  ...[
    { pertanyaan: 'Uang yang masuk ke desa disebut apa?', ...pilih('Pendapatan', 'Belanja', 'Pembiayaan') },
    {
      pertanyaan: 'Mana yang termasuk belanja desa?',
      jenis: 'ganda' as const,
      pilihan: [
        { teks: 'Memperbaiki titian', benar: true },
        { teks: 'Insentif ketua RT', benar: true },
        { teks: 'Alokasi Dana Desa', benar: false },
      ],
    },
    { pertanyaan: 'Realisasi adalah uang yang sungguh dipakai atau diterima.', ...pernyataan(true) },
    {
      pertanyaan: 'Urutkan langkah bertanya tentang anggaran.',
      jenis: 'mengurutkan' as const,
      langkah: [
        { teks: 'Buka halaman anggaran' },
        { teks: 'Cari kegiatannya' },
        { teks: 'Kirim pertanyaan' },
        { teks: 'Simpan nomor resi' },
      ],
    },
  ].map((soal) => ({
    kategori: 'Latihan',
    pembahasan: 'Baca lagi bagian di atas bila masih ragu.',
    ...soal,
  })),
  ...[
    { pertanyaan: 'Berapa bagian APBDes?', jenis: 'angka' as const, nilai: 3, toleransi: 0 },
    { pertanyaan: 'APBDes berlaku untuk berapa tahun?', jenis: 'angka' as const, nilai: 1, toleransi: 0 },
    {
      pertanyaan: 'APBDes ditetapkan dengan apa?',
      ...pilih('Peraturan Desa', 'Surat edaran', 'Keputusan camat'),
    },
    { pertanyaan: 'APBDes dibahas kepala desa bersama siapa?', ...pilih('BPD', 'Karang Taruna', 'PKK') },
    { pertanyaan: 'Tahun anggaran desa dimulai 1 Januari.', ...pernyataan(true) },
    { pertanyaan: 'Dana Desa termasuk belanja desa.', ...pernyataan(false) },
    {
      pertanyaan: 'Pasangkan bagian APBDes dengan artinya.',
      jenis: 'menjodohkan' as const,
      pasangan: [
        { kiri: 'Pendapatan', kanan: 'uang masuk' },
        { kiri: 'Belanja', kanan: 'uang keluar untuk kegiatan' },
        { kiri: 'Pembiayaan', kanan: 'sisa tahun lalu dan simpanan' },
      ],
    },
    {
      pertanyaan: 'Sisa anggaran tahun lalu disingkat apa?',
      jenis: 'isian' as const,
      diterima: [{ teks: 'SiLPA' }],
    },
  ].map((soal) => ({ kategori: 'Dasar anggaran', ...soal })),
  ...[
    {
      pertanyaan: 'Siapa yang boleh bertanya tentang anggaran desa?',
      ...pilih('Setiap orang', 'Hanya BPD', 'Hanya perangkat desa'),
    },
    { pertanyaan: 'Anggaran desa wajib diumumkan kepada warga.', ...pernyataan(true) },
    { pertanyaan: 'Nomor resi dipakai untuk melihat jawaban.', ...pernyataan(true) },
    { pertanyaan: 'Pertanyaan warga tentang anggaran boleh diabaikan.', ...pernyataan(false) },
    { pertanyaan: 'Selisih anggaran dan realisasi selalu berarti kesalahan.', ...pernyataan(false) },
  ].map((soal) => ({ kategori: 'Keterbukaan', ...soal })),
]

/** What the issuer would decide; no hours, since no decree names any. */
export const KETETAPAN_CONTOH = {
  nomor: '000/CONTOH/2026',
  tanggal: '2026-01-05',
  penerbit: 'Dinas Pemberdayaan Masyarakat dan Desa (data contoh)',
  formatNomor: 'CONTOH/{urut:4}/{tahun}',
  tempat: 'Palangka Raya',
  penandatangan: 'Tarung Contoh',
  jabatanPenandatangan: 'Kepala Dinas (data contoh)',
  berlakuDari: '2026-01-05',
}

/** Offices of the sample villages and the course they are to take. */
export const KEWAJIBAN_CONTOH = ['Kepala Desa', 'Kaur Keuangan', 'BPD'] as const
