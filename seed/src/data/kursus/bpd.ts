/**
 * Course: the village council. Facts of the law: UU 6/2014 as changed by UU 3/2024, articles 55 to 65; Permendagri
 * 110/2016; PP 43/2014 article 100. Tests ask what at least two texts agree on; what one text says stands in a lesson
 * alone, with the word to look it up.
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
    judul: 'Apa itu BPD dan apa tugasnya',
    modul: 'Bagian 1: Mengenal BPD',
    topik: 'Fungsi BPD',
    blok: [
      teks(
        'BPD, Badan Permusyawaratan Desa, adalah wakil warga di dalam pemerintahan desa. Anggotanya mewakili wilayah dan perempuan, dan dipilih secara demokratis.',
        'BPD bukan bawahan kepala desa, dan bukan pula atasannya. Keduanya bekerja berdampingan: kepala desa menjalankan pemerintahan, BPD bermusyawarah, menyepakati, dan mengawasi.',
      ),
      tabel(
        'Tiga fungsi BPD',
        'Fungsi | Wujudnya sehari-hari',
        'Membahas dan menyepakati rancangan Peraturan Desa bersama kepala desa | rapat membahas rancangan APBDes',
        'Menampung dan menyalurkan aspirasi warga | mencatat keluhan jembatan rusak, lalu membawanya ke kepala desa',
        'Mengawasi kinerja kepala desa | menanyakan kemajuan kegiatan yang dianggarkan',
      ),
      teks(
        'Jumlah anggota selalu gasal: 5, 7, atau 9 orang. Tidak ada tabel penduduk yang berlaku di seluruh Indonesia; batasnya ditentukan peraturan daerah menurut wilayah, perempuan, penduduk, dan kemampuan keuangan desa.',
        'Pengisiannya lewat salah satu dari dua cara: pemilihan langsung, atau musyawarah perwakilan.',
      ),
      catatan(
        'ingat',
        'Biaya operasional dan tunjangan BPD masuk bagian belanja yang paling banyak 30% dari belanja desa.',
      ),
      rujukan('uu-6-2014', 'Pasal 55 sampai 58'),
      rujukan('permendagri-110-2016', 'Pasal 5 dan 31'),
      latihan('l1', 'l2'),
    ],
  },
  {
    judul: 'Siapa yang boleh menjadi anggota',
    modul: 'Bagian 1: Mengenal BPD',
    topik: 'Keanggotaan',
    blok: [
      teks('Calon anggota memenuhi syarat ini:'),
      tabel(
        'Syarat calon anggota BPD',
        'Syarat | Yang sering keliru',
        'Umur paling sedikit 20 tahun, atau pernah menikah | yang berumur 18 tahun dan sudah menikah memenuhi syarat umur',
        'Pendidikan paling rendah SMP atau sederajat | SMA tidak diwajibkan',
        'Bukan perangkat pemerintah desa | cuti tidak cukup; harus mundur dahulu',
        'Bersedia dicalonkan, dan dipilih secara demokratis sebagai wakil penduduk | penunjukan oleh kepala desa tidak sah',
      ),
      teks(
        'Anggota diresmikan dengan keputusan bupati, bukan SK kepala desa. Masa keanggotaan dihitung sejak mengucapkan sumpah atau janji: 8 tahun, paling banyak 2 kali, berturut-turut maupun tidak.',
        'Dalam Permendagri 110/2016 masih tertulis 6 tahun dan 3 kali; angka itu tidak dipakai lagi sejak UU 3/2024.',
      ),
      catatan(
        'penting',
        'Anggota BPD dilarang menjadi pelaksana proyek desa, merangkap kepala desa atau perangkat, merangkap anggota DPR, DPD, atau DPRD, dan menjadi pengurus partai politik.',
      ),
      istilah(
        'TPK',
        'tim pelaksana kegiatan, yang mengerjakan pengadaan dan pekerjaan desa; anggota BPD tidak boleh di dalamnya.',
      ),
      rujukan('uu-6-2014', 'Pasal 56 sampai 58 dan 64'),
      rujukan('uu-3-2024', 'Pasal 56'),
      latihan('l3', 'l4'),
    ],
  },
  {
    judul: 'Musyawarah BPD: hadir, sepakat, memutus',
    modul: 'Bagian 2: Bekerja sebagai BPD',
    topik: 'Musyawarah BPD',
    blok: [
      teks(
        'Musyawarah BPD dihadiri anggota BPD saja dan dipimpin pimpinan BPD. Sahnya dihitung dua kali: dari seluruh anggota, lalu dari yang hadir.',
      ),
      istilah(
        'Kuorum',
        'Jumlah anggota paling sedikit yang harus hadir supaya musyawarah sah. Untuk musyawarah BPD: dua pertiga dari seluruh anggota.',
      ),
      langkah(
        'Menghitung sah tidaknya keputusan',
        'Hitung kehadiran: paling sedikit dua pertiga dari seluruh anggota.',
        'Usahakan mufakat.',
        'Bila mufakat tidak tercapai, ambil suara: setuju paling sedikit setengah ditambah satu dari yang hadir.',
        'Tuangkan hasilnya dalam Keputusan BPD, dilampiri notulen.',
      ),
      tabel(
        'Berapa yang harus hadir',
        'Seluruh anggota | Paling sedikit hadir',
        '5 orang | 4 orang',
        '7 orang | 5 orang',
        '9 orang | 6 orang',
      ),
      catatan(
        'contoh',
        'Anggota 9, hadir 6, suara 3 lawan 3. Belum disetujui: setengah ditambah satu dari 6 adalah 4 suara. Ketua tidak punya suara penentu.',
      ),
      tabel(
        'Tiga forum yang jangan tertukar',
        'Forum | Siapa penyelenggaranya | Hasilnya',
        'Musyawarah BPD | pimpinan BPD, pesertanya anggota BPD | Keputusan BPD',
        'Musyawarah desa | BPD; hadir pula pemerintah desa dan unsur masyarakat | berita acara',
        'Musrenbangdes | pemerintah desa | bahan rencana jangka menengah (RPJM Desa) dan rencana kerja tahunan (RKP Desa)',
      ),
      rujukan('uu-6-2014', 'Pasal 65'),
      rujukan('permendagri-110-2016', 'Pasal 37'),
      latihan('l5', 'l6'),
    ],
  },
  {
    judul: 'Hak BPD dan suara warga',
    modul: 'Bagian 2: Bekerja sebagai BPD',
    topik: 'Hak dan aspirasi',
    blok: [
      tabel(
        'Hak lembaga dan hak anggota',
        'Hak BPD sebagai lembaga | Hak setiap anggota',
        'Mengawasi dan meminta keterangan kepada pemerintah desa | Mengusulkan rancangan Peraturan Desa',
        'Menyatakan pendapat | Bertanya, menyampaikan usul dan pendapat',
        'Mendapat biaya operasional dari APBDes | Memilih dan dipilih, mendapat tunjangan',
      ),
      teks('Aspirasi warga bukan untuk diingat, tetapi untuk dicatat. Yang tercatat dapat ditanyakan lagi.'),
      langkah(
        'Aspirasi dari warga sampai kepala desa',
        'Catat di Buku Data Aspirasi: siapa, kapan, tentang apa.',
        'Bahas dalam musyawarah BPD.',
        'Sampaikan kepada kepala desa.',
        'Catat tindak lanjutnya, dan beri kabar kepada warga.',
      ),
      catatan(
        'ingat',
        'Jangan mengumumkan aduan di media sosial lebih dahulu, dan jangan memanggil penerima bantuan untuk mengembalikan uang. Salurkan lewat jalannya.',
      ),
      rujukan('uu-6-2014', 'Pasal 61 sampai 63'),
      latihan('l7', 'l8'),
    ],
  },
  {
    judul: 'Mengawasi dan membuat laporan',
    modul: 'Bagian 2: Bekerja sebagai BPD',
    topik: 'Fungsi BPD, Hak dan aspirasi',
    blok: [
      teks(
        'Mengawasi kinerja kepala desa berarti memantau dan menilai perencanaan, pelaksanaan, dan pelaporannya. BPD tidak memeriksa kas sendiri dan tidak memerintahkan pembayaran dihentikan.',
        'Alatnya adalah hak yang sudah ada: minta keterangan secara tertulis, nyatakan pendapat, dan catat semuanya. Bila tidak ditanggapi, teruskan kepada camat atau inspektorat. Rincian tata caranya dapat berbeda; periksa Perda dan Perbup setempat.',
      ),
      istilah(
        'LKPPD',
        'Laporan Keterangan Penyelenggaraan Pemerintahan Desa, yang disampaikan kepala desa kepada BPD setiap akhir tahun anggaran.',
      ),
      teks(
        'BPD mengevaluasi LKPPD dan memberi catatan, pendapat, serta masukan. Menurut satu sumber yang kami baca, LKPPD bukan rancangan yang disetujui atau ditolak; periksa Permendagri 110/2016 Pasal 46 sampai 49.',
      ),
      teks(
        'BPD sendiri juga bertanggung jawab: setiap tahun membuat laporan kinerja tertulis kepada bupati lewat camat, dan menyampaikannya kepada kepala desa dan masyarakat lewat musyawarah desa.',
      ),
      rujukan('permendagri-110-2016', 'Pasal 61 dan 62'),
      rujukan('pp-43-2014', 'Pasal 100'),
      latihan('l9', 'l10'),
    ],
  },
  {
    judul: 'Bila kursi kosong: penggantian antarwaktu',
    modul: 'Bagian 3: Menjaga BPD tetap lengkap',
    topik: 'Penggantian',
    blok: [
      teks(
        'Anggota berhenti karena meninggal, mengundurkan diri, atau diberhentikan. Penggantinya tidak dipilih baru dan tidak ditunjuk.',
      ),
      langkah(
        'Jalan penggantian antarwaktu',
        'Penggantinya calon dengan suara peringkat berikutnya dari pemilihan yang sama.',
        'Kepala desa menyampaikannya kepada bupati lewat camat, paling lama 7 hari.',
        'Camat meneruskannya, paling lama 7 hari.',
        'Bupati meresmikannya, paling lama 30 hari.',
      ),
      catatan(
        'penting',
        'Bila sisa masa keanggotaan kurang dari 6 bulan, tidak ada penggantian. Kursinya dibiarkan kosong.',
      ),
      teks(
        'Anggota pengganti meneruskan sisa masa orang yang digantikannya, dan masa itu dihitung satu periode. Jadi sesudahnya ia dapat menjabat satu kali lagi.',
      ),
      rujukan('permendagri-110-2016', 'Pasal 22 sampai 25'),
      latihan('l11', 'l12'),
    ],
  },
]

const PRAKTIK = [
  {
    kunci: 'l1',
    ...pilih(
      'Mana yang termasuk fungsi BPD?',
      'Menampung dan menyalurkan aspirasi warga',
      'Menyusun RAB kegiatan',
      'Membayar tagihan desa',
    ),
    pembahasan:
      'Menampung dan menyalurkan aspirasi satu dari tiga fungsi; RAB dan pembayaran tugas pemerintah desa.',
  },
  {
    kunci: 'l2',
    ...pernyataan('Jumlah anggota BPD boleh 6 orang.', false),
    pembahasan: 'Jumlahnya selalu gasal: 5, 7, atau 9.',
  },
  {
    kunci: 'l3',
    ...pilih(
      'Calon berumur 18 tahun, sudah menikah, lulus SMP. Memenuhi syarat umur?',
      'Ya, karena pernah menikah',
      'Tidak, belum 20 tahun',
      'Ya, bila disetujui kepala desa',
    ),
    pembahasan: 'Yang pernah menikah memenuhi syarat walaupun belum 20 tahun.',
  },
  {
    kunci: 'l4',
    ...pernyataan('Kaur Perencanaan boleh menjadi anggota BPD selama ia sedang cuti.', false),
    pembahasan: 'Selama masih perangkat ia tidak memenuhi syarat.',
  },
  {
    kunci: 'l5',
    ...pilih(
      'BPD beranggota 7, yang datang 4. Rapatnya bagaimana?',
      'Belum sah, perlu paling sedikit 5',
      'Sah, lebih dari separuh',
      'Sah bila ketua hadir',
    ),
    pembahasan: 'Dua pertiga dari 7 dibulatkan ke atas adalah 5.',
  },
  {
    kunci: 'l6',
    ...angka('Hadir 8 orang dan mufakat gagal. Berapa suara setuju paling sedikit?', 5),
    pembahasan: 'Setengah dari 8 adalah 4, ditambah satu.',
  },
  {
    kunci: 'l7',
    ...urut(
      'Urutkan jalannya aspirasi warga.',
      'Dicatat di Buku Data Aspirasi',
      'Dibahas dalam musyawarah BPD',
      'Disampaikan kepada kepala desa',
      'Tindak lanjut dicatat dan dikabarkan',
    ),
    pembahasan: 'Yang tercatat dapat dibahas, disampaikan, dan ditanyakan lagi.',
  },
  {
    kunci: 'l8',
    ...ganda(
      'Mana hak BPD sebagai lembaga?',
      ['Meminta keterangan kepada pemerintah desa', 'Menyatakan pendapat'],
      ['Memberhentikan kepala desa', 'Memegang kas desa'],
    ),
    pembahasan: 'BPD meminta keterangan dan berpendapat; ia tidak memberhentikan dan tidak memegang kas.',
  },
  {
    kunci: 'l9',
    ...pernyataan(
      'Bila pekerjaan tidak sesuai RAB, BPD memerintahkan Kaur Keuangan berhenti membayar.',
      false,
    ),
    pembahasan: 'BPD meminta keterangan tertulis kepada kepala desa dan menyatakan pendapat.',
  },
  {
    kunci: 'l10',
    ...pilih('Kepada siapa laporan kinerja BPD disampaikan lewat camat?', 'Bupati', 'Gubernur', 'Ketua RT'),
    pembahasan: 'Kepada bupati lewat camat, setiap tahun dan tertulis.',
  },
  {
    kunci: 'l11',
    ...pilih(
      'Anggota meninggal, sisa masa 5 bulan. Apa yang dilakukan?',
      'Kursinya dibiarkan kosong',
      'Calon suara berikutnya diresmikan',
      'BPD memilih sendiri penggantinya',
    ),
    pembahasan: 'Sisa masa kurang dari 6 bulan: tidak ada penggantian antarwaktu.',
  },
  {
    kunci: 'l12',
    ...pernyataan('Masa anggota pengganti antarwaktu dihitung satu periode.', true),
    pembahasan: 'Masa pengganti dihitung satu periode; sesudahnya tinggal satu kali lagi.',
  },
]

const FUNGSI = [
  pilih(
    'Siapa yang diwakili anggota BPD?',
    'Penduduk desa menurut wilayah dan perempuan',
    'Perangkat desa',
    'Pemerintah kabupaten',
  ),
  angka('Berapa fungsi BPD menurut Undang-Undang Desa?', 3),
  ganda(
    'Mana yang merupakan fungsi BPD?',
    ['Membahas dan menyepakati rancangan Peraturan Desa', 'Mengawasi kinerja kepala desa'],
    ['Menetapkan Peraturan Desa sendiri', 'Mengangkat perangkat desa'],
  ),
  pilih(
    'Rancangan Peraturan Desa dibahas dan disepakati BPD bersama siapa?',
    'Kepala desa',
    'Camat',
    'Sekretaris daerah',
  ),
  pilih(
    'Jumlah anggota BPD yang mungkin adalah …',
    '5, 7, atau 9 orang',
    '4, 6, atau 8 orang',
    'paling sedikit 11 orang',
  ),
  pernyataan('Ada tabel jumlah penduduk yang berlaku nasional untuk menentukan jumlah anggota BPD.', false),
  ganda(
    'Dengan cara apa keanggotaan BPD diisi?',
    ['Pemilihan langsung', 'Musyawarah perwakilan'],
    ['Penunjukan kepala desa', 'Undian'],
  ),
  pernyataan('Operasional dan tunjangan BPD termasuk bagian paling banyak 30% belanja desa.', true),
  pilih('Apa yang dilakukan BPD terhadap kinerja kepala desa?', 'Mengawasi', 'Menghukum', 'Menggaji'),
  jodoh(
    'Pasangkan pelakunya dengan pekerjaannya.',
    ['Kepala desa', 'menjalankan pemerintahan desa'],
    ['BPD', 'menyepakati rancangan dan mengawasi'],
    ['Bupati', 'meresmikan anggota BPD'],
  ),
]

const ANGGOTA = [
  angka('Berapa tahun masa keanggotaan BPD sekarang?', 8),
  angka('Paling banyak berapa kali seseorang menjadi anggota BPD?', 2),
  pilih(
    'Sejak kapan masa keanggotaan BPD dihitung?',
    'Sejak sumpah atau janji',
    'Sejak pemilihan',
    'Sejak 1 Januari tahun berikutnya',
  ),
  pilih('Anggota BPD diresmikan dengan apa?', 'Keputusan bupati', 'SK kepala desa', 'Keputusan camat'),
  pilih(
    'Pendidikan paling rendah calon anggota BPD adalah …',
    'SMP atau sederajat',
    'SMA atau sederajat',
    'Diploma',
  ),
  pernyataan('Calon yang belum 20 tahun tetapi pernah menikah memenuhi syarat umur.', true),
  pilih(
    'Anggota BPD pandai bangunan dan diminta menjadi ketua TPK. Langkah yang benar?',
    'Menolak, atau mundur dahulu dari BPD',
    'Menerima asal tidak digaji',
    'Menerima untuk satu kegiatan saja',
  ),
  pilih(
    'Ketua BPD terpilih menjadi pengurus partai politik tingkat kecamatan. Bagaimana aturannya?',
    'Melanggar larangan anggota BPD',
    'Boleh asal bukan ketua partai',
    'Boleh asal lapor camat',
  ),
  ganda(
    'Pekerjaan mana yang tidak boleh dirangkap anggota BPD?',
    ['Perangkat desa', 'Anggota DPRD'],
    ['Petani', 'Nelayan'],
  ),
  pernyataan('Permendagri 110/2016 masih menulis 6 tahun, tetapi yang dipakai adalah 8 tahun.', true),
]

const MUSYAWARAH = [
  angka('BPD beranggota 9. Paling sedikit berapa yang hadir supaya musyawarahnya sah?', 6),
  angka('BPD beranggota 5. Paling sedikit berapa yang hadir supaya musyawarahnya sah?', 4),
  angka('BPD beranggota 7. Paling sedikit berapa yang hadir supaya musyawarahnya sah?', 5),
  pilih(
    'Anggota 9, hadir 6, suara 3 lawan 3. Apa hasilnya?',
    'Belum disetujui, perlu 4 suara',
    'Disetujui dengan suara penentu ketua',
    'Disetujui karena tidak kalah',
  ),
  pilih(
    'Dua pertiga pada kuorum musyawarah BPD dihitung dari apa?',
    'Seluruh anggota BPD',
    'Anggota yang hadir',
    'Undangan yang disebar',
  ),
  pilih(
    'Setengah ditambah satu pada pemungutan suara dihitung dari apa?',
    'Anggota yang hadir',
    'Seluruh anggota',
    'Jumlah dusun',
  ),
  pilih(
    'Hasil musyawarah BPD dituangkan dalam apa?',
    'Keputusan BPD',
    'Peraturan kepala desa',
    'Berita acara musrenbang',
  ),
  jodoh(
    'Pasangkan forum dengan penyelenggaranya.',
    ['Musyawarah desa', 'BPD'],
    ['Musrenbangdes', 'pemerintah desa'],
    ['Musyawarah BPD', 'pimpinan BPD'],
  ),
  pernyataan('Keputusan musyawarah BPD diusahakan dahulu dengan mufakat.', true),
  isian(
    'Bila semua anggota setuju tanpa pemungutan suara, keputusannya diambil dengan …',
    'mufakat',
    'musyawarah mufakat',
  ),
  ganda(
    'Hal mana yang diputus dalam musyawarah BPD?',
    ['Penyepakatan rancangan Peraturan Desa', 'Tata tertib BPD'],
    ['Pengangkatan sekretaris desa', 'Besarnya Dana Desa'],
  ),
]

const HAK = [
  pilih('Dari mana biaya operasional BPD?', 'APBDes', 'Iuran anggota', 'Sumbangan calon kepala desa'),
  ganda(
    'Mana hak anggota BPD?',
    ['Mengusulkan rancangan Peraturan Desa', 'Mendapat tunjangan'],
    ['Menandatangani SPP', 'Mengangkat kepala dusun'],
  ),
  pilih(
    'Warga mengadu bantuan tidak tepat sasaran kepada anggota BPD. Apa yang pertama dilakukan?',
    'Mencatatnya di Buku Data Aspirasi',
    'Mengumumkannya di media sosial',
    'Meminta penerima mengembalikan uang',
  ),
  pilih(
    'Sesudah aspirasi dibahas dalam musyawarah BPD, ke mana disampaikan?',
    'Kepala desa',
    'Polisi',
    'Pendamping desa',
  ),
  pernyataan('BPD berhak meminta keterangan kepada pemerintah desa.', true),
  pernyataan('Tindak lanjut aspirasi tidak perlu dicatat.', false),
  ganda(
    'Mana kewajiban anggota BPD?',
    ['Menyerap aspirasi masyarakat', 'Mendahulukan kepentingan umum'],
    ['Mencari pelaksana proyek', 'Menagih pajak'],
  ),
  pilih('Siapa yang mengevaluasi LKPPD?', 'BPD', 'Ketua RT', 'Bendahara desa'),
  pilih(
    'Setiap tahun BPD membuat laporan apa?',
    'Laporan kinerja BPD',
    'Laporan pajak desa',
    'Laporan penduduk',
  ),
  pernyataan('Laporan kinerja BPD juga disampaikan kepada masyarakat lewat musyawarah desa.', true),
]

const PENGGANTI = [
  pilih(
    'Siapa pengganti antarwaktu anggota BPD?',
    'Calon dengan suara peringkat berikutnya',
    'Orang yang ditunjuk kepala desa',
    'Orang yang dipilih anggota lain',
  ),
  angka('Sisa masa kurang dari berapa bulan membuat kursi tidak diganti?', 6),
  pilih(
    'Anggota mundur, sisa masa 3 tahun. Apa yang diajukan?',
    'Calon peringkat suara berikutnya',
    'Pemilihan ulang satu desa',
    'Anggota keluarga yang digantikan',
  ),
  angka('Paling lama berapa hari kepala desa menyampaikan calon pengganti kepada bupati lewat camat?', 7),
  angka('Paling lama berapa hari bupati meresmikan anggota pengganti?', 30),
  pilih(
    'Anggota pengganti ingin maju lagi. Berapa kali ia masih dapat menjabat?',
    'Satu kali',
    'Dua kali',
    'Tidak boleh lagi',
  ),
  pernyataan('Anggota pengganti memulai masa baru 8 tahun.', false),
  urut('Urutkan jalannya usul penggantian antarwaktu.', 'Kepala desa', 'Camat', 'Bupati'),
  pilih('Siapa yang meresmikan anggota pengganti?', 'Bupati', 'Camat', 'Kepala desa'),
  pernyataan('Pemilihan baru diadakan setiap kali satu kursi BPD kosong.', false),
]

const KATEGORI = {
  fungsi: 'Fungsi BPD',
  anggota: 'Keanggotaan',
  musyawarah: 'Musyawarah BPD',
  hak: 'Hak dan aspirasi',
  pengganti: 'Penggantian',
} as const

export const KURSUS_BPD: KursusContoh = {
  isi: {
    judul: 'Kelembagaan BPD',
    ringkasan: 'Fungsi, keanggotaan, musyawarah, dan pengawasan oleh Badan Permusyawaratan Desa.',
    untuk: 'Anggota BPD, kepala desa, dan perangkat desa',
    tujuan: [
      { teks: 'Menjelaskan tiga fungsi BPD' },
      { teks: 'Menghitung sah tidaknya musyawarah dan keputusan BPD' },
      { teks: 'Menyalurkan aspirasi dan mengawasi lewat jalan yang benar' },
      { teks: 'Mengurus penggantian antarwaktu' },
    ],
    sifatPerubahan: 'isi',
    daftarPelajaran: PELAJARAN,
    daftarKuis: [toUjiAkhir(...Object.values(KATEGORI).map((kategori) => ({ kategori, jumlah: 4 })))],
  },
  daftarSoal: [
    ...toKategori(LATIHAN, PRAKTIK),
    ...toKategori(
      KATEGORI.fungsi,
      FUNGSI,
      'UU 6/2014 Pasal 55 sampai 58; Permendagri 110/2016 Pasal 5 dan 31; PP 43/2014 Pasal 100',
    ),
    ...toKategori(
      KATEGORI.anggota,
      ANGGOTA,
      'UU 6/2014 sebagaimana diubah UU 3/2024 Pasal 56 sampai 58 dan 64; Permendagri 110/2016 Pasal 26',
    ),
    ...toKategori(
      KATEGORI.musyawarah,
      MUSYAWARAH,
      'UU 6/2014 Pasal 54, 65, dan 80; Permendagri 110/2016 Pasal 37',
    ),
    ...toKategori(
      KATEGORI.hak,
      HAK,
      'UU 6/2014 Pasal 61 sampai 63; Permendagri 110/2016 Pasal 46 sampai 49, 61, dan 62',
    ),
    ...toKategori(KATEGORI.pengganti, PENGGANTI, 'Permendagri 110/2016 Pasal 22 sampai 25'),
  ],
  jabatan: ['BPD', 'Kepala Desa'],
}
