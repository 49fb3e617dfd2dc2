/** Words of the sheet that proves since when a budget has been public. */
export const TEKS_BUKTI = {
  judul: (tahun: number) => `Bukti pengumuman APBDes ${tahun}`,
  jawaban: (desa: string, tahun: number, waktu: string) =>
    `${desa} mengumumkan APBDes ${tahun} sejak ${waktu}.`,
  isi: 'Lembar ini menerangkan bahwa anggaran desa dapat dibaca siapa pun tanpa masuk dan tanpa biaya. Cetak lembar ini untuk laporan, atau periksa sendiri dengan cara di bawah.',
  keterangan: 'Yang diumumkan',
  alamat: 'Alamat halaman',
  danaDesa: 'Fokus penggunaan Dana Desa',
  terbit: 'Pertama kali terbit',
  peraturan: 'Dasar',
  kini: 'Isi terbaru',
  sidik: 'Sidik SHA-256 isi',
  caraSidik: (alamat: string) =>
    `Sidik dihitung dari unduhan ${alamat}. Siapa pun yang mengunduhnya dan menghitung SHA-256 memperoleh sidik yang sama selama isinya belum diperbarui.`,
  luar: 'Diumumkan juga di luar portal',
  luarKosong: 'Belum ada catatan pengumuman di papan atau musyawarah.',
  lihatFoto: 'foto atau berkasnya',
  dasar: 'Dasar hukum: Permendagri 20/2018 Pasal 39 dan Permendesa 16/2025 Pasal 10.',
} as const
