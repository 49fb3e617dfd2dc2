/** Sentences of learning without a signal; they travel to the phone inside the script. */

/** Why something that was kept on the phone did not count. */
const TOLAKAN: Readonly<Record<string, string>> = {
  ID_SUDAH_DIPAKAI: 'catatan ini bentrok dengan catatan lain',
  TIDAK_DITEMUKAN: 'pendaftaran atau lembar soalnya tidak ada pada akun ini',
  PELAJARAN_TIDAK_ADA: 'pelajarannya tidak ada lagi di kursus ini',
  SOAL_TIDAK_DIMINTA: 'soal ini tidak ada di lembar itu',
  WAKTU_HABIS: 'waktu lembar soalnya sudah lewat',
  PERCOBAAN_DIBATALKAN: 'tutor membatalkan percobaan ini; alasannya ada di halaman kursus',
  SUDAH_DIKIRIM: 'lembar soalnya sudah dikirim lebih dahulu',
  TANYA_TERLALU_BANYAK: 'hari itu sudah 5 pertanyaan terkirim; tulis lagi besok',
  ISIAN_SALAH: 'catatan ini tidak terbaca',
}

/** Why answers of this phone did not count, by the server's word; said with how many. */
const TIDAK_DIHITUNG: Readonly<Record<string, (banyak: string) => string>> = {
  SUDAH_DIKIRIM: (banyak) =>
    `Uji ini sudah dikirim dari HP lain; ${banyak} jawaban di HP ini tidak dihitung.`,
  WAKTU_HABIS: (banyak) => `Waktu lembar soal ini sudah lewat; ${banyak} jawaban di HP ini tidak dihitung.`,
  PERCOBAAN_DIBATALKAN: (banyak) =>
    `Tutor membatalkan percobaan ini; ${banyak} jawaban di HP ini tidak dihitung. Alasannya ada di halaman kursus.`,
}

export const TEKS_LURING = {
  simpan: (ukuran: string) => `Simpan di HP (${ukuran})`,
  simpanPetunjuk:
    'Sesudah disimpan, semua pelajaran kursus ini dapat dibuka tanpa sinyal. Hanya pelajarannya yang disimpan; lampiran PDF tidak.',
  menyimpan: (persen: string) => `Menyimpan… ${persen}`,
  tersimpan: (ukuran: string, tanggal: string, versi: string | null) =>
    `Kursus ini tersimpan di HP sejak ${tanggal}${versi === null ? '' : ` (versi ${versi})`}, memakai ${ukuran}, dan dapat dibuka tanpa sinyal.`,
  tersimpanLain: (ada: string | null, versi: string) =>
    ada === null
      ? `Kursus ini tersimpan di HP, tetapi tidak diketahui versi yang mana; Anda mengikuti versi ${versi}.`
      : `Di HP ini tersimpan versi ${ada}; Anda mengikuti versi ${versi}.`,
  hapus: 'Hapus dari HP',
  dihapus: 'Kursus ini sudah dihapus dari HP. Catatan belajar Anda tetap ada.',
  versiBaru: 'Ada versi baru pelajaran ini. Versi di HP tetap dapat dibaca.',
  perbarui: (ukuran: string) => `Perbarui (${ukuran})`,
  perbaruiTahan: 'Masih ada catatan belajar yang belum terkirim. Kirim dahulu, lalu perbarui.',
  gagal: 'Belum tersimpan: sambungan terputus. Coba lagi bila ada sinyal.',
  penuh: 'Belum tersimpan: ruang HP tidak cukup. Hapus beberapa foto atau aplikasi, lalu coba lagi.',
  tidakDapat: 'Peramban ini tidak dapat menyimpan kursus. Buka halaman ini di Chrome atau Firefox.',
  pekerjaMati:
    'Belajar tanpa sinyal sedang dimatikan pengelola situs, jadi halaman ini perlu sinyal. Catatan Anda di HP ini tidak hilang dan tetap terkirim.',
  tidakTahan:
    'HP ini tidak menjanjikan ruang tetap: bila ruangnya penuh, simpanan dapat hilang. Kirim catatan Anda setiap ada sinyal.',
  ujiPetunjuk:
    'Uji: buka lembar soalnya sekali selagi ada sinyal. Sesudah itu dapat dikerjakan tanpa sinyal dan dikirim kemudian, kecuali uji dengan batas waktu.',

  menunggu: (banyak: string) => `${banyak} catatan belajar tersimpan di HP, belum terkirim.`,
  habis: 'Semua catatan belajar di HP ini sudah terkirim.',
  habisDitolak: 'Tidak ada catatan yang menunggu, tetapi ada yang tidak diterima:',
  mengirim: 'Mengirim…',
  kirimSekarang: 'Kirim sekarang',
  masukLagi: 'Masuk lagi untuk mengirim',
  perluMasuk: (banyak: string) =>
    `${banyak} catatan belajar tersimpan di HP. Anda perlu masuk lagi supaya terkirim; tidak ada yang hilang.`,
  putus: 'Server belum terjangkau; pengiriman dicoba lagi begitu ada sinyal.',
  putusDitekan: (jam: string) =>
    `Dicoba pukul ${jam}: belum ada sinyal, atau server belum terjangkau. Catatan tetap tersimpan di HP dan dikirim sendiri begitu ada sinyal.`,
  sering: 'Server meminta jeda. Pengiriman dicoba lagi sebentar lagi.',
  ditolakJudul: (banyak: string) => `${banyak} catatan tidak diterima`,
  ditolak: (apa: string, kode: string | null) => `${apa}: ${TOLAKAN[kode ?? ''] ?? 'tidak diterima'}.`,
  ditolakPetunjuk: 'Simpan ke berkas bila Anda ingin menanyakannya kepada tutor atau petugas.',
  simpanBerkas: 'Simpan ke berkas',
  hapusDaftar: 'Hapus daftar ini',
  apa: {
    buka: 'Membuka pelajaran',
    selesai: 'Menandai pelajaran selesai',
    posisi: 'Tempat membaca',
    jawab: 'Jawaban uji',
    kirim: 'Pengiriman uji',
    tanya: 'Pertanyaan tentang pelajaran',
  },

  pelajaranSelesai: 'Pelajaran ini sudah Anda tandai selesai.',
  pelajaranTersimpan: 'Pelajaran ini ditandai selesai: tersimpan di HP, belum terkirim.',
  cetakPelajaran: 'Cetak pelajaran ini',
  hurufBesar: 'Perbesar huruf',
  hurufBiasa: 'Huruf biasa',
  bacaDilanjutkan: 'Dilanjutkan dari tempat terakhir Anda membaca.',
  bacaDariAwal: 'Baca dari awal',
  tanyaTersimpan: 'Pertanyaan tersimpan di HP, belum terkirim. Penjawabnya menerima begitu ada sinyal.',
  tanyaTerkirim: 'Pertanyaan terkirim. Jawabannya tampil di halaman belajar Anda.',
  tanyaDitolak: (kode: string | null) =>
    `Pertanyaan tidak diterima: ${TOLAKAN[kode ?? ''] ?? 'coba lagi nanti'}.`,
  tanyaPenuh: 'Sudah ada 5 pertanyaan yang menunggu terkirim di HP ini. Kirim dahulu, lalu tulis lagi.',
  kabarJudul: 'Jawaban dan pengumuman',
  kabarPengumuman: (judul: string) => `Pengumuman, ${judul}:`,
  kabarJawaban: (tanya: string) => `Jawaban atas "${tanya}":`,
  hpTidakMenyimpan: 'HP ini tidak dapat menyimpan catatan. Tombol di halaman ini memerlukan sinyal.',
  tanpaSinyal:
    'Belum ada sinyal, jadi belum terkirim. Biarkan halaman ini terbuka; tekan lagi bila ada sinyal.',

  lembarDapat:
    'Lembar ini tersimpan di HP dan dapat dikerjakan tanpa sinyal. Jawaban tersimpan setiap kali berubah.',
  lembarBerwaktu:
    'Uji dengan batas waktu perlu sinyal sampai selesai: lembarnya tidak disimpan di HP, dan setiap jawaban langsung dikirim. Saat waktunya habis, lembar terkirim sendiri.',
  sisaWaktu: 'Sisa waktu:',
  sisaMenit: (menit: string) => `Sisa waktu ${menit} menit.`,
  waktuHabis: 'Waktunya habis. Yang dinilai adalah jawaban yang sudah sampai.',
  lembarDaring: 'Lembar ini memerlukan sinyal untuk dibuka lagi. Jawaban tersimpan setiap kali berubah.',
  lembarDiChrome:
    'Peramban ini tidak dapat membuka lembar soal tanpa sinyal. Bila tautannya dibuka dari WhatsApp atau Facebook, pilih dahulu "Buka di Chrome".',
  jawabanBelumTerkirim: 'Jawaban belum terkirim. Biarkan halaman ini terbuka sampai ada sinyal.',
  jawabanTersimpan: 'Jawaban tersimpan di HP, belum terkirim.',
  jawabanTerkirim: 'Semua jawaban di halaman ini sudah terkirim. Tekan "Kirim untuk dinilai" bila selesai.',
  lembarTerkunci:
    'Jawaban Anda sudah dikunci dan tersimpan di HP. Jawaban dinilai begitu terkirim; Anda boleh menutup halaman ini.',
  lembarDinilai: 'Jawaban Anda sudah terkirim dan dinilai.',
  lembarDitolak:
    'Jawaban Anda tidak diterima karena waktu lembar soal sudah lewat, atau lembarnya tidak ada lagi.',
  tidakDihitung: TIDAK_DIHITUNG,
  tidakDiterima: (banyak: string) => `${banyak} jawaban di HP ini tidak diterima.`,
  lembarHilang:
    'Lembar ini sudah dikirim dari halaman lain di HP ini. Yang diubah di sini sesudah itu tidak dihitung.',
  lembarKeluar: 'Akun ini sudah keluar dari HP ini di halaman lain. Masuk lagi untuk melanjutkan lembar ini.',
  lihatHasil: 'Lihat hasil',
  keKursus: 'Buka halaman kursus',
  masuk: 'Masuk',
  lembarBelum:
    'Lembar soal ini tidak tersimpan di HP. Bukalah sekali selagi ada sinyal. Uji dengan batas waktu hanya dapat dikerjakan selagi ada sinyal.',

  latihanBelum:
    'Belum ada sinyal, jadi jawaban belum diperiksa. Jawaban Anda tersimpan di HP; tekan lagi bila ada sinyal.',

  keluarJudul: (banyak: string) => `${banyak} catatan belajar belum terkirim`,
  keluarIsi:
    'Kirim dahulu sebelum keluar. Bila Anda tetap keluar, catatan itu tinggal di HP ini, tidak terlihat orang lain, dan terkirim saat Anda masuk lagi di HP ini.',
  keluarSaja: 'Keluar tanpa mengirim',
  sedangKeluar: 'Sedang keluar…',
  belumKeluar:
    'Belum ada sinyal, jadi Anda belum keluar. Akun ini masih terbuka di HP ini; coba lagi saat ada sinyal.',

  lanjut: (judul: string) => `Lanjutkan: ${judul}`,
  mulai: (judul: string) => `Mulai: ${judul}`,
  diikuti: (versi: string | null) =>
    versi === null ? 'Anda mengikuti kursus ini.' : `Anda mengikuti kursus ini dalam versi ${versi}.`,
  kursusSaya: 'Halaman kursus Anda',
  milikJudul: 'Belajar saya',
  milikTanpaSinyal: 'Belum ada sinyal. Yang tampil di sini adalah catatan di HP ini.',
  milikPetunjuk:
    'Nilai, sertifikat, dan uji yang belum dibuka di HP ini tampil begitu ada sinyal. Tekan "Coba buka lagi".',
  pelajaranSelesaiDari: (selesai: string, jumlah: string) => `${selesai} dari ${jumlah} pelajaran selesai.`,
  belumDisimpan: 'Pelajarannya belum disimpan di HP ini, jadi perlu sinyal untuk dibaca.',
  pelajaran: 'Pelajaran',
  selesai: 'selesai',
  belum: 'belum',

  cangkangJudul: 'Halaman ini perlu sinyal',
  cariPelajaran: 'Cari judul pelajaran yang tersimpan',
  cariHasil: (banyak: string) =>
    banyak === '0' ? 'Tidak ada judul seperti itu di HP ini.' : `${banyak} pelajaran ditemukan.`,
  cobaLagi: 'Coba buka lagi',
  kursusTersimpan: 'Kursus di HP ini',
  belumAdaKursus: 'Belum ada kursus yang disimpan di HP ini.',
  lembarTersimpan: 'Lembar soal di HP ini',
  keadaanLembar: {
    terbuka: 'dapat dikerjakan',
    dikunci: 'tersimpan di HP, menunggu terkirim',
    dinilai: 'dinilai',
    ditolak: 'tidak diterima',
  },
} as const
