/** Words of the village home. */
export const TEKS_DESA = {
  jenis: { desa: 'Desa', kelurahan: 'Kelurahan' },
  tempat: (kecamatan: string, kabupaten: string) => `Kecamatan ${kecamatan}, ${kabupaten}`,
  jawabanAnggaran: (nama: string, belanja: string, tahun: number) =>
    `${nama} merencanakan belanja ${belanja} untuk ${tahun}.`,
  jawabanTerpakai: (nama: string, terpakai: string, belanja: string, tahun: number) =>
    `${nama} sudah membelanjakan ${terpakai} dari ${belanja} yang direncanakan untuk ${tahun}.`,
  jawabanTanpaAnggaran: (nama: string) => `${nama} sudah bergabung, tetapi belum menerbitkan anggaran.`,
  jawabanBelum: (nama: string) => `${nama} belum bergabung dengan portal ini.`,
  belumIsi:
    'Yang tampil di sini hanya data wilayah resmi. Anggaran, layanan, dan berita desa ini belum ada di portal.',
  tahu: 'Yang diketahui provinsi',
  kode: 'Kode wilayah',
  kecamatan: 'Kecamatan',
  kabupaten: 'Kabupaten atau kota',
  provinsi: 'Provinsi',
  cara: 'Cara desa bergabung',
  langkah: [
    'Kepala Desa menunjuk satu perangkat desa sebagai operator dengan surat keputusan.',
    'Kantor desa menyampaikan salinan keputusan itu ke kecamatan atau dinas yang mengurus desa di kabupaten.',
    'Dinas membuatkan akun. Sesudah itu desa dapat mengisi dan menerbitkan datanya sendiri.',
  ],
  kelurahanIsi:
    'Kelurahan adalah bagian dari pemerintah kabupaten atau kota dan tidak menyusun APBDes. Yang tampil di sini hanya data wilayah resmi.',
  jawabanKelurahan: (nama: string) => `${nama} tidak menyusun APBDes sendiri.`,
  butuh: 'Mencari keterangan sekarang?',
  butuhIsi: 'Datanglah ke kantor desa atau kelurahan. Setiap orang berhak meminta informasi publik.',
  sekitar: (kabupaten: string) => `Desa lain di ${kabupaten}`,
  anggaran: 'Anggaran',
  anggaranTahun: (tahun: number) => `Anggaran ${tahun} dalam tiga angka`,
  lihatAnggaran: (tahun: number) => `Lihat APBDes ${tahun}`,
  tahunLain: 'Anggaran per tahun',
  tahun: 'Tahun',
  anggaranKosong: 'Belum ada anggaran yang diterbitkan.',
  sambutan: 'Sambutan',
  kantor: 'Kantor desa',
  kantorKosong: 'Alamat dan jam layanan belum diisi oleh desa.',
  alamat: 'Alamat',
  jam: 'Jam layanan',
  telepon: 'Telepon',
  wilayah: 'Wilayah',
  daftarTahunCaption: 'Anggaran yang sudah diterbitkan',
  deskripsiBelum: (nama: string, tempat: string) =>
    `${nama}, ${tempat}: data wilayah resmi dan cara bergabung.`,
} as const
