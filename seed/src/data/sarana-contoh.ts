/** What the sample villages have and run, invented. */
export const FASILITAS_CONTOH = [
  {
    nama: 'Jalan rabat beton',
    jenis: 'transportasi',
    kondisi: 'baik',
    tahunDibangun: 2022,
    sumberDana: 'DDS',
    kapasitas: '450 meter',
  },
  {
    nama: 'Jembatan ulin',
    jenis: 'transportasi',
    kondisi: 'rusak-berat',
    tahunDibangun: 2009,
    sumberDana: 'pemerintah-lain',
    kapasitas: '18 meter',
  },
  {
    nama: 'Sumur bor',
    jenis: 'air-bersih-sanitasi',
    kondisi: 'rusak-ringan',
    tahunDibangun: 2021,
    sumberDana: 'DDS',
    kapasitas: '40 keluarga',
  },
  {
    nama: 'Posyandu Melati',
    jenis: 'kesehatan',
    kondisi: 'baik',
    tahunDibangun: 2019,
    sumberDana: 'ADD',
    kapasitas: '60 balita',
  },
  {
    nama: 'Balai desa',
    jenis: 'pemerintahan',
    kondisi: 'baik',
    tahunDibangun: 2016,
    sumberDana: 'ADD',
    kapasitas: '150 orang',
  },
  { nama: 'Puskesmas', jenis: 'kesehatan', kondisi: 'baik', jarakKm: 12.5 },
] as const

/** `tahun`: years before the present one. */
export const BUMDES_CONTOH = {
  nama: 'BUM Desa Karya Contoh',
  jenis: 'bumdes',
  nomorBadanHukum: 'AHU-00001.AH.01.33 Tahun 2023',
  tanggalBadanHukum: '2023-05-04',
  usaha: ['Penyewaan tenda', 'Air isi ulang'],
  daftarHasil: [
    { mundur: 1, pendapatan: 54_250_000, hasil: 12_400_000, bagianDesa: 3_100_000 },
    { mundur: 2, pendapatan: 38_000_000, hasil: -1_750_000, bagianDesa: 0 },
  ],
} as const
export const KDMP_CONTOH = { jenis: 'kdmp', usaha: ['Gerai sembako', 'Simpan pinjam'] } as const
