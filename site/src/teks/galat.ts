/** Words of the pages for when something is not there or does not work. */

/** Stands in the page for 500 until the server puts the reference number there. */
export const PENANDA_REFERENSI = '[nomor-rujukan]'
/** Stand in the pages for 404 and 410 until the server puts the addresses of the village there, or those of the portal. */
export const PENANDA_DESA = '[halaman-desa]'
export const PENANDA_MINTA = '[minta-informasi]'

const KE_KANTOR =
  'Perlu segera? Datang atau telepon ke kantor desa Anda pada jam kerja; pelayanan di kantor tidak bergantung pada situs ini.'

export const TEKS_GALAT = {
  404: {
    judul: 'Halaman ini tidak ada',
    kalimat: 'Alamatnya mungkin berubah, salah ketik, atau halamannya sudah ditarik oleh desa.',
    langkah: ['Periksa lagi alamat yang Anda ketik.', 'Cari desa Anda dengan kotak di bawah ini.'],
  },
  410: {
    judul: 'Halaman ini sudah ditarik',
    kalimat: 'Desa atau pengelolanya menarik halaman ini. Isinya tidak lagi tersedia di portal.',
    langkah: [
      { teks: 'Lihat yang berlaku sekarang', href: PENANDA_DESA },
      {
        teks: 'Perlu isinya? Setiap orang berhak meminta informasi publik',
        href: PENANDA_MINTA,
      },
    ],
  },
  500: {
    judul: 'Halaman ini gagal disiapkan',
    kalimat: 'Kesalahan ada pada kami, bukan pada Anda.',
    langkah: [
      'Muat ulang halaman ini beberapa menit lagi.',
      `Bila tetap gagal, sebutkan nomor rujukan ${PENANDA_REFERENSI} kepada pengelola portal.`,
      KE_KANTOR,
    ],
  },
  503: {
    judul: 'Data sedang tidak dapat dibuka',
    kalimat: 'Basis data kami sedang dirawat atau terganggu. Biasanya pulih dalam beberapa menit.',
    langkah: ['Muat ulang halaman ini beberapa menit lagi.', KE_KANTOR],
  },
} as const

/** What is nearest to an address that is not there. */
export const TEKS_TERDEKAT = {
  desa: 'Beranda desa pada alamat ini',
  anggaran: 'Anggaran desa ini per tahun',
  kabupaten: 'Daftar kabupaten dan kota',
} as const

export const TEKS_PRATINJAU_GAGAL = {
  judul: 'Pratinjau tidak dapat dibuka',
  kalimat: 'Kirimannya rusak, tidak ditandatangani oleh aplikasi desa, atau sudah lewat 10 menit.',
  langkah: ['Kembali ke aplikasi desa, lalu tekan tombol pratinjau sekali lagi.'],
} as const

/** Short plain answers to requests that no page of ours sends. */
export const TEKS_TOLAK = {
  asalLain: 'Kiriman dari situs lain ditolak.',
  terlaluBesar: 'Kiriman terlalu besar atau bukan formulir.',
  salahCara: 'Cara membuka alamat ini tidak sesuai.',
} as const
