/** Words of the province home, the list of a kabupaten, and the search. */
export const TEKS_BERANDA = {
  judul: (provinsi: string) => `Portal desa ${provinsi}`,
  jawaban: 'Lihat berapa uang desa Anda, untuk apa dipakai, dan berapa yang tersisa.',
  isi: 'Lewu memuat anggaran yang diterbitkan sendiri oleh pemerintah desa. Gratis, tanpa mendaftar.',
  cariJudul: 'Cari desa Anda',
  cariPetunjuk:
    'Ketik nama desa atau kata, misalnya “Sungai Bakau” atau “pungutan desa”. Salah ketik sedikit tidak apa-apa.',
  cakupanJudul: 'Sudah berapa desa yang ikut?',
  cakupan: (bergabung: string, desa: string) => `${bergabung} dari ${desa} desa sudah bergabung.`,
  cakupanMengisi: (mengisi: string, desa: string, tahun: number) =>
    `${mengisi} dari ${desa} desa sudah menerbitkan anggaran ${tahun}.`,
  cakupanKosong: 'Data wilayah belum dimuat.',
  desa: 'Desa',
  kelurahan: 'Kelurahan',
  bergabung: 'Bergabung',
  mengisi: 'Ada anggaran',
  mengisiTahun: (tahun: number) => `Ada anggaran ${tahun}`,
  tanpaContoh: 'Desa contoh tidak ikut dihitung.',
  kabupatenJudul: 'Menurut kabupaten dan kota',
  kabupatenCaption: 'Jumlah desa dan kelurahan per kabupaten dan kota',
  kabupatenKosong: 'Daftar kabupaten belum dimuat.',
  kabupaten: 'Kabupaten atau kota',
  jumlah: 'Jumlah',
  contohJudul: 'Desa contoh',
  contohIsi:
    'Desa-desa ini rekaan. Pakailah untuk melihat apa yang akan tampil bila sebuah desa mengisi datanya.',
  terbaruJudul: 'Anggaran terbaru',
  terbaruKosong: 'Belum ada anggaran yang diterbitkan.',
  apbdes: (tahun: number, desa: string) => `APBDes ${tahun} ${desa}`,
  dataContoh: 'Data contoh',
  dokumenJudul: 'Dokumen terbaru',
  kursusJudul: 'Kursus gratis',
  dataJudul: 'Data terbuka',
  dataIsi: 'Semua angka di portal ini dapat diunduh dan dipakai lagi.',
  dataTautan: 'Cara memakai data terbuka',
} as const

export const TEKS_KABUPATEN = {
  jawaban: (nama: string, kecamatan: string, desa: string, kelurahan: string) =>
    `${nama} memiliki ${kecamatan} kecamatan, ${desa} desa, dan ${kelurahan} kelurahan.`,
  kosong: 'Daftar kecamatan belum dimuat.',
  isi: 'Pilih kecamatan, lalu desa Anda.',
  loncat: 'Loncat ke kecamatan',
  kecamatan: (nama: string) => `Kecamatan ${nama}`,
  bergabung: 'sudah bergabung',
  kelurahan: 'kelurahan',
  dataContoh: 'data contoh',
} as const

export const TEKS_CARI = {
  judul: 'Cari',
  judulHasil: (kata: string) => `Hasil pencarian “${kata}”`,
  kosong: 'Ketik nama desa, judul peraturan, atau kata lain yang Anda cari.',
  terlaluPendek: (min: number) => `Ketik sedikitnya ${min} huruf.`,
  tidakAda: (kata: string, tempat: string) => `Tidak ada desa atau halaman yang mirip “${kata}”${tempat}.`,
  tidakAdaLangkah: 'Periksa ejaannya, pakai kata lain, atau pilih desa lewat daftar kabupaten.',
  jumlah: (jumlah: string, tempat: string) =>
    `${jumlah} hasil ditemukan${tempat}. Yang paling cocok tampil lebih dahulu.`,
  diDesa: (nama: string) => ` di ${nama}`,
  semuaDesa: 'Cari di semua desa',
  jenis: {
    apbdes: 'Anggaran',
    pemerintahan: 'Pemerintahan',
    fasilitas: 'Fasilitas',
    'lembaga-ekonomi': 'BUM Desa dan koperasi',
    kursus: 'Kursus',
    'program-belajar': 'Program belajar',
  },
  semuaJenis: 'Semua',
  saringLabel: 'Saring hasil menurut jenis',
  kegiatan: 'Kegiatan yang cocok, dengan rencana biayanya',
  pelajaran: 'Pelajaran yang cocok',
  keKabupaten: 'Lihat daftar kabupaten',
  deskripsi: 'Cari desa, peraturan, anggaran, berita, dan kursus di Kalimantan Tengah.',
} as const
