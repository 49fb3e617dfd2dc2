/** Words of the page on the Dana Desa. */
export const TEKS_DANA_DESA = {
  judul: (tahun: number) => `Dana Desa ${tahun}`,
  tautan: (tahun: number) => `Dana Desa ${tahun}: dipakai untuk apa`,
  jelas: 'Dana Desa adalah uang dari anggaran negara (APBN) yang masuk ke rekening desa.',
  jawaban: (rencana: string, belanja: string, tahun: number) =>
    `Desa merencanakan menerima Dana Desa ${rencana} untuk ${tahun}. Belanja yang dibayar dengannya ${belanja}.`,
  takDirinci: (rencana: string, tahun: number) =>
    `Desa merencanakan menerima Dana Desa ${rencana} untuk ${tahun}. Baris belanjanya tidak menyebut sumber dana, jadi dipakai untuk apa tidak ada data.`,
  tidakAda: (tahun: number) => `Anggaran ${tahun} tidak memuat Dana Desa.`,
  angka: 'Angka pokok Dana Desa',
  diterima: 'Dana Desa tahun ini',
  sisaLalu: 'Sisa tahun lalu',
  dibelanjakan: 'Belanja dari Dana Desa',
  disertakan: 'Penyertaan modal dan cadangan',
  bidang: 'Menurut bidang',
  kegiatan: 'Menurut kegiatan',
  kegiatanCaption: 'Kegiatan yang dibayar dengan Dana Desa',
  aturan: 'Bagian yang diatur',
  aturanJelas:
    'Peraturan tahun ini menentukan paling sedikit atau paling banyak berapa bagian Dana Desa untuk hal tertentu. Dihitung dari rencana, menurut kode kegiatan dan rekening.',
  aturanCaption: 'Bagian Dana Desa yang diatur, dari rencana',
  hal: 'Hal',
  bagian: 'Bagian',
  batas: 'Batas',
  keadaan: 'Keadaan',
  dasar: 'Dasar hukum',
  minimal: (persen: string) => `paling sedikit ${persen}`,
  maksimal: (persen: string) => `paling banyak ${persen}`,
  sesuai: 'Sesuai',
  kurang: 'Kurang dari batas',
  lebih: 'Lebih dari batas',
  kembali: (tahun: number) => `Lihat seluruh APBDes ${tahun}`,
} as const
