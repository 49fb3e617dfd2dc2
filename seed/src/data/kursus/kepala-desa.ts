/**
 * Course: the village head, from candidacy to the end of office. Facts of the law: UU 6/2014 as changed by UU 3/2024,
 * articles 26 to 47 and 118; Permendagri 112/2014 with 65/2017; Permendagri 82/2015; the Constitutional Court's
 * 128/PUU-XIII/2015. Tests ask what at least two texts agree on; what one text says stands in a lesson alone, marked as
 * such. The days within an election are a kabupaten's own and are left out. Villages, people and figures of the cases
 * are invented.
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
import { PERANGKAT } from './jabatan.ts'

const PELAJARAN: KursusContoh['isi']['daftarPelajaran'] = [
  {
    judul: 'Tugas, hak, dan kewajiban kepala desa',
    modul: 'Bagian 1: Jabatan kepala desa',
    topik: 'Jabatan dan larangan',
    blok: [
      teks(
        'Kepala desa mengurus empat bidang: pemerintahan, pembangunan, pembinaan kemasyarakatan, dan pemberdayaan masyarakat.',
        'Masa jabatannya 8 tahun sejak pelantikan, paling banyak 2 kali, berturut-turut maupun tidak. Dalam aturan lama masih tertulis 6 tahun dan 3 kali; angka itu tidak dipakai lagi sejak UU 3/2024.',
        'Tanggal akhir yang salah merembet ke mana-mana: RPJM Desa berhenti terlalu cepat, panitia dibentuk pada tahun yang keliru. Calon yang sebenarnya boleh maju pun tidak mendaftar.',
      ),
      tabel(
        'Peralihan ke masa delapan tahun',
        'Keadaan | Akibatnya',
        'Sudah dua kali menjabat sebelum UU 3/2024 | boleh maju satu kali lagi',
        'Sedang menjalani masa ketiga | menyelesaikannya, lalu tidak maju lagi',
        'Terpilih tetapi belum dilantik | masa jabatannya 8 tahun',
      ),
      istilah(
        'Tunjangan purnatugas',
        'diterima satu kali di akhir masa jabatan sesuai kemampuan keuangan desa; besarnya diserahkan kepada peraturan pemerintah. Periksa apakah sudah terbit.',
      ),
      teks(
        'Haknya kini mencakup jaminan sosial kesehatan dan ketenagakerjaan serta tunjangan purnatugas. Kewajibannya antara lain melapor: laporan kepada bupati lewat camat (LPPD), keterangan kepada BPD (LKPPD), dan informasi kepada masyarakat. Batasnya tiga bulan sesudah tahun anggaran.',
        '# Kasus: tiga orang bertanya di Danum Lestari',
        'Ibu Arsinta, sekretaris desa, ditanya tiga orang pada Februari 2026. Ia mengeluarkan berkas, bukan pendapat. UU 3/2024 berlaku sejak 25 April 2024; tanggal itu ia tulis di atas kertas.',
        'Pak Cahyono menjabat 2007–2013 dan 2013–2019. Ia sudah dua kali, jadi boleh maju satu kali lagi. Pak Mahmud, kepala desa sekarang, sedang menjalani masa ketiga sejak 2021. Ia menyelesaikannya, lalu tidak maju lagi.',
        'Pak Bodhi, kepala desa tetangga, terpilih Maret 2024 dan dilantik 20 Juni 2024. Masanya 8 tahun sejak pelantikan, yaitu sampai 20 Juni 2032. Ibu Arsinta juga menandai 31 Maret 2026: batas LPPD dan LKPPD tahun anggaran 2025.',
      ),
      catatan(
        'ingat',
        'Yang sering salah hitung: masa jabatan dihitung dari hari pemungutan suara. Ambil berita acara pelantikan, dan betulkan tanggal di semua dokumen yang menyalinnya.',
      ),
      langkah(
        'Dari lemari berkas, Senin ini',
        'Cari berita acara pelantikan kepala desa. Tambahkan delapan tahun, lalu tulis tanggal akhirnya.',
        'Ini masa jabatan ketiga, atau ada perpanjangan? Tanyakan tanggal akhirnya kepada Dinas PMD.',
        'Cocokkan dengan keputusan bupati; bila berbeda, tanyakan kepada Dinas PMD lewat camat.',
        'Perbarui masa jabatan di Pemerintahan → Perangkat desa pada portal.',
        'Lihat LPPD dan LKPPD di layar pertama portal, dan tulis siapa menyiapkannya.',
      ),
      rujukan('uu-3-2024', 'Pasal 26, 39, dan 118'),
      rujukan('permendagri-46-2016', 'laporan kepala desa'),
      latihan('l1', 'l2'),
    ],
  },
  {
    judul: 'Larangan dan sanksinya',
    modul: 'Bagian 1: Jabatan kepala desa',
    topik: 'Jabatan dan larangan',
    blok: [
      teks(
        'Pelanggaran dapat mulai dari niat menolong: membeli di toko adik, menemani calon bupati sebentar. Sesudah itu warga tidak percaya lagi, dan usul kepala desa yang baik pun dicurigai. Mengenal batasnya lebih murah daripada menerima teguran.',
      ),
      tabel(
        'Larangan yang sering ditanyakan',
        'Larangan | Contohnya',
        'Menguntungkan diri, keluarga, atau golongan | memilih toko saudara tanpa membandingkan',
        'Ikut kampanye pemilihan umum atau kepala daerah | naik panggung kampanye, juga di luar jam kerja',
        'Menjadi pengurus partai politik | menjadi bendahara partai di kecamatan',
        'Merangkap jabatan yang dilarang | menjadi anggota BPD atau DPRD',
        'Menyalahgunakan wewenang | menahan surat warga yang tidak memilihnya',
        'Meninggalkan tugas | 30 hari kerja berturut-turut tanpa alasan yang jelas',
      ),
      teks(
        'Seluruhnya ada dua belas larangan. Sanksinya bertingkat; tidak melompat langsung ke pemberhentian.',
      ),
      langkah(
        'Tiga tingkat sanksi',
        'Teguran lisan atau tertulis.',
        'Bila tidak diindahkan, pemberhentian sementara.',
        'Sesudah itu dapat dilanjutkan dengan pemberhentian.',
      ),
      teks(
        '# Kasus: seng dari toko adik di Muara Pelita',
        'April 2026 kantor desa memerlukan 450 lembar seng. Kepala desa menyuruh mengambilnya dari toko adiknya, Rp80.000 selembar, jadi Rp36.000.000. Di dua toko lain harganya Rp70.000, atau Rp31.500.000. Selisihnya Rp4.500.000, dan tidak ada catatan perbandingan.',
        'Sekretaris desa menahan berkasnya sebelum dibayar. Kasi yang mengelola kegiatan meminta tiga harga secara tertulis, lalu memilih yang termurah. Kepala desa tidak ikut memilih, karena satu penjual adalah keluarganya.',
        'Seandainya sudah dibayar, BPD meminta keterangan tertulis dan mencatat jawabannya. BPD melaporkan pelanggaran kepada bupati lewat camat; tanyakan kepada camat surat apa yang perlu disertakan. Sanksi pertama berupa teguran, dan diindahkan atau tidaknya teguran menentukan langkah berikutnya.',
      ),
      catatan(
        'penting',
        'Kepala desa, perangkat, dan anggota BPD yang mencalonkan diri sebagai anggota DPR, DPD, atau DPRD wajib mengundurkan diri. Pengunduran itu tidak dapat ditarik.',
      ),
      catatan(
        'ingat',
        'BPD tidak memberhentikan kepala desa. Yang sering keliru: warga menuntut BPD "memecat" malam itu juga. Yang benar: catat tanggal, saksi, dan buktinya, lalu laporkan.',
      ),
      langkah(
        'Senin ini, tanpa menuduh siapa pun',
        'Baca dua belas larangan pada Pasal 29 bersama kepala desa dan perangkat.',
        'Mulai buku hadir harian, juga untuk kepala desa; dinas luar ditulis tujuannya.',
        'Pada pembelian berikutnya lampirkan perbandingan harga, sekalipun satu halaman.',
        'Ada yang berencana mencalonkan diri? Siapkan surat pengunduran sejak awal.',
      ),
      rujukan('uu-6-2014', 'Pasal 29 dan 30'),
      rujukan('pkpu-10-2023', 'Pasal 11'),
      latihan('l3', 'l4'),
    ],
  },
  {
    judul: 'Siapa yang boleh maju',
    modul: 'Bagian 2: Pemilihan',
    topik: 'Syarat calon',
    blok: [
      tabel(
        'Syarat calon kepala desa',
        'Syarat | Yang sering keliru',
        'Umur paling rendah 25 tahun saat mendaftar | bukan pada hari pemungutan suara',
        'Pendidikan paling rendah SMP atau sederajat | SMA tidak diwajibkan',
        'Warga negara Indonesia, bersedia dicalonkan | tidak harus penduduk desa itu',
        'Belum dua kali menjabat kepala desa | berturut-turut maupun tidak; lihat peralihan di pelajaran pertama',
        'Tidak sedang dipenjara, hak pilihnya tidak dicabut, sehat | surat buktinya menurut Perda',
      ),
      teks(
        'Yang pernah dipidana dengan ancaman lima tahun atau lebih tidak dapat maju, dengan satu pengecualian. Syaratnya tiga: sudah lewat lima tahun sejak bebas, mengumumkannya dengan jujur dan terbuka, dan bukan pelaku berulang.',
      ),
      catatan(
        'penting',
        'Domisili satu tahun bukan syarat lagi. Mahkamah Konstitusi membatalkannya lewat Putusan 128/PUU-XIII/2015, dan daftar syarat yang baru tidak memuatnya. Banyak peraturan lama masih mencetaknya.',
      ),
      teks(
        'Daerah dapat menambah syarat lain lewat peraturan daerah; lihat Perda kabupaten Anda.',
        'Panitia yang memakai formulir lama menolak orang yang berhak. Orang itu mengadu, tahap pencalonan diulang, dan biaya bertambah. Panitia yang longgar sama saja: calonnya dipersoalkan sesudah menang.',
        '# Kasus: tiga map di Bukit Anugerah',
        'Pendaftaran ditutup 20 Mei 2026, dan pemungutan suara direncanakan 30 Juni. Map pertama: Elkana, sarjana, genap 25 tahun pada 1 Juni. Saat mendaftar ia masih 24 tahun. Gugur, walaupun pada hari pemungutan ia sudah cukup umur.',
        'Map kedua: Ibu Dameria, 41 tahun, lulusan SMP, tinggal di kabupaten sebelah. Seorang panitia ingin menolaknya, sebab formulirnya meminta surat domisili setahun. Ketua mencoret butir itu dan menulis nomor putusan Mahkamah Konstitusi di tepinya. Memenuhi syarat.',
        'Map ketiga: seorang bekas terpidana, ancamannya 6 tahun, bebas 10 Maret 2022. Belum lewat lima tahun, jadi belum dapat maju. Panitia menulis ketiga alasan itu dalam berita acara penelitian. Setiap pelamar menerima surat yang menyebut pasalnya.',
      ),
      catatan(
        'ingat',
        'Kesalahan yang sering terjadi: syarat "putra daerah" disisipkan lewat tata tertib panitia. Bila sudah ada yang ditolak karenanya, buka lagi berkasnya sebelum calon ditetapkan, dan beri tahu panitia kabupaten.',
      ),
      langkah(
        'Pemeriksaan Senin untuk calon panitia',
        'Ambil formulir pendaftaran yang lama. Bandingkan dengan daftar syarat Pasal 33.',
        'Coret syarat domisili, juga bila Perda lama masih memuatnya.',
        'Syarat lain yang tidak ada di Pasal 33: cari dalam Perda, lalu tanyakan kepada Dinas PMD.',
        'Siapkan satu lembar penelitian: syarat, bukti, terpenuhi atau tidak, alasan.',
        'Umumkan syarat yang benar lewat Publikasi → Pengumuman.',
      ),
      rujukan('uu-6-2014', 'Pasal 33'),
      rujukan('permendagri-65-2017', 'penyesuaian syarat calon'),
      latihan('l5', 'l6'),
    ],
  },
  {
    judul: 'Panitia, pemilih, dan calon tunggal',
    modul: 'Bagian 2: Pemilihan',
    topik: 'Panitia dan pemilih',
    blok: [
      teks(
        'Pemilihan dapat gagal jauh sebelum hari pemungutan. Panitia dibentuk orang yang salah, atau nama pemilih tidak diumumkan. Sesudah suara dihitung, membetulkannya terlambat.',
        'Panitia pemilihan di desa dibentuk BPD; panitia kabupaten dibentuk bupati. Panitia desa mandiri dan tidak memihak; ketentuan kabupaten Anda tentang anggotanya ditanyakan kepada kecamatan.',
        'Pemilih adalah penduduk desa yang pada hari pemungutan suara berumur 17 tahun atau sudah pernah menikah. Ia berdomisili paling sedikit 6 bulan sebelum daftar sementara disahkan.',
      ),
      langkah(
        'Daftar pemilih',
        'Data pemilu terakhir dimutakhirkan menjadi daftar pemilih sementara.',
        'Daftar itu diumumkan.',
        'Yang belum terdaftar masuk daftar tambahan.',
        'Ditetapkan menjadi daftar pemilih tetap; sesudah itu hanya ditambah catatan "meninggal".',
      ),
      langkah(
        'Bila yang mendaftar hanya satu orang',
        'Pendaftaran diperpanjang 15 hari.',
        'Bila tetap satu, diperpanjang lagi 10 hari.',
        'Bila tetap satu, panitia bersama BPD menetapkannya lewat musyawarah mufakat.',
      ),
      catatan(
        'ingat',
        'Tidak ada "kotak kosong" di desa, dan angka 20 hari dari aturan lama tidak dipakai lagi. Rinciannya diserahkan kepada peraturan pemerintah; periksa apakah sudah terbit.',
      ),
      teks(
        '# Kasus: satu map di Padang Embun',
        'Pendaftaran ditutup 8 Juni 2026. Yang datang hanya Ibu Lestari. Panitia mengumumkan perpanjangan pertama, 9 sampai 23 Juni, lalu yang kedua, 24 Juni sampai 3 Juli. Tetap satu. Pada 6 Juli panitia dan BPD bermusyawarah, dan mufakatnya ditulis dalam berita acara.',
        'Sementara itu daftar pemilih diumumkan. Dua warga protes karena namanya tidak ada. Yang seorang pindah ke desa empat bulan sebelum daftar disahkan; ia belum dapat memilih. Yang lain berdomisili delapan bulan dan sudah 18 tahun; ia masuk daftar tambahan.',
        'Setiap langkah meninggalkan kertas: dua pengumuman perpanjangan, berita acara penutupan, berita acara mufakat, dan daftar tambahan.',
      ),
      catatan(
        'penting',
        'Di sini orang sering tersandung: kepala desa yang menerbitkan SK panitia. Bila sudah terjadi, BPD membentuknya dengan keputusan sendiri, dan pekerjaan yang sudah jalan diperiksa ulang.',
      ),
      istilah(
        'Aturan pandemi',
        'batas 500 pemilih per TPS dan jam pemungutan yang dibatasi berasal dari protokol pandemi, bukan aturan tetap. Tanyakan kepada panitia kabupaten apa yang berlaku sekarang.',
      ),
      teks(
        'Lama pendaftaran, kampanye, dan masa tenang diatur daerah. Lihat peraturan daerah atau peraturan bupati Anda.',
      ),
      langkah(
        'Senin ini bagi BPD dan sekretaris desa',
        'Cari Perda dan Perbup pemilihan kepala desa. Tandai semua angka harinya.',
        'Catat warga yang pindah datang dan meninggal sejak pemilu terakhir.',
        'Siapkan konsep Keputusan BPD tentang panitia.',
      ),
      rujukan('uu-3-2024', 'Pasal 34A'),
      rujukan('uu-6-2014', 'Pasal 32 dan 34'),
      rujukan('permendagri-112-2014', 'pemilih dan daftar pemilih'),
      latihan('l7', 'l8', 'l9'),
    ],
  },
  {
    judul: 'Berhenti dan diberhentikan',
    modul: 'Bagian 3: Akhir jabatan',
    topik: 'Pemberhentian',
    blok: [
      teks('Kepala desa berhenti karena tiga hal: meninggal, permintaan sendiri, atau diberhentikan.'),
      tabel(
        'Alasan diberhentikan',
        'Alasan | Keterangannya',
        'Masa jabatan habis | 8 tahun sejak pelantikan',
        'Berhalangan | tidak dapat bertugas 6 bulan',
        'Tidak lagi memenuhi syarat | misalnya kewarganegaraannya berubah',
        'Melanggar larangan atau tidak melaksanakan kewajiban | sesudah sanksi bertingkat',
        'Perubahan status desa | misalnya menjadi kelurahan',
        'Dipidana | dengan putusan yang berkekuatan tetap',
      ),
      tabel(
        'Pemberhentian sementara',
        'Kedudukan dalam perkara | Perkaranya',
        'Tersangka | korupsi, terorisme, makar, atau kejahatan terhadap keamanan negara',
        'Terdakwa | perkara lain yang ancamannya 5 tahun atau lebih',
      ),
      istilah(
        'Terdakwa',
        'orang yang perkaranya sudah diperiksa di sidang pengadilan; sebelumnya disebut tersangka.',
      ),
      catatan(
        'contoh',
        'Kepala desa menjadi tersangka pencurian. Ia belum diberhentikan sementara: pencurian bukan salah satu dari empat perkara itu. Bila sudah menjadi terdakwa dengan ancaman 5 tahun, barulah.',
      ),
      teks(
        'Kabar penangkapan menyebar dalam satu malam. Paginya kantor terkunci, pembayaran berhenti, dan dua orang mengaku menggantikan. Desa yang tahu bedanya tersangka dan terdakwa tetap melayani.',
        '# Kasus: dua perkara, dua jalan',
        'Kepala Desa Karya Contoh menjadi tersangka penganiayaan pada 4 Mei 2026. Warga menuntut BPD mengangkat pengganti. Ketua BPD membaca tabel: perkara ini menunggu terdakwa. Kepala desa tetap bertugas. Pada 6 Juli perkaranya disidangkan, ancamannya 6 tahun. Bupati memberhentikannya sementara.',
        'Di Desa Mekar Contoh perkaranya korupsi Dana Desa. Begitu kepala desanya menjadi tersangka, 9 September, bupati memberhentikannya sementara. Tidak perlu menunggu sidang.',
        'BPD melaporkan keadaan itu kepada bupati lewat camat. Selama kepala desa diberhentikan sementara, sekretaris desa menjalankan tugasnya. Kedua sekretaris desa meminta surat penegasan camat sebelum menyetujui pembayaran apa pun.',
      ),
      catatan(
        'ingat',
        'Yang kerap terulang: jabatan dianggap kosong karena kabar. Yang mengubah keadaan adalah keputusan bupati. Sebelum keputusan itu ada, jangan mengganti tanda tangan pada surat mana pun.',
      ),
      langkah(
        'Siapkan Senin ini, sebelum diperlukan',
        'Salin tabel pemberhentian sementara pada selembar kertas, dan simpan di map BPD.',
        'Buat konsep surat laporan BPD: tanggal, kedudukan dalam perkara, sumber kabar.',
        'Sepakati siapa yang menjawab warga bila ada kabar penangkapan.',
        'Tulis konsep pemberitahuan bahwa layanan kantor tetap buka, tanpa membahas perkaranya.',
      ),
      rujukan('uu-6-2014', 'Pasal 40 sampai 45'),
      rujukan('permendagri-82-2015', 'pemberhentian kepala desa'),
      latihan('l10', 'l11'),
    ],
  },
  {
    judul: 'Penjabat dan kepala desa antarwaktu',
    modul: 'Bagian 3: Akhir jabatan',
    topik: 'Penjabat dan antarwaktu',
    blok: [
      teks(
        'Kursi kepala desa tidak boleh kosong. Siapa yang mengisi bergantung pada sisa masa jabatannya.',
        'Salah memilih jalan merugikan lama. Desa yang menggelar pemilihan biasa harus mengulang. Desa yang membiarkan penjabat sampai habis masa kehilangan hak memilih.',
      ),
      tabel(
        'Menurut sisa masa jabatan',
        'Sisa masa | Yang dilakukan',
        'Paling lama 1 tahun | bupati mengangkat PNS kabupaten sebagai penjabat sampai kepala desa baru terpilih',
        'Lebih dari 1 tahun | PNS sebagai penjabat, lalu kepala desa antarwaktu dipilih lewat musyawarah desa',
      ),
      langkah(
        'Musyawarah desa antarwaktu',
        'Selenggarakan paling lama 6 bulan sejak kepala desa diberhentikan.',
        'Buka pendaftaran 15 hari, teliti 7 hari.',
        'Tetapkan 2 sampai 3 calon; bila lebih dari 3, adakan seleksi tambahan.',
        'Pilih dalam musyawarah desa; biayanya dari APBDes.',
      ),
      teks(
        'Yang terpilih menjabat sisa masa yang digantikannya, bukan 8 tahun baru.',
        'Penjabat mempunyai tugas, wewenang, hak, dan kewajiban yang sama dengan kepala desa. Juga dalam mengganti perangkat ia terikat rekomendasi camat; tanyakan dahulu kepada camat.',
      ),
      catatan(
        'penting',
        'Sekretaris desa yang bukan PNS tidak dapat menjadi penjabat. Ia menjalankan tugas selama kepala desa diberhentikan sementara; itu hal yang lain, dan mintalah penegasan camat untuknya.',
      ),
      teks(
        '# Kasus: Lewu Sinta Baru sesudah 14 Maret',
        'Kepala desa meninggal 14 Maret 2026; masanya sampai 14 November 2028. Sisanya dua tahun delapan bulan, jadi lebih dari setahun. Keputusan bupati tentang pemberhentiannya bertanggal 27 Maret, dan penjabatnya seorang PNS kabupaten.',
        'BPD menulis batasnya: 27 September 2026. Supaya aman mereka memakai 14 September, enam bulan sejak kepala desa wafat. Panitia mengajukan biaya Rp24.000.000 pada 3 Juni; penjabat menyetujuinya 19 Juni, dan uangnya dari APBDes. Pendaftaran dibuka 3 sampai 17 Agustus, penelitian 18 sampai 24 Agustus.',
        'Pelamarnya empat, dan semuanya memenuhi syarat. Seleksi tambahan menyisakan tiga. Musyawarah desa memilih Ibu Hartati pada 12 September. Ia menjabat sampai 14 November 2028.',
      ),
      catatan(
        'ingat',
        'Yang sering terlambat: panitia baru dibentuk bulan kelima. Bila waktunya sudah sempit, kirim jadwal tertulis kepada camat. Mulailah dari pengajuan biaya, karena dalam urutannya itu mendahului pendaftaran.',
      ),
      langkah(
        'Yang disiapkan BPD mulai Senin',
        'Tulis tanggal akhir masa kepala desa, lalu tandai tanggal satu tahun sebelumnya.',
        'Tanyakan kepada Kaur Keuangan, dari mana biaya antarwaktu diambil bila diperlukan.',
        'Simpan nomor Dinas PMD dan camat pada lembar pertama map BPD.',
      ),
      rujukan('uu-6-2014', 'Pasal 45 sampai 47'),
      rujukan('permendagri-65-2017', 'Pasal 47A sampai 47C'),
      latihan('l12', 'l13', 'l14'),
    ],
  },
]

const PRAKTIK = [
  {
    kunci: 'l1',
    ...pilih(
      'Kepala desa sudah dua kali menjabat sebelum UU 3/2024. Bagaimana sekarang?',
      'Boleh maju satu kali lagi',
      'Boleh maju dua kali lagi',
      'Tidak boleh maju lagi',
    ),
    pembahasan: 'Aturan peralihan memberi satu kesempatan lagi.',
  },
  {
    kunci: 'l2',
    ...pernyataan('Masa jabatan kepala desa dihitung sejak hari pemungutan suara.', false),
    pembahasan: 'Dihitung sejak pelantikan.',
  },
  {
    kunci: 'l3',
    ...urut(
      'Urutkan sanksi atas larangan.',
      'Teguran lisan atau tertulis',
      'Pemberhentian sementara',
      'Pemberhentian',
    ),
    pembahasan: 'Sanksinya bertingkat; teguran lebih dahulu.',
  },
  {
    kunci: 'l4',
    ...pilih(
      'Kepala desa tidak masuk 35 hari kerja berturut-turut tanpa kabar. Apa peran BPD?',
      'Mencatat dan melaporkannya lewat camat',
      'Memberhentikannya dalam musyawarah BPD',
      'Menunjuk ketua BPD sebagai pengganti',
    ),
    pembahasan: 'Batasnya 30 hari kerja; yang memberi sanksi bukan BPD.',
  },
  {
    kunci: 'l5',
    ...pilih(
      'Pelamar berumur 30 tahun, lulusan SMA, tinggal di kabupaten lain. Memenuhi syarat?',
      'Ya; domisili bukan syarat',
      'Tidak; harus tinggal setahun di desa itu',
      'Tidak; harus tinggal di kabupaten itu',
    ),
    pembahasan: 'Mahkamah Konstitusi membatalkan syarat domisili.',
  },
  {
    kunci: 'l6',
    ...pernyataan('Calon kepala desa harus lulusan SMA.', false),
    pembahasan: 'Paling rendah SMP atau sederajat; SMA untuk perangkat.',
  },
  {
    kunci: 'l7',
    ...pilih(
      'Kepala desa membentuk panitia pemilihan dengan SK. Apa yang keliru?',
      'Panitia di desa dibentuk BPD',
      'Panitia di desa dibentuk camat',
      'Panitia harus disetujui KPU',
    ),
    pembahasan: 'BPD membentuk panitia desa; bupati membentuk panitia kabupaten.',
  },
  {
    kunci: 'l8',
    ...angka('Yang mendaftar hanya satu orang. Perpanjangan pertama berapa hari?', 15),
    pembahasan: 'Diperpanjang 15 hari, lalu 10 hari, lalu musyawarah mufakat.',
  },
  {
    kunci: 'l9',
    ...pernyataan('Daftar pemilih tetap boleh ditambah nama sampai hari pemungutan suara.', false),
    pembahasan: 'Sesudah tetap, hanya ditambah catatan "meninggal".',
  },
  {
    kunci: 'l10',
    ...pilih(
      'Kepala desa menjadi tersangka korupsi Dana Desa. Apa akibatnya?',
      'Diberhentikan sementara oleh bupati',
      'Tetap menjabat sampai putusan hakim',
      'Langsung diberhentikan tetap oleh BPD',
    ),
    pembahasan: 'Korupsi termasuk empat perkara yang berlaku sejak tersangka.',
  },
  {
    kunci: 'l11',
    ...pernyataan('Tersangka pencurian langsung diberhentikan sementara dari jabatan kepala desa.', false),
    pembahasan: 'Di luar empat perkara itu, menunggu menjadi terdakwa dengan ancaman 5 tahun atau lebih.',
  },
  {
    kunci: 'l12',
    ...pilih(
      'Kepala desa mundur, sisa masa 3 tahun. Apa yang disiapkan?',
      'Penjabat PNS, lalu musyawarah desa antarwaktu',
      'Pemilihan kepala desa untuk 8 tahun',
      'Penjabat sampai masa jabatan habis',
    ),
    pembahasan: 'Lebih dari satu tahun: antarwaktu, paling lama 6 bulan.',
  },
  {
    kunci: 'l13',
    ...pernyataan('Sekretaris desa otomatis menjadi penjabat kepala desa.', false),
    pembahasan: 'Penjabat adalah PNS kabupaten yang diangkat bupati.',
  },
  {
    kunci: 'l14',
    ...isian(
      'PNS yang diangkat bupati mengisi kursi kepala desa disebut … kepala desa.',
      'penjabat',
      'pj',
      'pj.',
    ),
    pembahasan: 'Penjabat, disingkat Pj.',
  },
]

const JABATAN = [
  angka('Berapa tahun masa jabatan kepala desa sekarang?', 8),
  angka('Paling banyak berapa kali seseorang menjabat kepala desa menurut UU 3/2024?', 2),
  pilih(
    'Sejak kapan masa jabatan kepala desa dihitung?',
    'Sejak pelantikan',
    'Sejak pemungutan suara',
    'Sejak penetapan calon terpilih',
    'Sejak 1 Januari tahun berikutnya',
  ),
  dasar(
    'UU 6/2014 sebagaimana diubah UU 3/2024 Pasal 118',
    pilih(
      'Kepala desa sedang menjalani masa ketiga saat UU 3/2024 berlaku. Apa akibatnya?',
      'Menyelesaikan masanya, lalu tidak maju lagi',
      'Berhenti pada hari undang-undang itu berlaku',
      'Boleh maju dua kali lagi karena aturan baru',
    ),
  ),
  dasar(
    'UU 6/2014 Pasal 29',
    pilih(
      'Kepala desa berpidato di panggung kampanye bupati pada hari libur. Bagaimana aturannya?',
      'Melanggar larangan, walaupun di luar jam kerja',
      'Boleh, asal tidak memakai seragam dinas',
      'Boleh, asal mengambil cuti sehari',
    ),
  ),
  dasar(
    'UU 6/2014 Pasal 29',
    ganda(
      'Apa yang dilarang bagi kepala desa?',
      ['Menjadi pengurus partai politik', 'Merangkap anggota BPD', 'Menyalahgunakan wewenang'],
      ['Bertani di ladang sendiri'],
    ),
  ),
  dasar(
    'Peraturan KPU 10/2023 Pasal 11',
    pilih(
      'Perangkat desa masuk daftar calon tetap DPRD. Apa yang wajib dilakukan?',
      'Mengundurkan diri, dan tidak dapat ditarik',
      'Mengambil cuti selama kampanye',
      'Meminta izin tertulis kepala desa',
    ),
  ),
  dasar('UU 6/2014 Pasal 30', pernyataan('Sanksi atas larangan kepala desa dimulai dari teguran.', true)),
  dasar(
    'UU 6/2014 sebagaimana diubah UU 3/2024 Pasal 26 ayat (3)',
    ganda(
      'Hak apa yang ditambahkan UU 3/2024 bagi kepala desa?',
      ['Jaminan sosial ketenagakerjaan', 'Tunjangan purnatugas satu kali'],
      ['Rumah dinas di kabupaten', 'Masa jabatan seumur hidup'],
    ),
  ),
  dasar(
    'UU 6/2014 Pasal 27; Permendagri 46/2016',
    jodoh(
      'Pasangkan laporan kepala desa dengan penerimanya.',
      ['LPPD', 'bupati lewat camat'],
      ['LKPPD', 'BPD'],
    ),
  ),
]

const CALON = [
  angka('Berapa umur paling rendah calon kepala desa saat mendaftar?', 25),
  isian(
    'Pendidikan paling rendah calon kepala desa adalah … atau sederajat.',
    'SMP',
    'Sekolah Menengah Pertama',
  ),
  dasar(
    'UU 6/2014 sebagaimana diubah UU 3/2024 Pasal 33; Putusan MK 128/PUU-XIII/2015',
    pilih(
      'Pelamar berumur 27, lulusan SMA, tinggal di kecamatan lain. Apa keputusan panitia?',
      'Diterima; domisili bukan syarat',
      'Gugur; bukan penduduk desa itu',
      'Gugur; bukan penduduk kecamatan itu',
    ),
  ),
  pilih(
    'Pelamar genap 25 tahun dua hari sesudah pendaftaran ditutup. Apa keputusan panitia?',
    'Tidak memenuhi syarat umur',
    'Memenuhi, karena 25 tahun saat pemungutan suara',
    'Memenuhi, karena selisihnya hanya dua hari',
  ),
  dasar(
    'UU 6/2014 sebagaimana diubah UU 3/2024 Pasal 33; Putusan MK 128/PUU-XIII/2015',
    pernyataan('Calon kepala desa harus sudah tinggal di desa itu satu tahun.', false),
  ),
  dasar(
    'UU 6/2014 sebagaimana diubah UU 3/2024 Pasal 39',
    pernyataan('Seseorang yang sudah dua kali menjabat sejak UU 3/2024 tidak dapat maju lagi.', true),
  ),
  ganda(
    'Mana syarat calon kepala desa menurut aturan nasional?',
    ['Warga negara Indonesia', 'Tidak sedang dipenjara', 'Bersedia dicalonkan'],
    ['Lahir di desa itu'],
  ),
  dasar(
    'Putusan MK 128/PUU-XIII/2015',
    pilih(
      'Lembaga apa yang membatalkan syarat domisili calon kepala desa?',
      'Mahkamah Konstitusi',
      'Komisi Pemilihan Umum',
      'Kementerian Dalam Negeri saja',
      'Pengadilan negeri',
    ),
  ),
  pilih(
    'Pelamar pernah dipidana dengan ancaman 5 tahun dan bebas 7 tahun lalu. Kapan ia dapat maju?',
    'Bila mengumumkannya dengan jujur dan bukan pelaku berulang',
    'Kapan saja, tanpa perlu memberi tahu siapa pun',
    'Tidak pernah, seumur hidupnya',
  ),
]

const PANITIA = [
  dasar(
    'UU 6/2014 Pasal 32; Permendagri 112/2014',
    pilih(
      'Siapa yang membentuk panitia pemilihan kepala desa di desa?',
      'BPD',
      'Kepala desa',
      'Camat',
      'KPU kabupaten',
    ),
  ),
  dasar(
    'UU 6/2014 Pasal 32; Permendagri 112/2014',
    pilih(
      'Siapa yang membentuk panitia pemilihan tingkat kabupaten?',
      'Bupati',
      'DPRD',
      'KPU kabupaten',
      'Dinas PMD',
    ),
  ),
  pilih(
    'Sesudah perpanjangan 15 dan 10 hari tetap satu pelamar. Apa langkahnya?',
    'Panitia bersama BPD bermusyawarah mufakat',
    'Pemilihan ditunda sampai tahun depan',
    'Pelamar itu melawan kotak kosong',
    'Bupati menunjuk pelamar kedua',
  ),
  pilih(
    'Pendaftaran ditutup dan pelamarnya hanya satu. Apa langkah pertama?',
    'Memperpanjang 15 hari',
    'Memperpanjang 20 hari',
    'Menetapkannya sebagai kepala desa',
    'Menunda pemilihan setahun',
  ),
  angka('Perpanjangan kedua pendaftaran calon kepala desa berapa hari?', 10),
  dasar(
    'Permendagri 112/2014 (daftar pemilih)',
    pilih(
      'Warga berumur 16 tahun dan sudah menikah, domisilinya cukup. Bolehkah memilih?',
      'Boleh, karena sudah menikah',
      'Tidak, belum 17 tahun',
      'Boleh, bila didampingi orang tua',
    ),
  ),
  dasar(
    'Permendagri 112/2014 (daftar pemilih)',
    angka('Paling sedikit berapa bulan pemilih berdomisili di desa sebelum daftar sementara disahkan?', 6),
  ),
  dasar(
    'Permendagri 112/2014 (daftar pemilih)',
    urut(
      'Urutkan lahirnya daftar pemilih tetap.',
      'Data pemilu terakhir dimutakhirkan',
      'Daftar pemilih sementara diumumkan',
      'Yang belum terdaftar masuk daftar tambahan',
      'Daftar pemilih tetap ditetapkan',
    ),
  ),
  pernyataan('Pemilihan kepala desa dengan satu calon memakai kotak kosong.', false),
  dasar(
    'Permendagri 112/2014 (daftar pemilih)',
    pernyataan('Pemilih berumur 17 tahun atau sudah pernah menikah pada hari pemungutan suara.', true),
  ),
]

const BERHENTI = [
  dasar(
    'UU 6/2014 Pasal 40',
    ganda(
      'Karena apa kepala desa berhenti?',
      ['Meninggal', 'Permintaan sendiri', 'Diberhentikan'],
      ['Kalah dalam musyawarah desa tahunan'],
    ),
  ),
  dasar(
    'UU 6/2014 Pasal 42',
    ganda(
      'Perkara mana yang membuat tersangka diberhentikan sementara?',
      ['Korupsi', 'Terorisme', 'Makar'],
      ['Pencurian'],
    ),
  ),
  dasar(
    'UU 6/2014 Pasal 41',
    pilih(
      'Kepala desa menjadi terdakwa perkara dengan ancaman 7 tahun. Apa akibatnya?',
      'Diberhentikan sementara',
      'Tetap menjabat sampai putusan tetap',
      'Diberhentikan tetap pada hari itu juga',
    ),
  ),
  pilih(
    'Kepala desa menjadi tersangka penganiayaan ringan. Apa akibatnya hari ini?',
    'Belum diberhentikan sementara',
    'Diberhentikan sementara karena sudah tersangka',
    'Diberhentikan tetap karena mencoreng nama desa',
  ),
  dasar(
    'UU 6/2014 Pasal 40; PP 43/2014 Pasal 54',
    angka('Berapa bulan kepala desa tidak dapat bertugas sampai dapat diberhentikan karena berhalangan?', 6),
  ),
  dasar(
    'UU 6/2014 Pasal 29',
    angka('Berapa hari kerja berturut-turut tanpa alasan jelas membuat kepala desa melanggar larangan?', 30),
  ),
  jodoh(
    'Pasangkan kedudukan dengan perkaranya pada pemberhentian sementara.',
    ['Tersangka', 'korupsi, terorisme, makar, keamanan negara'],
    ['Terdakwa', 'perkara lain berancaman 5 tahun atau lebih'],
  ),
  dasar(
    'UU 6/2014 Pasal 40; PP 43/2014 Pasal 54',
    pernyataan('Masa jabatan yang habis termasuk alasan kepala desa diberhentikan.', true),
  ),
  pernyataan('Setiap tersangka perkara apa pun langsung diberhentikan sementara.', false),
]

const ANTARWAKTU = [
  dasar(
    'UU 6/2014 Pasal 46',
    pilih(
      'Kepala desa meninggal, sisa masa 8 bulan. Apa yang dilakukan?',
      'Penjabat PNS sampai kepala desa baru terpilih',
      'Musyawarah desa antarwaktu dalam enam bulan',
      'Sekretaris desa menjabat sampai masa habis',
    ),
  ),
  dasar(
    'UU 6/2014 Pasal 47',
    pilih(
      'Kepala desa mundur, sisa masa 2,5 tahun. Apa yang dilakukan?',
      'Penjabat PNS, lalu antarwaktu lewat musyawarah desa',
      'Pemilihan kepala desa untuk 8 tahun baru',
      'Penjabat PNS sampai sisa masanya habis',
    ),
  ),
  dasar(
    'Permendagri 65/2017 Pasal 47A',
    pilih(
      'Berapa lama kepala desa antarwaktu menjabat?',
      'Sisa masa yang digantikannya',
      '8 tahun sejak dilantik',
      '6 bulan, dapat diperpanjang',
      'Sampai pemilihan serentak berikutnya',
    ),
  ),
  dasar(
    'Permendagri 65/2017 Pasal 47C',
    pilih(
      'Pendaftar antarwaktu lima orang. Apa yang dilakukan panitia?',
      'Seleksi tambahan menjadi paling banyak tiga',
      'Menetapkan kelimanya, seperti pemilihan biasa',
      'Menetapkan dua yang paling tua',
    ),
  ),
  pilih(
    'Siapa yang dapat diangkat menjadi penjabat kepala desa?',
    'PNS dari pemerintah kabupaten',
    'Sekretaris desa yang bukan PNS',
    'Ketua BPD yang paling lama menjabat',
    'Tokoh masyarakat pilihan camat',
  ),
  pilih('Siapa yang mengangkat penjabat kepala desa?', 'Bupati', 'BPD', 'Camat', 'Gubernur'),
  dasar(
    'Permendagri 65/2017',
    pilih(
      'Dari mana biaya pemilihan antarwaktu?',
      'APBDes',
      'Iuran para calon',
      'APBD provinsi',
      'Sumbangan warga',
    ),
  ),
  pernyataan('Penjabat mempunyai tugas dan wewenang yang sama dengan kepala desa.', true),
  dasar(
    'UU 6/2014 Pasal 46',
    pernyataan('Sisa masa 6 bulan juga diisi lewat musyawarah desa antarwaktu.', false),
  ),
  dasar(
    'Permendagri 65/2017 Pasal 47B',
    angka('Paling banyak berapa calon dalam pemilihan kepala desa antarwaktu?', 3),
  ),
]

const KATEGORI = {
  jabatan: 'Jabatan dan larangan',
  calon: 'Syarat calon',
  panitia: 'Panitia dan pemilih',
  berhenti: 'Pemberhentian',
  antarwaktu: 'Penjabat dan antarwaktu',
} as const

export const KURSUS_KEPALA_DESA: KursusContoh = {
  isi: {
    judul: 'Pengangkatan dan Pemberhentian Kepala Desa',
    ringkasan: 'Masa jabatan, larangan, syarat calon, pemilihan, pemberhentian, penjabat, dan antarwaktu.',
    untuk: 'Anggota BPD, perangkat desa, dan warga yang akan menjadi panitia',
    tujuan: [
      { teks: 'Menyebut masa jabatan dan peralihannya sejak UU 3/2024' },
      { teks: 'Memeriksa syarat calon tanpa memakai aturan yang sudah dibatalkan' },
      { teks: 'Menangani pendaftar tunggal dan daftar pemilih' },
      { teks: 'Membedakan tersangka dan terdakwa dalam pemberhentian sementara' },
      { teks: 'Memilih antara penjabat dan antarwaktu menurut sisa masa' },
    ],
    sifatPerubahan: 'isi',
    daftarPelajaran: PELAJARAN,
    daftarKuis: [toUjiAkhir(...Object.values(KATEGORI).map((kategori) => ({ kategori, jumlah: 4 })))],
  },
  daftarSoal: [
    ...toKategori(LATIHAN, PRAKTIK),
    ...toKategori(KATEGORI.jabatan, JABATAN, 'UU 6/2014 sebagaimana diubah UU 3/2024 Pasal 39'),
    ...toKategori(KATEGORI.calon, CALON, 'UU 6/2014 sebagaimana diubah UU 3/2024 Pasal 33'),
    ...toKategori(KATEGORI.panitia, PANITIA, 'UU 6/2014 sebagaimana diubah UU 3/2024 Pasal 34A'),
    ...toKategori(KATEGORI.berhenti, BERHENTI, 'UU 6/2014 Pasal 41 dan 42'),
    ...toKategori(KATEGORI.antarwaktu, ANTARWAKTU, 'UU 6/2014 Pasal 46 dan 47'),
  ],
  jabatan: ['BPD', ...PERANGKAT],
}
