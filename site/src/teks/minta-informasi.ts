/** How to ask for public information (UU 14/2008); lines as in `teks/portal.ts`. */
export const TEKS_MINTA = {
  judul: 'Meminta informasi publik',
  jawaban: (kepada: string) =>
    `Siapa pun warga negara Indonesia boleh meminta informasi kepada ${kepada}, tertulis atau lisan. Jawabannya paling lambat sepuluh hari kerja.`,
  kantorDesa: 'kantor desa',
  kantor: (desa: string) => `kantor ${desa}`,
  ppid: (ppid: string) =>
    `Yang melayani permintaan informasi di desa ini, Pejabat Pengelola Informasi dan Dokumentasi (PPID): ${ppid}.`,
  langkahJudul: 'Langkahnya',
  langkah: [
    'Lihat dahulu daftar informasi publik desa. Yang sudah terbit di portal ini tidak perlu diminta.',
    'Tulis informasi yang Anda minta: isinya, tahunnya, untuk apa, dan bentuknya (melihat di kantor, salinan cetak, atau berkas). Anda juga boleh datang dan mengatakannya; petugas wajib mencatatnya (Pasal 22 ayat 3).',
    'Simpan nomor resinya. Kantor dapat meminta nama dan alamat Anda, karena keduanya dicatat pada permintaan resmi (Pasal 22 ayat 2).',
    'Tunggu jawabannya di halaman resi.',
  ],
  isi: [
    '# Berapa lama',
    'Kantor menjawab secara tertulis paling lambat sepuluh hari kerja sesudah permintaan diterima, dan dapat memperpanjangnya satu kali paling lama tujuh hari kerja dengan alasan tertulis (Pasal 22 ayat 7 dan 8).',
    '# Biaya',
    'Biayanya harus ringan (Pasal 21). Kalau salinannya berbiaya, kantor menyebut besarnya dan cara membayarnya dalam jawaban (Pasal 22 ayat 7).',
    '# Yang boleh ditolak',
    'Hanya informasi yang dikecualikan, misalnya rahasia pribadi seseorang, sesudah akibatnya diuji (Pasal 17 dan 19). Penolakan selalu disertai alasan.',
  ],
  keberatanJudul: 'Kalau ditolak, tidak dijawab, atau tidak sesuai',
  keberatan: [
    'Ajukan keberatan tertulis kepada Kepala Desa sebagai atasan PPID, paling lambat tiga puluh hari kerja sesudah alasannya ditemukan (Pasal 35 dan 36).',
    'Kepala Desa menanggapi paling lambat tiga puluh hari kerja sesudah keberatan diterima (Pasal 36 ayat 2).',
    'Kalau tanggapannya belum memuaskan, ajukan sengketa ke Komisi Informasi paling lambat empat belas hari kerja sesudahnya (Pasal 37 ayat 2).',
  ],
  dasar: 'Dasarnya Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik.',
  tombol: 'Tulis permintaan',
  daftar: 'Lihat daftar informasi publik',
  cariDesa: 'Cari desanya',
  cariDesaIsi: 'Buka halaman desa yang Anda maksud, lalu tekan "Minta informasi".',
  resi: 'Lihat jawaban dengan nomor resi',
  tautan: 'Minta informasi',
} as const
