/** Sentences of the pages of facilities and of BUM Desa and koperasi. */
export const TEKS_FASILITAS = {
  judul: 'Fasilitas desa',
  tautan: 'Fasilitas desa dan keadaannya',
  jawaban: (nama: string, jumlah: string, rusak: string) =>
    `${nama} mencatat ${jumlah} fasilitas; ${rusak} di antaranya rusak.`,
  jawabanKosong: (nama: string) => `${nama} belum mencatat fasilitasnya di portal ini.`,
  jawabanDusun: (dusun: string, jumlah: string, rusak: string) =>
    `Di ${dusun} tercatat ${jumlah} fasilitas; ${rusak} di antaranya rusak. Yang untuk seluruh desa ada di daftar semua dusun.`,
  jawabanDusunKosong: (nama: string, dusun: string) => `${nama} tidak mencatat fasilitas di ${dusun}.`,
  seluruhDesa: 'untuk seluruh desa',
  dibangun: (tahun: number) => `dibangun ${tahun}`,
  jarak: (km: string) => `${km} km dari kantor desa`,
  sumber: 'Sumber dana',
  unduhJudul: 'Unduh',
  csv: 'Daftar fasilitas (CSV)',
  xlsx: 'Daftar fasilitas (XLSX)',
  json: 'Daftar fasilitas (JSON)',
  paket: 'Paket data (datapackage.json)',
  dasar:
    'Dicatat oleh desa menurut susunan prasarana dan sarana pada profil desa (Permendagri 12/2007). Tidak semua fasilitas dibangun dengan uang desa.',
  uraianPaket:
    'Prasarana dan sarana yang dicatat desa, dengan keadaannya. Sel kosong berarti tidak diketahui; dusun kosong berarti untuk seluruh desa.',
} as const

export const TEKS_LEMBAGA_EKONOMI = {
  judul: 'BUM Desa dan koperasi',
  tautan: 'BUM Desa dan Koperasi Desa Merah Putih',
  jawaban: (nama: string, daftar: string) => `Yang dicatat ${nama}: ${daftar}.`,
  jawabanKosong: (nama: string) =>
    `${nama} belum mencatat BUM Desa atau Koperasi Desa Merah Putih di portal ini.`,
  badanHukum: (nomor: string, tanggal: string) => `Badan hukum nomor ${nomor}, ${tanggal}`,
  tanpaBadanHukum: 'Nomor badan hukum belum dicatat.',
  usaha: 'Bidang usaha',
  hasilCaption: (nama: string) => `Hasil tahunan ${nama}, rupiah`,
  tahun: 'Tahun',
  pendapatan: 'Pendapatan usaha',
  laba: 'Laba bersih',
  shu: 'Sisa hasil usaha',
  bagianDesa: 'Diterima desa',
  hasilKosong: 'Hasil tahunannya belum dilaporkan di portal ini.',
  penyertaan: 'Penyertaan modal dari APBDes',
  penyertaanJelas:
    'Modal yang dianggarkan desa (rekening 6.2.2 Penyertaan Modal Desa), diambil dari APBDes yang terbit. Dana Desa untuk Koperasi Desa Merah Putih yang dibayar langsung dari kas negara tidak termasuk.',
  penyertaanCaption: 'Penyertaan modal desa per tahun, rupiah',
  penyertaanKosong: 'Tidak ada penyertaan modal dalam APBDes yang terbit.',
  anggaran: 'Anggaran',
  realisasi: 'Realisasi',
  unduhJudul: 'Unduh',
  csv: 'Lembaga dan hasil tahunannya (CSV)',
  xlsx: 'Lembaga dan hasil tahunannya (XLSX)',
  csvPenyertaan: 'Penyertaan modal (CSV)',
  json: 'Seluruhnya (JSON)',
  paket: 'Paket data (datapackage.json)',
  dasar:
    'Hasil tahunan menurut laporan tahunan BUM Desa (PP 11/2021) dan sisa hasil usaha koperasi (UU 25/1992), seperti ditulis desa.',
  uraianPaket:
    'BUM Desa dan Koperasi Desa Merah Putih yang dicatat desa, hasil tahunannya, dan penyertaan modal desa dari APBDes yang terbit. Dalam rupiah; sel kosong berarti tidak dilaporkan, bukan nol.',
} as const
