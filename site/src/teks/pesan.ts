/** Words of the messages to an office. */
import type { JenisPesan, ResiPublik } from 'cms/contract/resi'

export const TEKS_PESAN = {
  judul: {
    kontak: 'Kirim pesan',
    'minta-buka': 'Minta desa ini bergabung',
    salah: 'Beri tahu kesalahan di halaman',
    tanya: 'Bertanya tentang anggaran',
  } satisfies Record<JenisPesan, string>,
  jawaban: {
    kontak: (kepada: string) => `Pesan Anda dibaca oleh ${kepada}.`,
    'minta-buka': (kepada: string) =>
      `Permintaan Anda diteruskan untuk ${kepada} agar datanya dibuka di portal ini.`,
    salah: (kepada: string) => `Pemberitahuan Anda dibaca oleh ${kepada}.`,
    tanya: (kepada: string) =>
      `Pertanyaan Anda dijawab oleh ${kepada}. Pertanyaan dan jawabannya dapat ditampilkan di halaman itu tanpa nama Anda.`,
  } satisfies Record<JenisPesan, (kepada: string) => string>,
  provinsi: 'pengelola portal',
  kantor: (nama: string) => `kantor ${nama}`,
  pesan: 'Pesan',
  pesanPetunjuk: 'Tulis apa yang Anda ketahui. Jangan menulis NIK, nomor KK, atau data orang lain.',
  nama: 'Nama (boleh kosong)',
  kontak: 'Cara menghubungi Anda (boleh kosong)',
  kontakPetunjuk:
    'Nomor HP atau email, kalau Anda ingin dihubungi. Hanya petugas yang menjawab yang melihatnya.',
  halaman: 'Tentang',
  halamanIni: 'halaman yang tadi Anda buka',
  jangkau: 'Jangan isi kolom ini',
  kirim: 'Kirim',
  tunggu:
    'Pesan tersimpan begitu Anda menekan Kirim, juga saat aplikasi kantor sedang mati. Petugas membacanya pada jam kerja.',
  galatJudul: 'Pesan belum terkirim',
  galat: {
    KOSONG: 'Tulis pesannya dahulu.',
    TERLALU_PANJANG: 'Isian ini terlalu panjang. Persingkat dahulu.',
    KEDALUWARSA: 'Formulir ini sudah terlalu lama terbuka. Periksa isinya, lalu tekan Kirim sekali lagi.',
    TERLALU_CEPAT: 'Formulir terkirim terlalu cepat. Periksa isinya, lalu tekan Kirim sekali lagi.',
    TIDAK_TERBACA: 'Ada isian yang tidak dapat dibaca. Periksa isinya, lalu tekan Kirim sekali lagi.',
    TERLALU_SERING:
      'Terlalu banyak pesan dalam waktu singkat. Tunggu sepuluh menit, lalu tekan Kirim sekali lagi.',
  },
  resiJudul: 'Resi pesan',
  resiTerkirim: 'Pesan Anda sudah tersimpan.',
  resiSimpan: (resi: string) =>
    `Nomor resi Anda ${resi}. Simpan nomor atau alamat halaman ini untuk melihat jawabannya.`,
  resiMenunggu:
    'Pesan ini menunggu diteruskan ke petugas. Kalau nomor resinya benar, jawabannya akan tampil di sini.',
  resiRahasia: 'Siapa pun yang memegang nomor ini dapat membaca jawabannya.',
  diterima: 'Diterima',
  dijawab: 'Dijawab',
  jawabanJudul: 'Jawaban petugas',
  status: {
    diterima: 'Sudah diterima petugas, belum dijawab.',
    dijawab: 'Sudah dijawab.',
    ditutup: 'Ditutup tanpa jawaban. Kalau masih perlu, hubungi kantor desa.',
  } satisfies Record<ResiPublik['status'], string>,
} as const
