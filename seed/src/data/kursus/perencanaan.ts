/**
 * Course: planning of development. Facts of the law: UU 6/2014 as changed by UU 3/2024, articles 78 to 82; Permendagri
 * 114/2014; Permendesa 21/2020; Permendagri 111/2014 (who may propose). Tests ask what at least two texts agree on;
 * what one text says stands in a lesson alone, with the word to look it up.
 */
import {
  angka,
  catatan,
  ganda,
  isian,
  istilah,
  jodoh,
  type KursusContoh,
  LATIHAN,
  langkah,
  latihan,
  pernyataan,
  pilih,
  rujukan,
  tabel,
  teks,
  toKategori,
  toUjiAkhir,
  urut,
} from './bentuk.ts'

const PELAJARAN: KursusContoh['isi']['daftarPelajaran'] = [
  {
    judul: 'Dua dokumen rencana desa',
    modul: 'Bagian 1: Rencana delapan tahun',
    topik: 'Dokumen rencana',
    blok: [
      teks(
        'Desa hanya punya dua dokumen rencana: Rencana Pembangunan Jangka Menengah (RPJM) Desa dan Rencana Kerja Pemerintah (RKP) Desa. Keduanya ditetapkan dengan Peraturan Desa, dan keduanya menjadi dasar APBDes.',
      ),
      tabel(
        'RPJM Desa dan RKP Desa',
        'Dokumen | Jangkanya | Isinya singkat',
        'RPJM Desa | 8 tahun | arah pembangunan selama masa jabatan kepala desa',
        'RKP Desa | 1 tahun | penjabaran RPJM Desa untuk satu tahun',
      ),
      teks(
        'Jangka RPJM Desa dahulu 6 tahun. Dalam Permendagri 114/2014 angka itu masih tertulis; sejak UU 3/2024 yang dipakai adalah 8 tahun.',
      ),
      catatan(
        'penting',
        'Dokumen lain, misalnya rencana strategis buatan sendiri, tidak dapat menjadi dasar APBDes. Kegiatan yang tidak ada dalam RKP Desa tidak masuk APBDes.',
      ),
      rujukan('uu-6-2014', 'Pasal 79'),
      rujukan('uu-3-2024', 'Pasal 79'),
      latihan('l1', 'l2'),
    ],
  },
  {
    judul: 'Menyusun RPJM Desa',
    modul: 'Bagian 1: Rencana delapan tahun',
    topik: 'RPJM Desa',
    blok: [
      teks(
        'RPJM Desa ditetapkan paling lama tiga bulan sejak kepala desa dilantik. Dilantik 10 Januari berarti Peraturan Desanya paling lambat 10 April.',
      ),
      tabel(
        'Tim penyusun RPJM Desa',
        'Kedudukan | Siapa',
        'Pembina | kepala desa',
        'Ketua | sekretaris desa',
        'Sekretaris | ketua lembaga pemberdayaan masyarakat',
        'Anggota | perangkat, lembaga pemberdayaan, kader, dan unsur lain',
      ),
      teks(
        'Jumlahnya 7 sampai 11 orang, wajib mengikutsertakan perempuan, dan dibentuk dengan Keputusan Kepala Desa. Menurut satu sumber, jalur Permendesa membolehkan ketua tim orang lain yang mampu; periksa aturan setempat.',
      ),
      langkah(
        'Tujuh langkah RPJM Desa',
        'Membentuk tim.',
        'Menyelaraskan arah kebijakan kabupaten.',
        'Mengkaji keadaan desa.',
        'Musyawarah desa.',
        'Menyusun rancangan.',
        'Musrenbangdes.',
        'Menetapkan Peraturan Desa.',
      ),
      rujukan('permendagri-114-2014', 'penyusunan RPJM Desa'),
      latihan('l3', 'l4'),
    ],
  },
  {
    judul: 'Mengkaji keadaan desa',
    modul: 'Bagian 1: Rencana delapan tahun',
    topik: 'Pengkajian',
    blok: [
      teks(
        'RPJM Desa yang disalin dari desa lain tidak menjawab keadaan desa sendiri. Karena itu ada pengkajian.',
      ),
      tabel(
        'Tiga bagian pengkajian keadaan desa',
        'Bagian | Yang dilakukan',
        'Penyelarasan data desa | mencocokkan data dengan keadaan sekarang',
        'Penggalian gagasan masyarakat | mendengar dusun dan kelompok',
        'Laporan hasil | menyusun temuan sebagai bahan musyawarah desa',
      ),
      teks(
        'Arah kebijakan kabupaten juga dibaca: RPJMD, rencana perangkat daerah, rencana tata ruang beserta rinciannya, dan rencana kawasan perdesaan. RPJM Desa tidak lepas dari tata ruang.',
      ),
      catatan(
        'contoh',
        'Titian rusak dicatat di peta dusun, gagasan warga digali dalam pertemuan kelompok, lalu keduanya masuk laporan yang dibawa ke musyawarah desa.',
      ),
      rujukan('permendagri-114-2014', 'pengkajian keadaan desa'),
      latihan('l5', 'l6'),
    ],
  },
  {
    judul: 'Menyusun RKP Desa',
    modul: 'Bagian 2: Rencana satu tahun',
    topik: 'RKP Desa',
    blok: [
      teks(
        'RKP Desa mulai disusun bulan Juli dan ditetapkan paling lambat akhir September, untuk tahun berikutnya. Yang terlambat di sini terlambat pula APBDesnya.',
      ),
      teks(
        'Musrenbangdes diselenggarakan pemerintah desa. Di sana ditetapkan prioritas, program, kegiatan, dan kebutuhan yang dibiayai APBDes, swadaya, atau APBD kabupaten.',
      ),
      catatan(
        'ingat',
        'Bila September tiba dan RKP Desa belum dibahas: percepat musrenbangdes dan kesepakatan dengan BPD. Jangan menunggu pagu akhir tahun.',
      ),
      istilah(
        'DU-RKP',
        'daftar usulan yang tidak dapat dibiayai desa atau bukan wewenangnya; menurut satu sumber dibawa ke musrenbang kecamatan untuk tahun sesudah tahun depan.',
      ),
      teks(
        'Usul memperbaiki jalan kabupaten bukan untuk RKP Desa; catatlah dalam DU-RKP. Periksa tenggatnya di peraturan bupati setempat.',
      ),
      rujukan('permendesa-21-2020', 'Pasal 22'),
      latihan('l7', 'l8'),
    ],
  },
  {
    judul: 'Siapa mengusulkan, siapa menyepakati',
    modul: 'Bagian 2: Rencana satu tahun',
    topik: 'Usul dan perubahan',
    blok: [
      teks(
        'Rancangan Peraturan Desa tentang RPJM Desa, RKP Desa, APBDes, dan laporan pertanggungjawaban APBDes hanya boleh berasal dari kepala desa. BPD membahas dan menyepakatinya.',
        'Anggota BPD yang ingin kegiatan tertentu membawanya lewat musyawarah desa, bukan dengan mengajukan rancangan Peraturan Desa RKP.',
      ),
      catatan(
        'penting',
        'Warga berhak memantau rencana dan mendapat informasinya. Pemerintah desa wajib memberitahukannya.',
      ),
      rujukan('permendagri-111-2014', 'usul rancangan Peraturan Desa'),
      rujukan('uu-6-2014', 'Pasal 82'),
      latihan('l9', 'l10'),
    ],
  },
  {
    judul: 'Masa jabatan bertambah, rencana ikut berubah',
    modul: 'Bagian 3: Mengubah rencana',
    topik: 'Usul dan perubahan',
    blok: [
      teks(
        'Kepala desa yang masa jabatannya menjadi 8 tahun memegang RPJM Desa yang berakhir di tahun keenam. Tanpa perubahan, RKP Desa tahun ketujuh tidak punya induk.',
      ),
      langkah(
        'Menambah tahun ketujuh dan kedelapan',
        'Musyawarah desa, dengan berita acara.',
        'Keputusan kepala desa tentang tim.',
        'Musyawarah dan musrenbangdes.',
        'Peraturan Desa perubahan RPJM Desa.',
      ),
      catatan(
        'contoh',
        'RPJM Desa 2020 sampai 2026, masa jabatan menjadi sampai 2028. Yang dibuat adalah Peraturan Desa perubahan yang menambah dua tahun; SK kepala desa saja tidak cukup.',
      ),
      rujukan('uu-3-2024', 'Pasal 79 dan 118'),
      latihan('l11', 'l12'),
    ],
  },
]

const PRAKTIK = [
  {
    kunci: 'l1',
    ...angka('Berapa tahun jangka RPJM Desa sekarang?', 8),
    pembahasan: 'Delapan tahun sejak UU 3/2024; dahulu enam tahun.',
  },
  {
    kunci: 'l2',
    ...pernyataan('Rencana strategis buatan desa boleh menjadi dasar APBDes asal ada SK bupati.', false),
    pembahasan: 'Dasar APBDes hanya RPJM Desa dan RKP Desa.',
  },
  {
    kunci: 'l3',
    ...pilih(
      'Kepala desa dilantik 10 Januari. Kapan RPJM Desa paling lambat ditetapkan?',
      '10 April',
      '30 September',
      '10 Juli',
    ),
    pembahasan: 'Tiga bulan sejak pelantikan.',
  },
  {
    kunci: 'l4',
    ...pernyataan('Tim RPJM Desa 8 orang yang semuanya laki-laki sudah benar.', false),
    pembahasan: 'Perempuan wajib diikutsertakan.',
  },
  {
    kunci: 'l5',
    ...urut(
      'Urutkan pengkajian keadaan desa.',
      'Penyelarasan data desa',
      'Penggalian gagasan masyarakat',
      'Laporan hasil',
    ),
    pembahasan: 'Data diselaraskan, gagasan digali, lalu hasilnya dilaporkan.',
  },
  {
    kunci: 'l6',
    ...pernyataan('RPJM Desa disusun tanpa perlu melihat tata ruang kabupaten.', false),
    pembahasan: 'Tata ruang dan kebijakan kabupaten diselaraskan lebih dahulu.',
  },
  {
    kunci: 'l7',
    ...pilih('Bulan apa RKP Desa mulai disusun?', 'Juli', 'Januari', 'November'),
    pembahasan: 'Mulai Juli, ditetapkan paling lambat akhir September.',
  },
  {
    kunci: 'l8',
    ...pilih(
      'Warga meminta perbaikan jalan kabupaten. Di mana dicatat?',
      'Daftar usulan RKP Desa',
      'APBDes perubahan',
      'Buku tamu',
    ),
    pembahasan: 'Jalan kabupaten bukan wewenang desa; bawa ke musrenbang kecamatan.',
  },
  {
    kunci: 'l9',
    ...pilih(
      'Dari siapa rancangan Peraturan Desa RKP berasal?',
      'Kepala desa',
      'Anggota BPD',
      'Pendamping desa',
    ),
    pembahasan: 'Hanya kepala desa yang mengajukan rancangan RKP Desa.',
  },
  {
    kunci: 'l10',
    ...pernyataan('Warga berhak mendapat informasi tentang rencana desa.', true),
    pembahasan: 'Warga berhak memantau dan mendapat informasinya.',
  },
  {
    kunci: 'l11',
    ...pilih(
      'RPJM Desa 2020–2026, masa jabatan sampai 2028. Apa yang dibuat?',
      'Peraturan Desa perubahan',
      'SK kepala desa',
      'RKP Desa 2027 saja',
    ),
    pembahasan: 'RPJM Desa ditetapkan dengan Peraturan Desa, jadi diubah dengan Peraturan Desa.',
  },
  {
    kunci: 'l12',
    ...pernyataan('RKP Desa tahun ketujuh tetap punya induk walaupun RPJM Desa tidak diubah.', false),
    pembahasan: 'Tanpa perubahan RPJM Desa, RKP Desa tahun ketujuh tidak punya induk.',
  },
]

const DOKUMEN = [
  angka('Berapa dokumen rencana pembangunan yang dimiliki desa?', 2),
  pilih('RKP Desa berlaku berapa lama?', 'Satu tahun', 'Delapan tahun', 'Tiga bulan'),
  pilih('Dengan apa RPJM Desa ditetapkan?', 'Peraturan Desa', 'SK kepala desa', 'Keputusan camat'),
  pilih('Dengan apa RKP Desa ditetapkan?', 'Peraturan Desa', 'Keputusan BPD', 'Berita acara'),
  ganda(
    'Dokumen mana yang menjadi dasar APBDes?',
    ['RPJM Desa', 'RKP Desa'],
    ['Rencana strategis desa', 'Proposal dusun'],
  ),
  pernyataan('RKP Desa menjabarkan RPJM Desa untuk satu tahun.', true),
  pernyataan('Kegiatan yang tidak ada dalam RKP Desa tidak masuk APBDes.', true),
  pernyataan('Jangka RPJM Desa masih enam tahun.', false),
]
const RPJM = [
  angka('Paling lama berapa bulan sejak pelantikan RPJM Desa ditetapkan?', 3),
  pilih(
    'Siapa ketua tim penyusun RPJM Desa menurut Permendagri?',
    'Sekretaris desa',
    'Kepala desa',
    'Ketua BPD',
  ),
  pilih('Apa kedudukan kepala desa dalam tim RPJM Desa?', 'Pembina', 'Ketua', 'Sekretaris'),
  pilih(
    'Apa kedudukan ketua lembaga pemberdayaan masyarakat dalam tim RPJM Desa?',
    'Sekretaris',
    'Pembina',
    'Bendahara',
  ),
  pilih(
    'Berapa orang tim penyusun RPJM Desa?',
    '7 sampai 11 orang',
    '3 sampai 5 orang',
    '15 sampai 21 orang',
  ),
  pernyataan('Tim penyusun RPJM Desa wajib mengikutsertakan perempuan.', true),
  pilih('Dengan apa tim RPJM Desa dibentuk?', 'Keputusan Kepala Desa', 'Keputusan bupati', 'Peraturan Desa'),
  angka('Berapa langkah penyusunan RPJM Desa menurut Permendagri 114/2014?', 7),
  urut(
    'Urutkan sebagian langkah RPJM Desa.',
    'Pengkajian keadaan desa',
    'Musyawarah desa',
    'Rancangan',
    'Musrenbangdes',
    'Peraturan Desa',
  ),
]
const KAJIAN = [
  angka('Berapa bagian pengkajian keadaan desa?', 3),
  ganda(
    'Mana bagian pengkajian keadaan desa?',
    ['Penyelarasan data desa', 'Penggalian gagasan masyarakat'],
    ['Penetapan pajak', 'Pemilihan BPD'],
  ),
  ganda(
    'Dokumen kabupaten mana yang dibaca saat penyelarasan?',
    ['RPJMD', 'Rencana tata ruang'],
    ['Buku tamu kecamatan', 'Daftar gaji'],
  ),
  pernyataan('Gagasan masyarakat digali dari dusun dan kelompok.', true),
  pilih(
    'Tim menyusun RPJM Desa tanpa melihat rencana tata ruang. Apa yang kurang?',
    'Penyelarasan dengan kebijakan kabupaten',
    'Tanda tangan camat',
    'Rekening desa',
  ),
  pernyataan('Lembaga pemberdayaan masyarakat ikut menggali gagasan warga.', true),
  pernyataan('Rencana kawasan perdesaan termasuk yang diselaraskan.', true),
  pilih(
    'Pengkajian keadaan desa menjadi bahan forum apa sesudahnya?',
    'Musyawarah desa',
    'Rapat paripurna DPRD',
    'Pemilihan kepala desa',
  ),
]
const RKP = [
  pilih('Siapa penyelenggara musrenbangdes?', 'Pemerintah desa', 'BPD', 'Kecamatan'),
  ganda(
    'Kebutuhan yang ditetapkan musrenbangdes dapat dibiayai dari mana?',
    ['APBDes', 'Swadaya'],
    ['Uang pribadi kepala desa', 'Denda warga'],
  ),
  pilih(
    'September tiba dan RKP Desa belum dibahas. Langkah yang benar?',
    'Mempercepat musrenbangdes dan kesepakatan BPD',
    'Menunggu pagu Desember',
    'Memakai RKP tahun lalu',
  ),
  pernyataan('RKP Desa mulai disusun bulan Juli.', true),
  isian('RKP Desa tahun berikutnya ditetapkan paling lambat akhir bulan …', 'September'),
  pernyataan('RKP Desa yang terlambat dapat membuat APBDes terlambat.', true),
  pilih(
    'Apa yang ditetapkan dalam musrenbangdes?',
    'Prioritas, program, kegiatan, dan kebutuhan biaya',
    'Gaji perangkat',
    'Anggota BPD',
  ),
  pilih(
    'RKP Desa yang disusun tahun ini dipakai untuk kapan?',
    'Tahun berikutnya',
    'Tahun ini',
    'Delapan tahun lagi',
  ),
]
const PERUBAHAN = [
  ganda(
    'Rancangan Peraturan Desa mana yang hanya boleh berasal dari kepala desa?',
    ['RPJM Desa', 'APBDes'],
    ['Ketertiban umum', 'Pelestarian hutan desa'],
  ),
  pilih(
    'Anggota BPD mengajukan rancangan Peraturan Desa RKP. Bagaimana aturannya?',
    'Bukan hak usul BPD; BPD membahas dan menyepakati',
    'Boleh, BPD punya hak usul',
    'Boleh bila ketua setuju',
  ),
  pernyataan(
    'Laporan pertanggungjawaban APBDes termasuk rancangan yang hanya berasal dari kepala desa.',
    true,
  ),
  pilih(
    'RPJM Desa berakhir di tahun keenam, masa jabatan menjadi delapan tahun. Apa yang ditambahkan?',
    'Tahun ketujuh dan kedelapan',
    'Tahun pertama',
    'Tidak ada',
  ),
  urut(
    'Urutkan perubahan RPJM Desa karena masa jabatan bertambah.',
    'Musyawarah dan berita acara',
    'Keputusan tentang tim',
    'Musrenbangdes',
    'Peraturan Desa perubahan',
  ),
  pernyataan('SK kepala desa cukup untuk menambah dua tahun pada RPJM Desa.', false),
  pernyataan('Pemerintah desa wajib memberi tahu warga tentang rencana pembangunan.', true),
  jodoh(
    'Pasangkan pelakunya dengan perannya dalam rancangan APBDes.',
    ['Kepala desa', 'mengajukan rancangan'],
    ['BPD', 'membahas dan menyepakati'],
    ['Warga', 'memantau'],
  ),
]

const KATEGORI = {
  dokumen: 'Dokumen rencana',
  rpjm: 'RPJM Desa',
  kajian: 'Pengkajian',
  rkp: 'RKP Desa',
  perubahan: 'Usul dan perubahan',
} as const

export const KURSUS_PERENCANAAN: KursusContoh = {
  isi: {
    judul: 'Perencanaan Pembangunan Desa',
    ringkasan: 'RPJM Desa dan RKP Desa: siapa menyusun, kapan, dan bagaimana mengubahnya.',
    untuk: 'Kepala desa, sekretaris desa, kaur perencanaan, BPD, dan lembaga pemberdayaan masyarakat',
    tujuan: [
      { teks: 'Membedakan RPJM Desa dan RKP Desa' },
      { teks: 'Membentuk tim dan menjalankan tujuh langkah RPJM Desa' },
      { teks: 'Menepati jadwal RKP Desa' },
      { teks: 'Menyesuaikan RPJM Desa dengan masa jabatan delapan tahun' },
    ],
    sifatPerubahan: 'isi',
    daftarPelajaran: PELAJARAN,
    daftarKuis: [toUjiAkhir(...Object.values(KATEGORI).map((kategori) => ({ kategori, jumlah: 4 })))],
  },
  daftarSoal: [
    ...toKategori(LATIHAN, PRAKTIK),
    ...toKategori(KATEGORI.dokumen, DOKUMEN, 'UU 6/2014 sebagaimana diubah UU 3/2024 Pasal 79'),
    ...toKategori(KATEGORI.rpjm, RPJM, 'Permendagri 114/2014 (penyusunan RPJM Desa)'),
    ...toKategori(KATEGORI.kajian, KAJIAN, 'Permendagri 114/2014 (pengkajian keadaan desa)'),
    ...toKategori(
      KATEGORI.rkp,
      RKP,
      'UU 6/2014 Pasal 79 dan 80; Permendesa 21/2020 Pasal 22; Permendagri 114/2014',
    ),
    ...toKategori(
      KATEGORI.perubahan,
      PERUBAHAN,
      'UU 6/2014 sebagaimana diubah UU 3/2024 Pasal 79, 82, dan 118; Permendagri 111/2014',
    ),
  ],
  jabatan: ['Kepala Desa', 'Sekretaris Desa', 'Kaur Perencanaan'],
}
