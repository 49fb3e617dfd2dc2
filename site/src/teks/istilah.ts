/** Terms of the budget pages: one plain sentence each, with the law that says it. */
export type Istilah = { nama: string; arti: string; dasar: string }

const PERMENDAGRI = 'Permendagri 20/2018'

export const ISTILAH_ANGGARAN: readonly Istilah[] = [
  { nama: 'APBDes', arti: 'Rencana uang masuk dan keluar desa selama satu tahun.', dasar: PERMENDAGRI },
  {
    nama: 'Alokasi Dana Desa (ADD)',
    arti: 'Bagian desa dari uang yang diterima kabupaten.',
    dasar: 'PP 43/2014',
  },
  {
    nama: 'Bidang dan kegiatan',
    arti: 'Belanja dibagi ke lima bidang; setiap bidang berisi kegiatan.',
    dasar: PERMENDAGRI,
  },
  { nama: 'Dana Desa', arti: 'Uang dari anggaran negara (APBN) untuk desa.', dasar: 'UU 6/2014' },
  {
    nama: 'Pembiayaan',
    arti: 'Uang yang akan diterima kembali atau dipakai lagi, misalnya sisa tahun lalu dan modal BUM Desa.',
    dasar: PERMENDAGRI,
  },
  {
    nama: 'Penjabaran',
    arti: 'Rincian anggaran sampai setiap baris, ditetapkan Kepala Desa.',
    dasar: PERMENDAGRI,
  },
  {
    nama: 'Perubahan APBDes',
    arti: 'Anggaran yang diganti di tengah tahun dengan peraturan baru.',
    dasar: `${PERMENDAGRI} Pasal 40`,
  },
  { nama: 'Realisasi', arti: 'Uang yang benar-benar diterima atau dibelanjakan.', dasar: PERMENDAGRI },
  { nama: 'Rencana', arti: 'Jumlah yang dianggarkan, belum tentu sudah dipakai.', dasar: PERMENDAGRI },
  { nama: 'SiLPA', arti: 'Uang yang tersisa pada akhir tahun.', dasar: PERMENDAGRI },
  {
    nama: 'Surplus dan defisit',
    arti: 'Selisih pendapatan dan belanja: lebih disebut surplus, kurang disebut defisit.',
    dasar: PERMENDAGRI,
  },
]

export const TEKS_ISTILAH = {
  judul: 'Arti istilah',
  lihat: 'Lihat arti istilah anggaran',
  dasar: (dasar: string) => `(${dasar})`,
} as const
