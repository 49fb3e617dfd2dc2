/** Sentences of the page that says whether a certificate is real. */
export const TEKS_SERTIFIKAT = {
  judul: 'Periksa sertifikat',
  jawaban: 'Ketik kode yang tercetak pada sertifikat, atau pindai kode QR-nya.',
  kode: 'Kode sertifikat',
  tombol: 'Periksa',
  lagi: 'Periksa kode lain',
  tidakAda: 'Tidak ada sertifikat dengan kode ini. Periksa lagi setiap huruf dan angkanya.',
  sering: 'Terlalu banyak pemeriksaan dari jaringan ini. Tunggu satu menit, lalu coba lagi.',
  berlaku: (nama: string) => `Sertifikat ini asli dan berlaku, atas nama ${nama}.`,
  lewat: (nama: string, tanggal: string) =>
    `Sertifikat ini asli, atas nama ${nama}, dan berlaku sampai ${tanggal}. Sekarang tidak berlaku lagi.`,
  dicabut: (tanggal: string) => `Sertifikat ini sudah dicabut oleh penerbitnya pada ${tanggal}.`,
  tanpaNama: 'Sertifikat ini asli. Nama pemegangnya dihapus atas permintaan pemegangnya.',
  lewatTanpaNama: (tanggal: string) =>
    `Sertifikat ini asli dan berlaku sampai ${tanggal}. Sekarang tidak berlaku lagi. Nama pemegangnya dihapus atas permintaan pemegangnya.`,
  dihapus: 'Dihapus atas permintaan pemegangnya',
  diganti: (tanggal: string) => `Sertifikat ini sudah diganti pada ${tanggal}.`,
  pengganti: 'Lihat sertifikat penggantinya',
  contoh: 'Data contoh',
  fakta: {
    nama: 'Nama',
    kursus: 'Kursus',
    nomor: 'Nomor',
    terbit: 'Diterbitkan',
    sampai: 'Berlaku sampai',
    penerbit: 'Penerbit',
  },
} as const
