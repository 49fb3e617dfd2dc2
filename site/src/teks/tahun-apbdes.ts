/** Words of the page that compares the budgets of the years. */
export const TEKS_TAHUN_APBDES = {
  judul: 'APBDes dari tahun ke tahun',
  tautan: 'Bandingkan dengan tahun lain',
  naik: (dari: number, sampai: number, awal: string, akhir: string) =>
    `Belanja yang direncanakan naik dari ${awal} pada ${dari} menjadi ${akhir} pada ${sampai}.`,
  turun: (dari: number, sampai: number, awal: string, akhir: string) =>
    `Belanja yang direncanakan turun dari ${awal} pada ${dari} menjadi ${akhir} pada ${sampai}.`,
  tetap: (dari: number, sampai: number, jumlah: string) =>
    `Belanja yang direncanakan pada ${dari} dan ${sampai} sama: ${jumlah}.`,
  satu: (tahun: number) => `Baru anggaran ${tahun} yang terbit, jadi belum ada yang dibandingkan.`,
  jelas:
    'Hanya tahun yang anggarannya terbit di portal ini. Angka tidak disesuaikan dengan kenaikan harga. Rencana adalah anggaran yang berlaku, sesudah perubahan bila ada.',
  belanja: 'Belanja',
  pendapatan: 'Pendapatan',
  belanjaCaption: 'Belanja menurut tahun',
  pendapatanCaption: 'Pendapatan menurut tahun',
  tahun: 'Tahun',
  dasar: 'Dasar',
  silpa: 'Sisa uang (SiLPA) terealisasi',
  bidang: 'Belanja menurut bidang',
  bidangCaption: (dari: number, sampai: number) => `Rencana belanja menurut bidang, ${dari}–${sampai}`,
  asal: 'Pendapatan menurut asalnya',
  asalCaption: (dari: number, sampai: number) => `Rencana pendapatan menurut jenis, ${dari}–${sampai}`,
  terbaru: (jumlah: number) => `Tabel ini memuat ${jumlah} tahun terbaru.`,
  sumber: (dari: number, sampai: number, desa: string) =>
    `Sumber: APBDes ${dari === sampai ? dari : `${dari}–${sampai}`} ${desa}; peraturan tiap tahun ada di tabel sisa uang.`,
  tidakAda: '–',
} as const
