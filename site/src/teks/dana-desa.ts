/** Words of the page on the Dana Desa. */
export const TEKS_DANA_DESA = {
  judul: (tahun: number) => `Dana Desa ${tahun}`,
  tautan: (tahun: number) => `Dana Desa ${tahun}: dipakai untuk apa`,
  jelas: 'Dana Desa adalah uang dari anggaran negara (APBN) untuk desa.',
  jelasLangsung:
    'Sebagian masuk ke rekening desa. Bagian untuk Koperasi Desa Merah Putih dibayar langsung dari kas negara dan tidak pernah masuk ke rekening desa, walaupun tercatat di anggaran.',
  langsung: (jumlah: string, sisa: string) =>
    `${jumlah} dari Dana Desa ini dibayar langsung dari kas negara. Karena itu bagian yang diatur di bawah dihitung dari ${sisa} yang melalui rekening desa, bukan dari seluruh Dana Desa.`,
  langsungSaja: (jumlah: string, sisa: string) =>
    `${jumlah} dari Dana Desa ini dibayar langsung dari kas negara; ${sisa} melalui rekening desa.`,
  belumDicatat: 'Berapa yang dibayar langsung belum dicatat desa.',
  jawaban: (rencana: string, belanja: string, tahun: number) =>
    `Desa merencanakan menerima Dana Desa ${rencana} untuk ${tahun}. Belanja yang dibayar dengannya ${belanja}.`,
  takDirinci: (rencana: string, tahun: number) =>
    `Desa merencanakan menerima Dana Desa ${rencana} untuk ${tahun}. Baris belanjanya tidak menyebut sumber dana, jadi dipakai untuk apa belum ada data.`,
  tidakAda: (tahun: number) => `Anggaran ${tahun} tidak memuat Dana Desa.`,
  angka: 'Angka pokok Dana Desa',
  diterima: 'Dana Desa tahun ini',
  sisaLalu: 'Sisa tahun lalu',
  dibelanjakan: 'Belanja dari Dana Desa',
  disertakan: 'Penyertaan modal dan cadangan',
  bidang: 'Menurut bidang',
  kegiatan: 'Menurut kegiatan',
  belumDisebut: 'belum disebut desa',
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
  dariSeluruh: (persen: string) => `${persen} dari seluruh Dana Desa`,
  tanpaLangsung: (batas: string) => `${batas} dari Dana Desa tanpa yang dibayar langsung dari kas negara`,
  sesuai: 'Sesuai',
  kurang: 'Kurang dari batas',
  lebih: 'Lebih dari batas',
  belum: 'Belum dapat dinilai',
  kembali: (tahun: number) => `Lihat seluruh APBDes ${tahun}`,
} as const
