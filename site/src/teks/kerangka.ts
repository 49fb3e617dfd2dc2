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
  menuAnggaran: 'Anggaran',
  menuDokumen: 'Dokumen',
  menuPengumuman: 'Pengumuman',
  menuBerita: 'Berita',
  menuAgenda: 'Agenda',
  menuPemerintahan: 'Pemerintahan',
  kursus: 'Kursus',
  belajar: 'Belajar saya',
  anggaran: (tahun: number) => `APBDes ${tahun}`,
  cari: 'Cari',
  labelCari: 'Nama desa atau kata',
  cariContoh: 'Nama desa atau kata',
  tombolCari: 'Cari',
  contohJudul: 'Data contoh',
  contohIsi:
    'Desa ini rekaan untuk memperagakan portal. Nama orang, angka, dan gambarnya bukan data sungguhan.',
  pratinjauJudul: 'Pratinjau: bukan halaman yang diterbitkan',
  pratinjauIsi:
    'Hanya Anda yang melihat halaman ini. Periksa isinya, lalu tutup halaman ini dan lanjutkan di aplikasi desa.',
  diperbarui: 'Terakhir diperbarui',
  salahJudul: 'Ada yang salah di halaman ini?',
  salahTautan: 'Beri tahu lewat formulir',
  salahTelepon: 'Atau lewat telepon',
  salahKantor: 'Atau datang ke kantor desa pada jam kerja.',
  salahPortal: 'Atau hubungi kantor desa Anda.',
  kakiJudul: 'Tentang portal ini',
  kakiPortal:
    'Lewu memuat data yang diterbitkan sendiri oleh pemerintah desa. Kantor desa bertanggung jawab atas isinya.',
  kakiDataJudul: 'Data terbuka',
  kakiData: 'Setiap halaman anggaran dapat diunduh sebagai tabel (CSV) dan JSON, tanpa mendaftar.',
  kakiMinta: 'Minta informasi publik',
  kakiTentang: 'Tentang Lewu',
  kakiUmpan: 'Umpan terbaru (Atom)',
  kakiPrivasiTautan: 'Privasi',
  kakiAkses: 'Aksesibilitas',
  kakiPrivasiJudul: 'Privasi dan akses',
  kakiPrivasi:
    'Situs ini tanpa pelacak. Cookie hanya dipakai sebagai tanda masuk bagi yang belajar dengan akun.',
  cetakAlamat: 'Alamat halaman',
  cetakKeadaan: 'Keadaan data',
  cetakTanggal: 'Dicetak tanggal',
  cetakQr: 'Kode QR alamat halaman ini',
} as const

/** Of long lists. */
export const TEKS_HALAMAN = {
  halamanKe: (ke: number, dari: number) => `Halaman ${ke} dari ${dari}`,
  keHalaman: (nomor: string) => `Halaman ${nomor}`,
} as const
