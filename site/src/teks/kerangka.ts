/** Words of the frame around every page. */
export const NAMA_SITUS = 'Lewu'
export const TEKS = {
  slogan: 'Anggaran desa, terbuka untuk semua',
  lewati: 'Langsung ke isi halaman',
  situsDesa: (nama: string) => `Halaman publik ${nama}`,
  situsProvinsi: 'Portal desa Kalimantan Tengah',
  jalur: 'Anda di sini',
  menu: 'Menu utama',
  beranda: 'Beranda',
  berandaDesa: 'Beranda desa',
  tahunLain: 'Tahun lain',
  anggaran: (tahun: number) => `APBDes ${tahun}`,
  cari: 'Cari desa',
  labelCari: 'Nama desa',
  cariContoh: 'Nama desa',
  tombolCari: 'Cari',
  contohJudul: 'Data contoh',
  contohIsi:
    'Desa ini rekaan untuk memperagakan portal. Nama orang, angka, dan gambarnya bukan data sungguhan.',
  pratinjauJudul: 'Pratinjau: belum diterbitkan',
  pratinjauIsi:
    'Hanya Anda yang melihat halaman ini. Periksa isinya, lalu tutup halaman ini dan lanjutkan di aplikasi desa.',
  diperbarui: 'Terakhir diperbarui',
  salahJudul: 'Ada yang salah di halaman ini?',
  salahTelepon: 'Beri tahu kantor desa lewat telepon',
  salahKantor: 'Beri tahu kantor desa. Sebutkan alamat halaman ini dan bagian yang salah.',
  salahPortal: 'Beri tahu kantor desa atau dinas yang mengurus desa di kabupaten Anda.',
  kakiJudul: 'Tentang portal ini',
  kakiPortal:
    'Lewu memuat data yang diterbitkan sendiri oleh pemerintah desa. Kantor desa bertanggung jawab atas isinya.',
  kakiDataJudul: 'Data terbuka',
  kakiData: 'Setiap halaman anggaran dapat diunduh sebagai tabel (CSV) dan JSON, tanpa mendaftar.',
  kakiPrivasiJudul: 'Privasi dan akses',
  kakiPrivasi:
    'Situs ini tidak memasang cookie, pelacak, atau skrip. Semua halaman dapat dibaca tanpa gambar.',
  cetakAlamat: 'Alamat halaman',
  cetakKeadaan: 'Keadaan data',
  cetakTanggal: 'Dicetak tanggal',
  cetakQr: 'Kode QR alamat halaman ini',
} as const
