/**
 * Course: the village council. Facts of the law: UU 6/2014 as changed by UU 3/2024, articles 55 to 65; Permendagri
 * 110/2016; PP 43/2014 article 100. Tests ask what at least two texts agree on; what one text says stands in a lesson
 * alone, with the word to look it up. Villages, people and figures of the cases are invented.
 */
import {
  angka,
  catatan,
  dasar,
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
        'BPD yang tidak tahu tugasnya jatuh ke dua sisi. Ada yang hanya menandatangani, lalu ikut ditanya ketika uang hilang. Ada pula yang memerintah tukang, dan pekerjaan berhenti karena perintahnya dua.',
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
      teks(
        '# Kasus: tiga berkas di meja Ibu Juwita',
        'Ibu Juwita, ketua BPD Tumbang Harapan, menerima tiga hal pada 5 Oktober 2026: rancangan APBDes 2027, keluhan titian patah, dan kabar bahwa jalan usaha tani berhenti. Ia memilahnya menurut tiga fungsi.',
        'Rancangan dibahas dalam musyawarah BPD. Belanjanya Rp1.800.000.000, jadi bagian 30 persen paling banyak Rp540.000.000; dalam rancangan tertulis Rp565.000.000. BPD meminta kelebihan Rp25.000.000 dibetulkan sebelum menyepakatinya.',
        'Keluhan titian masuk Buku Data Aspirasi. Untuk jalan, BPD menulis surat meminta keterangan kepada kepala desa. Ia tidak memanggil tukang. Hasilnya tiga kertas: notulen, satu baris dalam buku, dan satu surat.',
      ),
      catatan(
        'penting',
        'Yang sering keliru: rancangan disepakati tanpa dibaca, karena BPD merasa hanya pelengkap. Mulailah dari satu pertanyaan tertulis untuk setiap rancangan, dan simpan jawabannya.',
      ),
      langkah(
        'Senin ini di sekretariat BPD',
        'Buat tiga map: rancangan, aspirasi, pengawasan.',
        'Masukkan setiap surat bulan ini ke map yang tepat.',
        'Buka halaman APBDes desa di situs portal ini. Pilih satu kegiatan, lalu tulis satu pertanyaan.',
      ),
      rujukan('uu-6-2014', 'Pasal 55 sampai 58'),
      rujukan('permendagri-110-2016', 'Pasal 5 dan 31'),
      rujukan('pp-43-2014', 'Pasal 100'),
      latihan('l1', 'l2'),
    ],
  },
  {
    judul: 'Siapa yang boleh menjadi anggota',
    modul: 'Bagian 1: Mengenal BPD',
    topik: 'Keanggotaan',
    blok: [
      teks(
        'Satu berkas yang salah dibaca dapat membatalkan pekerjaan berbulan-bulan. Calon yang memenuhi syarat ditolak, atau perangkat yang merangkap lolos. Sesudah itu setiap keputusan BPD dipertanyakan orang.',
        'Calon anggota memenuhi syarat ini:',
      ),
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
        'Dilarang bagi anggota BPD, antara lain: menjadi pelaksana proyek desa; merangkap kepala desa atau perangkat; merangkap anggota DPR, DPD, atau DPRD; menjadi pengurus partai politik.',
      ),
      istilah(
        'TPK',
        'tim pelaksana kegiatan, yang mengerjakan pengadaan dan pekerjaan desa; anggota BPD tidak boleh di dalamnya.',
      ),
      teks(
        '# Kasus: empat berkas di Batu Bulan Raya',
        'Pada 12 Januari 2026 panitia membuka empat berkas. Sarinah berumur 19 tahun, sudah menikah, lulusan SMP. Ruslan berumur 45 tahun, ijazahnya SD. Kaur Perencanaan melamar dengan surat cuti. Pak Kornelius, 60 tahun, pensiunan guru, menjadi ketua TPK jalan dusun.',
        'Sarinah memenuhi syarat umur dan pendidikan. Ruslan gugur karena ijazah. Kaur Perencanaan gugur selama masih perangkat. Pak Kornelius boleh maju, tetapi bila terpilih ia meninggalkan TPK sebelum bersumpah.',
        'Panitia menulis alasan di samping setiap nama, lalu menandatanganinya. Sarinah terpilih, diresmikan dengan keputusan bupati, dan bersumpah 4 Maret 2026. Masanya sampai 4 Maret 2034.',
      ),
      catatan(
        'ingat',
        'Yang sering dianggap wajar: anggota BPD membantu proyek desa "karena pandai bangunan", walaupun tanpa upah. Cara membetulkannya: serahkan pekerjaan itu secara tertulis, atau mundur dari BPD.',
      ),
      langkah(
        'Mulai Senin, periksa diri sendiri',
        'Ambil keputusan bupati tentang peresmian anggota. Catat tanggal sumpah dan lamanya.',
        'Bila masih tertulis enam tahun, tanyakan perubahannya kepada Dinas PMD lewat camat.',
        'Cocokkan nama anggota dengan keputusan tentang TPK. Tidak boleh ada yang sama.',
        'Periksa nama dan masa jabatannya di Pemerintahan → Lembaga desa pada portal.',
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
        'Yang diputus di sana antara lain penyepakatan rancangan Peraturan Desa dan evaluasi laporan kepala desa. Tata tertib BPD dan usul pemberhentian anggota pun diputus di sana. Salah hitung satu orang, dan seluruhnya harus diulang.',
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
      teks(
        '# Kasus: tiga malam di Tanjung Riang',
        'BPD beranggota 9 orang. Pada 14 September 2026 datang lima anggota; rapat ditunda, karena perlu enam. Yang hadir tetap menandatangani daftar, dan penundaannya dicatat.',
        'Pada 17 September datang enam anggota. Mufakat tentang RKP Desa gagal, dan suaranya 3 lawan 3. Belum disetujui: setengah ditambah satu dari 6 adalah 4 suara. Tiga suara belum sampai, juga bila ketua termasuk di antaranya.',
        'Pembahasan dilanjutkan 21 September, setelah kepala desa melengkapi RAB. Hadir enam, setuju empat. Keputusan BPD terbit malam itu dengan notulen dan tiga daftar hadir, masih sebelum akhir bulan.',
      ),
      catatan(
        'ingat',
        'Yang sering salah hitung: dua pertiga dihitung dari yang datang, atau "lebih dari separuh" dianggap cukup. Bila keputusan sudah telanjur dibuat begitu, musyawarahkan lagi dengan kuorum yang benar.',
      ),
      teks(
        'Bila yang hadir ganjil, setengahnya bukan bilangan bulat. Cara membulatkannya tidak kami temukan; tetapkan dalam tata tertib BPD.',
      ),
      tabel(
        'Tiga forum yang jangan tertukar',
        'Forum | Siapa penyelenggaranya | Hasilnya',
        'Musyawarah BPD | pimpinan BPD, pesertanya anggota BPD | Keputusan BPD',
        'Musyawarah desa | BPD; hadir pula pemerintah desa dan unsur masyarakat | berita acara',
        'Musrenbangdes | pemerintah desa | bahan rencana jangka menengah (RPJM Desa) dan rencana kerja tahunan (RKP Desa)',
      ),
      langkah(
        'Yang dapat disiapkan sekretaris BPD Senin ini',
        'Tulis angka kuorum BPD Anda di sampul buku notulen.',
        'Periksa Keputusan BPD terakhir: adakah daftar hadir dan notulennya?',
        'Unggah Keputusan BPD lewat Pemerintahan → Dokumen, dengan bantuan operator desa.',
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
      teks(
        'Warga mengadu di warung, anggota BPD mengangguk, dan tidak ada yang terjadi. Pengaduan berikutnya langsung ke media sosial, lengkap dengan nama orang. Padahal jalannya ada, dan BPD yang memegangnya.',
      ),
      tabel(
        'Hak lembaga dan hak anggota',
        'Hak BPD sebagai lembaga | Hak setiap anggota',
        'Mengawasi dan meminta keterangan kepada pemerintah desa | Mengusulkan rancangan Peraturan Desa',
        'Menyatakan pendapat | Bertanya, menyampaikan usul dan pendapat',
        'Mendapat biaya operasional dari APBDes | Memilih dan dipilih, mendapat tunjangan',
      ),
      teks(
        'Di samping hak ada kewajiban. Anggota menyerap aspirasi masyarakat, mendahulukan kepentingan umum, menghormati adat dan sosial budaya, dan menjaga etika dalam hubungan kerja.',
        'Aspirasi warga bukan untuk diingat, tetapi untuk dicatat. Yang tercatat dapat ditanyakan lagi.',
      ),
      langkah(
        'Aspirasi dari warga sampai kepala desa',
        'Catat di Buku Data Aspirasi: siapa, kapan, tentang apa.',
        'Bahas dalam musyawarah BPD.',
        'Sampaikan kepada kepala desa.',
        'Catat tindak lanjutnya, dan beri kabar kepada warga.',
      ),
      teks(
        '# Kasus: bibit untuk 12 nama di Muara Pelita',
        'Pada 4 Mei 2026 Ibu Mina mendatangi Pak Bodhi, anggota BPD. Katanya, tiga dari 12 penerima bibit karet bukan petani. Pak Bodhi tidak memotret daftar itu, dan tidak mendatangi penerimanya. Ia menulis nomor 17 dalam Buku Data Aspirasi.',
        'Musyawarah BPD membahasnya 9 Mei. Surat kepada kepala desa dikirim 11 Mei: apa dasar memilih 12 nama itu? Jawabannya datang 25 Mei. Dua orang ternyata buruh kebun yang sedang membuka ladang; satu nama memang keliru.',
        'Kepala desa berjanji memeriksa ulang sebelum penyaluran kedua, bersama kelompok tani. Pak Bodhi menulis jawaban itu di samping nomor 17. Ia mengabari Ibu Mina pada 27 Mei, tanpa menyebut siapa yang keliru di depan umum.',
      ),
      catatan(
        'ingat',
        'Jangan mengumumkan aduan di media sosial lebih dahulu, dan jangan memanggil penerima bantuan untuk mengembalikan uang. Salurkan lewat jalannya.',
      ),
      catatan(
        'penting',
        'Yang sering terlupa: kolom tindak lanjut dibiarkan kosong. Sisihkan sepuluh menit pada setiap musyawarah BPD untuk membaca nomor yang belum dijawab, lalu tanyakan lagi secara tertulis.',
      ),
      langkah(
        'Senin ini: hidupkan bukunya',
        'Buka Buku Data Aspirasi, dan beri nomor pada aduan yang masih dalam ingatan.',
        'Pilih tiga yang paling lama, lalu tulis surat kepada kepala desa.',
        'Tanyakan kepada operator desa, pesan apa yang ada di Layanan → Pesan masuk.',
        'Kabari satu warga hari ini, juga bila jawabannya belum ada.',
      ),
      rujukan('uu-6-2014', 'Pasal 61 sampai 63'),
      rujukan('permendagri-110-2016', 'aspirasi dan buku administrasi BPD'),
      latihan('l7', 'l8'),
    ],
  },
  {
    judul: 'Mengawasi dan membuat laporan',
    modul: 'Bagian 2: Bekerja sebagai BPD',
    topik: 'Fungsi BPD, Hak dan aspirasi',
    blok: [
      teks(
        'BPD mengawasi kinerja kepala desa. Itu berarti memantau dan menilai perencanaan, pelaksanaan, dan pelaporannya; tanyakan kepada kecamatan adakah pedoman kabupaten tentang caranya. BPD tidak memeriksa kas sendiri dan tidak memerintahkan pembayaran dihentikan.',
        'Alatnya adalah hak yang sudah ada: minta keterangan secara tertulis, nyatakan pendapat, dan catat semuanya. Bila tidak ditanggapi, teruskan kepada camat atau inspektorat. Rincian tata caranya dapat berbeda; periksa Perda dan Perbup setempat.',
        'Pengawasan yang hanya lisan hilang bersama orangnya. Ketika pemeriksa datang dua tahun kemudian, BPD ditanya mengapa diam. Tanpa surat, tidak ada yang dapat ditunjukkan.',
      ),
      teks(
        '# Kasus: jalan 96 meter di Karang Sejuk',
        'RAB jalan rabat beton memuat 120 meter, Rp96.000.000, jadi Rp800.000 setiap meter. Pada 6 Juli 2026 dua anggota BPD mengukur di depan warga: 96 meter, dan tukang sudah pulang. Selisihnya 24 meter, atau Rp19.200.000.',
        'Seorang anggota ingin menyuruh Kaur Keuangan berhenti membayar. Ketua mengajaknya menulis. Surat 7 Juli menyebut hasil ukur, tanggal, dan dua pertanyaan: mengapa berhenti, dan kapan selesai.',
        'Kepala desa menjawab 14 Juli: semen habis karena harga naik, dan sisanya dikerjakan Agustus. BPD menyatakan pendapat tertulis bahwa pembayaran harus mengikuti pekerjaan. Pada 24 Agustus panjangnya 120 meter. Dua surat, satu jawaban, dan catatan ukur masuk map pengawasan, lalu dipakai dalam laporan akhir tahun.',
      ),
      istilah(
        'LKPPD',
        'Laporan Keterangan Penyelenggaraan Pemerintahan Desa, yang disampaikan kepala desa kepada BPD setiap akhir tahun anggaran.',
      ),
      teks(
        'BPD mengevaluasi LKPPD. Hasilnya catatan, pendapat, dan masukan; laporan itu bukan rancangan yang disetujui atau ditolak. Periksa Permendagri 110/2016 Pasal 46 sampai 49.',
        'BPD sendiri juga bertanggung jawab. Setiap tahun ia membuat laporan kinerja tertulis kepada bupati lewat camat. Laporan itu disampaikan pula kepada kepala desa, dan kepada masyarakat lewat musyawarah desa.',
      ),
      catatan(
        'ingat',
        'Yang kerap terulang: laporan kinerja BPD tidak pernah dibuat. Mulailah dari empat angka: berapa musyawarah, rancangan, aspirasi, dan surat. Batas waktunya tanyakan kepada camat.',
      ),
      langkah(
        'Pengawasan yang muat dalam satu Senin',
        'Pilih satu kegiatan fisik tahun ini, dan minta salinan RAB-nya.',
        'Buka halaman kegiatan itu di situs portal; catat anggaran dan kemajuannya.',
        'Datangi tempatnya, ukur satu hal, lalu tulis tanggal dan saksinya.',
        'Ada yang berbeda? Tulis surat meminta keterangan, dan simpan salinannya.',
      ),
      rujukan('permendagri-110-2016', 'Pasal 61 dan 62'),
      rujukan('uu-6-2014', 'Pasal 61'),
      latihan('l9', 'l10'),
    ],
  },
  {
    judul: 'Bila kursi kosong: penggantian antarwaktu',
    modul: 'Bagian 3: Menjaga BPD tetap lengkap',
    topik: 'Penggantian',
    blok: [
      teks(
        'Anggota berhenti karena meninggal, mengundurkan diri, atau diberhentikan. Penggantinya tidak dipilih baru dan tidak ditunjuk. Tanyakan kepada kecamatan berkas apa yang diminta kabupaten Anda.',
        'Kursi yang lama kosong membuat kuorum sulit dicapai. Kursi yang diisi orang pilihan sendiri lebih buruk: suaranya dapat digugat, dan ikut pula rancangan yang ia sepakati.',
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
        '# Kasus: dua kursi di Pantai Cempaka',
        'Pak Elkana, anggota BPD, mundur dengan surat 2 Maret 2026; masanya sampai 14 Juni 2029. Pada pemilihan dahulu ia memperoleh 112 suara, Ibu Farida 97, dan Pak Guntur 60. Beberapa anggota ingin Pak Guntur, karena rumahnya dekat kantor.',
        'Peringkat berikutnya Ibu Farida, jadi dialah yang diajukan. Kepala desa mengirim usul 6 Maret dengan surat mundur dan salinan berita acara pemilihan. Camat meneruskannya 11 Maret, dan keputusan bupati terbit 31 Maret. Ibu Farida menjabat sampai 14 Juni 2029. Masa itu satu periode, walaupun hanya tiga tahun lebih.',
        'Di desa yang sama anggota lain meninggal Februari 2029. Sisa masanya empat bulan, jadi kursinya dibiarkan kosong. Kepala desa memberi tahu camat, supaya tidak ada yang menunggu usul.',
      ),
      tabel(
        'Yang dilampirkan pada usul dalam kasus tadi',
        'Berkas | Dari mana',
        'Surat mundur atau keterangan meninggal | anggota atau keluarganya',
        'Berita acara hasil pemilihan | arsip panitia dahulu',
        'Surat pengantar kepala desa | kantor desa',
      ),
      catatan(
        'ingat',
        'Di sini orang sering tersandung: kepala desa menerbitkan SK untuk pengganti. Peresmian ada pada bupati. Bila SK itu sudah terbit, cabut, lalu kirim usul lewat camat.',
      ),
      langkah(
        'Senin ini, sebelum ada yang berhenti',
        'Cari berita acara hasil pemilihan BPD. Salin peringkat suaranya, dan simpan dua tempat.',
        'Catat tanggal akhir masa keanggotaan, lalu hitung mundur enam bulan.',
        'Tidak menemukan peringkatnya? Tanyakan kepada camat sebelum kursi kosong.',
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
  dasar(
    'UU 6/2014 Pasal 56; Permendagri 110/2016 Pasal 5',
    pilih(
      'Siapa yang diwakili anggota BPD?',
      'Penduduk desa menurut wilayah dan perempuan',
      'Perangkat desa',
      'Pemerintah kabupaten',
    ),
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
  dasar(
    'UU 6/2014 Pasal 58; Permendagri 110/2016 Pasal 5',
    pilih(
      'Jumlah anggota BPD yang mungkin adalah …',
      '5, 7, atau 9 orang',
      '4, 6, atau 8 orang',
      'paling sedikit 11 orang',
    ),
  ),
  dasar(
    'UU 6/2014 Pasal 58',
    pernyataan('Ada tabel jumlah penduduk yang berlaku nasional untuk menentukan jumlah anggota BPD.', false),
  ),
  dasar(
    'Permendagri 110/2016 Pasal 5',
    ganda(
      'Dengan cara apa keanggotaan BPD diisi?',
      ['Pemilihan langsung', 'Musyawarah perwakilan'],
      ['Penunjukan kepala desa', 'Undian'],
    ),
  ),
  dasar(
    'PP 43/2014 Pasal 100',
    pernyataan('Operasional dan tunjangan BPD termasuk bagian paling banyak 30% belanja desa.', true),
  ),
  pilih('Apa yang dilakukan BPD terhadap kinerja kepala desa?', 'Mengawasi', 'Menghukum', 'Menggaji'),
  dasar(
    'UU 6/2014 Pasal 26, 55, dan 58',
    jodoh(
      'Pasangkan pelakunya dengan pekerjaannya.',
      ['Kepala desa', 'menjalankan pemerintahan desa'],
      ['BPD', 'menyepakati rancangan dan mengawasi'],
      ['Bupati', 'meresmikan anggota BPD'],
    ),
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
  dasar(
    'UU 6/2014 Pasal 58',
    pilih('Anggota BPD diresmikan dengan apa?', 'Keputusan bupati', 'SK kepala desa', 'Keputusan camat'),
  ),
  dasar(
    'UU 6/2014 Pasal 57',
    pilih(
      'Pendidikan paling rendah calon anggota BPD adalah …',
      'SMP atau sederajat',
      'SMA atau sederajat',
      'Diploma',
    ),
  ),
  dasar(
    'UU 6/2014 Pasal 57',
    pernyataan('Calon yang belum 20 tahun tetapi pernah menikah memenuhi syarat umur.', true),
  ),
  dasar(
    'UU 6/2014 Pasal 64; Permendagri 110/2016 Pasal 26',
    pilih(
      'Anggota BPD pandai bangunan dan diminta menjadi ketua TPK. Langkah yang benar?',
      'Menolak, atau mundur dahulu dari BPD',
      'Menerima asal tidak digaji',
      'Menerima untuk satu kegiatan saja',
    ),
  ),
  dasar(
    'UU 6/2014 Pasal 64; Permendagri 110/2016 Pasal 26',
    pilih(
      'Ketua BPD terpilih menjadi pengurus partai politik tingkat kecamatan. Bagaimana aturannya?',
      'Melanggar larangan anggota BPD',
      'Boleh asal bukan ketua partai',
      'Boleh asal lapor camat',
    ),
  ),
  dasar(
    'UU 6/2014 Pasal 64; Permendagri 110/2016 Pasal 26',
    ganda(
      'Pekerjaan mana yang tidak boleh dirangkap anggota BPD?',
      ['Perangkat desa', 'Anggota DPRD'],
      ['Petani', 'Nelayan'],
    ),
  ),
  dasar(
    'UU 6/2014 sebagaimana diubah UU 3/2024 Pasal 56; Permendagri 110/2016 Pasal 15',
    pernyataan('Permendagri 110/2016 masih menulis 6 tahun, tetapi yang dipakai adalah 8 tahun.', true),
  ),
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
  dasar(
    'UU 6/2014 Pasal 54, 65, dan 80',
    jodoh(
      'Pasangkan forum dengan penyelenggaranya.',
      ['Musyawarah desa', 'BPD'],
      ['Musrenbangdes', 'pemerintah desa'],
      ['Musyawarah BPD', 'pimpinan BPD'],
    ),
  ),
  pernyataan('Keputusan musyawarah BPD diusahakan dahulu dengan mufakat.', true),
  isian(
    'Bila semua anggota setuju tanpa pemungutan suara, keputusannya diambil dengan …',
    'mufakat',
    'musyawarah mufakat',
  ),
  dasar(
    'Permendagri 110/2016 Pasal 37',
    ganda(
      'Hal mana yang diputus dalam musyawarah BPD?',
      ['Penyepakatan rancangan Peraturan Desa', 'Tata tertib BPD'],
      ['Pengangkatan sekretaris desa', 'Besarnya Dana Desa'],
    ),
  ),
]

const HAK = [
  dasar(
    'UU 6/2014 Pasal 61',
    pilih('Dari mana biaya operasional BPD?', 'APBDes', 'Iuran anggota', 'Sumbangan calon kepala desa'),
  ),
  dasar(
    'UU 6/2014 Pasal 62',
    ganda(
      'Mana hak anggota BPD?',
      ['Mengusulkan rancangan Peraturan Desa', 'Mendapat tunjangan'],
      ['Menandatangani SPP', 'Mengangkat kepala dusun'],
    ),
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
  dasar('UU 6/2014 Pasal 61', pernyataan('BPD berhak meminta keterangan kepada pemerintah desa.', true)),
  pernyataan('Tindak lanjut aspirasi tidak perlu dicatat.', false),
  dasar(
    'UU 6/2014 Pasal 63',
    ganda(
      'Mana kewajiban anggota BPD?',
      ['Menyerap aspirasi masyarakat', 'Mendahulukan kepentingan umum'],
      ['Mencari pelaksana proyek', 'Menagih pajak'],
    ),
  ),
  dasar(
    'Permendagri 110/2016 Pasal 32',
    pilih('Siapa yang mengevaluasi LKPPD?', 'BPD', 'Ketua RT', 'Bendahara desa'),
  ),
  dasar(
    'Permendagri 110/2016 Pasal 61 dan 62',
    pilih(
      'Setiap tahun BPD membuat laporan apa?',
      'Laporan kinerja BPD',
      'Laporan pajak desa',
      'Laporan penduduk',
    ),
  ),
  dasar(
    'Permendagri 110/2016 Pasal 61 dan 62',
    pernyataan('Laporan kinerja BPD juga disampaikan kepada masyarakat lewat musyawarah desa.', true),
  ),
]

const PENGGANTI = [
  dasar(
    'Permendagri 110/2016 Pasal 22',
    pilih(
      'Siapa pengganti antarwaktu anggota BPD?',
      'Calon dengan suara peringkat berikutnya',
      'Orang yang ditunjuk kepala desa',
      'Orang yang dipilih anggota lain',
    ),
  ),
  dasar(
    'Permendagri 110/2016 Pasal 25',
    angka('Sisa masa kurang dari berapa bulan membuat kursi tidak diganti?', 6),
  ),
  dasar(
    'Permendagri 110/2016 Pasal 22',
    pilih(
      'Anggota mundur, sisa masa 3 tahun. Apa yang diajukan?',
      'Calon peringkat suara berikutnya',
      'Pemilihan ulang satu desa',
      'Anggota keluarga yang digantikan',
    ),
  ),
  angka('Paling lama berapa hari kepala desa menyampaikan calon pengganti kepada bupati lewat camat?', 7),
  angka('Paling lama berapa hari bupati meresmikan anggota pengganti?', 30),
  dasar(
    'Permendagri 110/2016 Pasal 24 dan 25',
    pilih(
      'Anggota pengganti ingin maju lagi. Berapa kali ia masih dapat menjabat?',
      'Satu kali',
      'Dua kali',
      'Tidak boleh lagi',
    ),
  ),
  dasar(
    'Permendagri 110/2016 Pasal 24 dan 25',
    pernyataan('Anggota pengganti memulai masa baru 8 tahun.', false),
  ),
  urut('Urutkan jalannya usul penggantian antarwaktu.', 'Kepala desa', 'Camat', 'Bupati'),
  pilih('Siapa yang meresmikan anggota pengganti?', 'Bupati', 'Camat', 'Kepala desa'),
  dasar(
    'Permendagri 110/2016 Pasal 22',
    pernyataan('Pemilihan baru diadakan setiap kali satu kursi BPD kosong.', false),
  ),
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
    ...toKategori(KATEGORI.fungsi, FUNGSI, 'UU 6/2014 Pasal 55; Permendagri 110/2016 Pasal 31'),
    ...toKategori(KATEGORI.anggota, ANGGOTA, 'UU 6/2014 sebagaimana diubah UU 3/2024 Pasal 56'),
    ...toKategori(KATEGORI.musyawarah, MUSYAWARAH, 'UU 6/2014 Pasal 65; Permendagri 110/2016 Pasal 37'),
    ...toKategori(KATEGORI.hak, HAK, 'Permendagri 110/2016'),
    ...toKategori(KATEGORI.pengganti, PENGGANTI, 'Permendagri 110/2016 Pasal 22 sampai 24'),
  ],
  jabatan: ['BPD', 'Kepala Desa'],
}
