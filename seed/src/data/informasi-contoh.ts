/** What the sample villages keep on paper, and what they keep back, invented. */
export const INFORMASI_CONTOH = [
  {
    ringkasan: 'Perjanjian sewa tanah kas desa',
    kategori: 'setiap-saat',
    badan: 'pemerintah-desa',
    penguasa: 'Kaur Tata Usaha dan Umum',
    penanggungJawab: 'Kepala Desa',
    waktu: 'Januari 2024',
    bentuk: ['cetak'],
    cara: 'Kantor desa, meja informasi, pada jam layanan',
    retensi: '5 tahun sesudah berakhir',
  },
  {
    ringkasan: 'Buku inventaris aset desa',
    kategori: 'setiap-saat',
    badan: 'pemerintah-desa',
    penguasa: 'Kaur Tata Usaha dan Umum',
    penanggungJawab: 'Sekretaris Desa',
    waktu: 'Desember 2025',
    bentuk: ['cetak', 'digital'],
    cara: 'Kantor desa, meja informasi, pada jam layanan',
    retensi: 'Selama masih dipakai',
  },
  {
    ringkasan: 'Laporan tahunan BUM Desa',
    kategori: 'berkala',
    badan: 'bum-desa',
    penguasa: 'Direktur BUM Desa',
    penanggungJawab: 'Direktur BUM Desa',
    waktu: 'Maret 2026',
    bentuk: ['cetak'],
    cara: 'Kantor BUM Desa; salinannya di kantor desa',
    retensi: '10 tahun',
  },
] as const

export const PENGECUALIAN_CONTOH = {
  judul: 'Daftar penerima bantuan menurut nama dan alamat',
  huruf: ['h', 'j'],
  undangUndang: 'UU 27/2022 tentang Pelindungan Data Pribadi Pasal 65',
  konsekuensi: 'Keadaan ekonomi keluarga penerima diketahui semua orang dan dapat disalahgunakan.',
  kepentingan:
    'Warga perlu tahu bantuan tepat sasaran. Jumlah penerima per dusun dan syaratnya tetap terbuka, jadi menutup nama lebih melindungi daripada merugikan.',
} as const
