/** Words of the messages to an office. */
import type { JenisPesan, ResiPublik } from 'cms/contract/resi'

export const TEKS_PESAN = {
  judul: {
    kontak: 'Kirim pesan',
    informasi: 'Minta informasi publik',
    'minta-buka': 'Minta desa ini bergabung',
    salah: 'Beri tahu kesalahan di halaman',
    tanya: 'Bertanya tentang anggaran',
  } satisfies Record<JenisPesan, string>,
  jawaban: {
    kontak: (kepada: string) => `Pesan Anda dibaca oleh ${kepada}.`,
    informasi: (kepada: string) =>
      `Permohonan Anda dijawab oleh ${kepada} paling lambat sepuluh hari kerja sesudah diterima.`,
    'minta-buka': (kepada: string) =>
      `Permintaan Anda diteruskan untuk ${kepada} agar datanya dibuka di portal ini.`,
    salah: (kepada: string) => `Pemberitahuan Anda dibaca oleh ${kepada}.`,
    tanya: (kepada: string) =>
      `Pertanyaan Anda dijawab oleh ${kepada}. Pertanyaan dan jawabannya dapat ditampilkan di halaman itu tanpa nama Anda.`,
  } satisfies Record<JenisPesan, (kepada: string) => string>,
  provinsi: 'pengelola portal',
  kantor: (nama: string) => `kantor ${nama}`,
  pesan: 'Pesan',
  pertanyaan: 'Pertanyaan',
  pertanyaanPetunjuk:
    'Tulis satu pertanyaan dengan jelas. Jangan menulis NIK, nomor KK, atau data orang lain.',
  pesanPetunjuk: 'Tulis apa yang Anda ketahui. Jangan menulis NIK, nomor KK, atau data orang lain.',
  informasi: 'Informasi yang Anda minta',
  informasiPetunjuk:
    'Sebutkan isinya, tahunnya, untuk apa, dan bentuk yang Anda inginkan: melihat di kantor, salinan cetak, atau berkas. Jangan menulis NIK atau nomor KK.',
  tataCara: 'Tata cara, biaya, dan keberatan',
  nama: 'Nama (boleh kosong)',
  kontak: 'Cara menghubungi Anda (boleh kosong)',
  kontakPetunjuk:
    'Nomor HP atau email, kalau Anda ingin dihubungi. Hanya petugas yang menjawab yang melihatnya.',
  kontakInformasi: 'Alamat dan cara menghubungi Anda (boleh kosong)',
  kontakInformasiPetunjuk:
    'Permintaan resmi dicatat dengan nama dan alamat (UU 14/2008 Pasal 22); tanpa keduanya kantor mungkin memintanya dahulu. Hanya petugas yang melihatnya.',
  halaman: 'Tentang',
  halamanIni: 'halaman yang tadi Anda buka',
  halamanPos: (kode: string, tahun: number) => `kode ${kode} dalam APBDes ${tahun}`,
  halamanBaris: (kode: string, tahun: number) => `baris ${kode} dalam APBDes ${tahun}`,
  halamanPosLama: (tahun: number) => `satu pos dalam APBDes ${tahun}`,
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
  nomorResi: 'Nomor resi',
  nomorResiPetunjuk: 'Dua puluh huruf dan angka, misalnya ABCDE-FGH23-JKMNP-QRST9.',
  resiSimpan: 'Catat nomor ini atau simpan alamat halaman ini untuk melihat jawabannya nanti.',
  resiMenunggu: 'Sekarang menunggu diteruskan ke petugas; jawabannya akan tampil di halaman ini.',
  cariResi: 'Lihat jawaban pesan',
  cariResiIsi: 'Ketik nomor resi yang Anda terima saat mengirim pesan.',
  cariResiTautan: 'Sudah mengirim pesan? Lihat jawabannya dengan nomor resi',
  cariResiTombol: 'Lihat jawaban',
  resiGalat: 'Tidak ditemukan',
  resiTidakAda: 'Tidak ada pesan dengan nomor resi ini. Periksa lagi huruf dan angkanya.',
  resiTidakTerbaca:
    'Nomor resi terdiri dari dua puluh huruf dan angka, tanpa huruf I dan O dan tanpa angka 0 dan 1. Periksa lagi.',
  keBeranda: 'Kembali ke beranda',
  kePos: (pos: string) => `Kembali ke baris anggaran: ${pos}`,
  keDesa: (nama: string) => `Kembali ke ${nama}`,
  keberatan: 'Bila tidak dijawab atau jawabannya tidak sesuai: cara mengajukan keberatan',
  jenisPesan: 'Jenis',
  kepada: 'Kepada',
  tenggat: 'Paling lambat dijawab',
  tenggatDasar: 'sepuluh hari kerja, UU 14/2008 Pasal 22 ayat 7',
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
