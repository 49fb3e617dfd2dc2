/**
 * Regulations that the seed courses cite. No address is given: the references name none of which it is certain that it is
 * official and stays.
 */
type Peraturan = {
  jenis: 'uu' | 'pp' | 'permendagri' | 'permendesa' | 'perki' | 'lainnya'
  nomor: string
  tahun: number
  tentang: string
  status: 'berlaku' | 'diubah'
  diubahOleh?: string
}

export const PERATURAN_CONTOH = {
  'uu-3-2024': {
    jenis: 'uu',
    nomor: '3',
    tahun: 2024,
    tentang: 'Perubahan Kedua atas Undang-Undang Nomor 6 Tahun 2014 tentang Desa',
    status: 'berlaku',
  },
  'uu-6-2014': {
    jenis: 'uu',
    nomor: '6',
    tahun: 2014,
    tentang: 'Desa',
    status: 'diubah',
    diubahOleh: 'uu-3-2024',
  },
  'pp-11-2019': {
    jenis: 'pp',
    nomor: '11',
    tahun: 2019,
    tentang: 'Perubahan Kedua atas Peraturan Pemerintah Nomor 43 Tahun 2014',
    status: 'berlaku',
  },
  'pp-43-2014': {
    jenis: 'pp',
    nomor: '43',
    tahun: 2014,
    tentang: 'Peraturan Pelaksanaan Undang-Undang Nomor 6 Tahun 2014 tentang Desa',
    status: 'diubah',
    diubahOleh: 'pp-11-2019',
  },
  'permendagri-110-2016': {
    jenis: 'permendagri',
    nomor: '110',
    tahun: 2016,
    tentang: 'Badan Permusyawaratan Desa',
    status: 'berlaku',
  },
  'permendagri-111-2014': {
    jenis: 'permendagri',
    nomor: '111',
    tahun: 2014,
    tentang: 'Pedoman Teknis Peraturan di Desa',
    status: 'berlaku',
  },
  'permendagri-114-2014': {
    jenis: 'permendagri',
    nomor: '114',
    tahun: 2014,
    tentang: 'Pedoman Pembangunan Desa',
    status: 'berlaku',
  },
  'permendesa-21-2020': {
    jenis: 'permendesa',
    nomor: '21',
    tahun: 2020,
    tentang: 'Pedoman Umum Pembangunan Desa dan Pemberdayaan Masyarakat Desa',
    status: 'diubah',
  },
  'permendesa-2-2024': {
    jenis: 'permendesa',
    nomor: '2',
    tahun: 2024,
    tentang: 'Petunjuk Operasional atas Fokus Penggunaan Dana Desa Tahun 2025',
    status: 'berlaku',
  },
  'permendesa-16-2019': {
    jenis: 'permendesa',
    nomor: '16',
    tahun: 2019,
    tentang: 'Musyawarah Desa',
    status: 'berlaku',
  },
  'permendagri-20-2018': {
    jenis: 'permendagri',
    nomor: '20',
    tahun: 2018,
    tentang: 'Pengelolaan Keuangan Desa',
    status: 'berlaku',
  },
  'permendagri-3-2024': {
    jenis: 'permendagri',
    nomor: '3',
    tahun: 2024,
    tentang: 'Perubahan atas Permendagri Nomor 1 Tahun 2016 tentang Pengelolaan Aset Desa',
    status: 'berlaku',
  },
  'permendagri-1-2016': {
    jenis: 'permendagri',
    nomor: '1',
    tahun: 2016,
    tentang: 'Pengelolaan Aset Desa',
    status: 'diubah',
    diubahOleh: 'permendagri-3-2024',
  },
  'permendagri-47-2016': {
    jenis: 'permendagri',
    nomor: '47',
    tahun: 2016,
    tentang: 'Administrasi Pemerintahan Desa',
    status: 'berlaku',
  },
  'permendagri-65-2017': {
    jenis: 'permendagri',
    nomor: '65',
    tahun: 2017,
    tentang: 'Perubahan atas Permendagri Nomor 112 Tahun 2014 tentang Pemilihan Kepala Desa',
    status: 'berlaku',
  },
  'permendagri-112-2014': {
    jenis: 'permendagri',
    nomor: '112',
    tahun: 2014,
    tentang: 'Pemilihan Kepala Desa',
    status: 'diubah',
    diubahOleh: 'permendagri-65-2017',
  },
  'permendagri-67-2017': {
    jenis: 'permendagri',
    nomor: '67',
    tahun: 2017,
    tentang:
      'Perubahan atas Permendagri Nomor 83 Tahun 2015 tentang Pengangkatan dan Pemberhentian Perangkat Desa',
    status: 'berlaku',
  },
  'permendagri-83-2015': {
    jenis: 'permendagri',
    nomor: '83',
    tahun: 2015,
    tentang: 'Pengangkatan dan Pemberhentian Perangkat Desa',
    status: 'diubah',
    diubahOleh: 'permendagri-67-2017',
  },
  'permendagri-84-2015': {
    jenis: 'permendagri',
    nomor: '84',
    tahun: 2015,
    tentang: 'Susunan Organisasi dan Tata Kerja Pemerintah Desa',
    status: 'berlaku',
  },
  'permendagri-82-2015': {
    jenis: 'permendagri',
    nomor: '82',
    tahun: 2015,
    tentang: 'Pengangkatan dan Pemberhentian Kepala Desa',
    status: 'berlaku',
  },
  'pkpu-10-2023': {
    jenis: 'lainnya',
    nomor: 'KPU 10',
    tahun: 2023,
    tentang: 'Pencalonan Anggota DPR, DPRD Provinsi, dan DPRD Kabupaten/Kota',
    status: 'berlaku',
  },
  'permendagri-46-2016': {
    jenis: 'permendagri',
    nomor: '46',
    tahun: 2016,
    tentang: 'Laporan Kepala Desa',
    status: 'berlaku',
  },
  'lkpp-12-2019': {
    jenis: 'lainnya',
    nomor: 'LKPP 12',
    tahun: 2019,
    tentang: 'Pedoman Penyusunan Tata Cara Pengadaan Barang/Jasa di Desa',
    status: 'berlaku',
  },
  'pmk-59-2022': {
    jenis: 'lainnya',
    nomor: 'Menteri Keuangan 59',
    tahun: 2022,
    tentang:
      'Perubahan atas PMK 231/PMK.03/2019 tentang Tata Cara Pendaftaran dan Penghapusan Nomor Pokok Wajib Pajak, Pengukuhan dan Pencabutan Pengukuhan Pengusaha Kena Pajak, serta Pemotongan dan/atau Pemungutan, Penyetoran, dan Pelaporan Pajak bagi Instansi Pemerintah',
    status: 'berlaku',
  },
  'uu-14-2008': {
    jenis: 'uu',
    nomor: '14',
    tahun: 2008,
    tentang: 'Keterbukaan Informasi Publik',
    status: 'berlaku',
  },
  'uu-27-2022': {
    jenis: 'uu',
    nomor: '27',
    tahun: 2022,
    tentang: 'Pelindungan Data Pribadi',
    status: 'berlaku',
  },
  'perki-1-2018': {
    jenis: 'perki',
    nomor: '1',
    tahun: 2018,
    tentang: 'Standar Layanan Informasi Publik Desa',
    status: 'berlaku',
  },
} as const satisfies Record<string, Peraturan>

export type KunciPeraturan = keyof typeof PERATURAN_CONTOH

/** When status and numbers were held against the references that the courses were written from. */
export const PERATURAN_DIPERIKSA = '2026-11-26'
