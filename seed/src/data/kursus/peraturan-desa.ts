/**
 * Course: village regulations. Facts of the law: UU 6/2014 article 69; PP 43/2014 articles 83 to 89; Permendagri
 * 111/2014; the registers of Permendagri 47/2016. Tests ask what at least two texts agree on; what one text says
 * (levies without a base) stands in a lesson alone, with the word to look it up. Penalties and customary law are left to
 * the kabupaten. Every lesson tells an invented case.
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
    judul: 'Tiga peraturan dan satu keputusan',
    modul: 'Bagian 1: Jenis dan isi',
    topik: 'Jenis peraturan',
    blok: [
      teks(
        'Salah bentuk membuat aturan mudah dibantah. Pedagang yang ditegur akan bertanya, mengapa surat yang menunjuk tiga penjaga dapat mengatur dirinya. Sebaliknya, menunjuk tiga orang dengan Peraturan Desa menghabiskan beberapa rapat BPD, padahal kepala desa dapat memutusnya sendiri.',
        'Di desa ada tiga jenis peraturan. Semuanya mengatur: berlaku umum, bagi siapa saja. Keputusan kepala desa bukan peraturan; ia menetapkan orang atau hal tertentu.',
      ),
      tabel(
        'Mana yang dipakai',
        'Jenis | Pembuat dan contohnya',
        'Peraturan Desa | kepala desa bersama BPD: APBDes, kebersihan lingkungan, pungutan',
        'Peraturan Bersama Kepala Desa | dua kepala desa atau lebih: memakai dermaga bersama',
        'Peraturan Kepala Desa | kepala desa, melaksanakan Peraturan Desa: penjabaran APBDes',
        'Keputusan kepala desa | kepala desa: menunjuk pengurus perpustakaan desa',
      ),
      istilah('Mengatur', 'membuat aturan bagi siapa saja, dan berlaku terus.'),
      istilah('Menetapkan', 'memutus tentang orang atau hal yang disebut namanya, dan selesai di situ.'),
      catatan(
        'contoh',
        'Jam buka pasar bagi semua pedagang: peraturan. Menunjuk tiga penjaga pasar: keputusan kepala desa.',
      ),
      teks(
        '# Kasus: tambatan perahu Tanjung Riang',
        'Pada 4 Mei 2026 Pak Sarwono, kepala desa, menandatangani satu keputusan. Isinya dua: perahu dilarang bersandar lebih dari dua jam, dan Pak Midun serta Bu Lasmi ditunjuk menjaga tambatan.',
        'Pada 11 Mei Pak Midun menegur pemilik kelotok. Pemilik itu minta ditunjukkan aturannya, dan ia benar. Larangan dua jam berlaku bagi siapa saja dan terus-menerus, jadi sifatnya mengatur.',
        'Sekretaris desa lalu memisahkannya menjadi dua naskah. Larangan bersandar menjadi rancangan Peraturan Desa dan dibahas bersama BPD. Penunjukan dua penjaga tetap keputusan, sebab namanya disebut. Keputusan 4 Mei diganti dengan keputusan baru yang hanya memuat kedua penjaga. Selama Peraturan Desanya belum diundangkan, Pak Midun mengimbau, tidak menegur.',
      ),
      catatan(
        'ingat',
        'Yang paling sering keliru: judul disalin dari arsip lama, isinya lain. Cara membetulkannya dua pertanyaan sebelum mengetik. Siapa yang terkena? Sampai kapan? Bila semua orang dan terus, buat peraturan. Bila satu nama dan selesai, buat keputusan.',
      ),
      langkah(
        'Yang dapat dikerjakan Senin ini',
        'Ambil Buku Keputusan Kepala Desa, baca semua keputusan tahun ini.',
        'Tandai keputusan yang isinya mengatur semua orang.',
        'Bawa daftarnya kepada kepala desa dan ketua BPD, lalu sepakati mana yang dijadikan rancangan Peraturan Desa.',
        'Buka Pemerintahan → Dokumen di portal ini; cocokkan kolom jenis setiap naskah dengan isinya.',
      ),
      rujukan('uu-6-2014', 'Pasal 69'),
      rujukan('permendagri-111-2014', 'jenis peraturan di desa'),
      latihan('l1', 'l2'),
    ],
  },
  {
    judul: 'Isi yang boleh dan yang tidak',
    modul: 'Bagian 1: Jenis dan isi',
    topik: 'Jenis peraturan, Evaluasi',
    blok: [
      teks(
        'Peraturan Desa yang bertentangan dengan aturan lebih tinggi dapat dibatalkan bupati. Isinya juga tidak boleh bertentangan dengan kepentingan umum; bila ragu, tanyakan kepada kecamatan sebelum disepakati. Batal berarti mulai lagi dari awal, dan uang yang terlanjur dipungut harus dijelaskan kepada setiap orang yang membayar.',
      ),
      tabel(
        'Tiga kekeliruan isi',
        'Yang ditulis | Yang benar',
        'Retribusi dipungut dahulu, aturan menyusul | Peraturan Desa tentang pungutan dievaluasi dan diundangkan dahulu',
        'Nama orang ditunjuk dengan Peraturan Desa | keputusan kepala desa',
        'Aturan umum dengan keputusan kepala desa | Peraturan Desa atau Peraturan Kepala Desa',
      ),
      catatan(
        'penting',
        'Memungut uang tanpa Peraturan Desa yang sudah dievaluasi dapat dianggap pungutan liar. Tanyakan kepada kecamatan sebelum memungut.',
      ),
      catatan(
        'ingat',
        'Bolehkah Peraturan Desa memuat denda atau kurungan? Kami tidak menemukan jawabannya dalam dua sumber yang sepakat. Jangan menulisnya sebelum bagian hukum kabupaten menjawab secara tertulis.',
      ),
      teks(
        '# Kasus: karcis riam Hulu Bahagia',
        'Riam di Hulu Bahagia ramai sejak Juni 2026. Panitia menjual karcis Rp5.000 mulai 6 Juni, karena rancangan Peraturan Desa tentang pungutan sudah ditulis. Sampai 21 Juni terjual 312 lembar, jadi terkumpul Rp1.560.000.',
        'Bu Yulita, anggota BPD, bertanya dasarnya. Rancangan itu belum disepakati, apalagi dievaluasi. Kepala desa menghentikan penjualan pada 22 Juni. Panitia membuat berita acara: jumlah karcis, nomor awal dan akhir, uang yang ada, dan siapa yang menyimpannya.',
        'Sesudah itu jalannya dibuat lurus. Rancangan dikonsultasikan kepada warga dan disepakati BPD 10 Juli. Paling lambat 13 Juli rancangan dikirim kepada bupati lewat camat. Karcis baru dijual sesudah evaluasi, penetapan, dan pengundangan selesai.',
        'Bagaimana dengan Rp1.560.000? Kami tidak menemukan aturan yang menjawabnya. Kepala desa menulis surat kepada Dinas PMD, melampirkan berita acara, dan uangnya tidak dibelanjakan sampai dijawab.',
      ),
      teks(
        '# Kekeliruan yang paling sering',
        'Naskah kabupaten lain disalin utuh, termasuk nama dinas yang tidak ada di sini. Periksa setiap kalimat: siapa di desa kita yang menjalankannya? Kalimat tanpa pelaksana dihapus. Tanyakan pula kepada camat apakah halnya memang urusan desa.',
        'Bila rancangan menyentuh hukum adat, undang mantir adat dan tanyakan bagian hukum. Hubungan Peraturan Desa dengan hukum adat tidak kami ajarkan; naskahnya belum kami baca.',
      ),
      langkah(
        'Mulai Senin: periksa pungutan yang berjalan',
        'Tulis semua pungutan yang ditarik atas nama desa: karcis, parkir, uang sandar.',
        'Di sampingnya tulis nomor Peraturan Desa dan tanggal diundangkan.',
        'Yang tidak bernomor: laporkan hari itu juga, supaya kepala desa menghentikannya dahulu.',
        'Tanyakan kepada bagian hukum naskah mana pun yang memuat denda.',
      ),
      rujukan('uu-6-2014', 'Pasal 69'),
      rujukan('pp-43-2014', 'Pasal 87'),
      latihan('l3', 'l4'),
    ],
  },
  {
    judul: 'Menyusun dan menyepakati',
    modul: 'Bagian 2: Jalan sebuah Peraturan Desa',
    topik: 'Menyusun dan menyepakati',
    blok: [
      teks(
        'Rancangan Peraturan Desa dapat disusun pemerintah desa, dan dapat pula diusulkan BPD. Empat rancangan hanya boleh berasal dari kepala desa: rencana jangka menengah (RPJM Desa), rencana kerja tahunan (RKP Desa), APBDes, dan laporan pertanggungjawaban APBDes.',
        'Rancangannya wajib dikonsultasikan kepada masyarakat, dan warga berhak memberi masukan. Ini bukan sopan santun; ini syarat.',
        'Rancangan yang hanya dibaca di kantor mengejutkan orang yang terkena. Aturan ternak tanpa suara peternak diprotes sesudah ditandatangani. Mengulangnya lebih lama daripada satu malam pertemuan dusun.',
      ),
      langkah(
        'Dari gagasan sampai tanda tangan',
        'Menyusun rancangan.',
        'Mengonsultasikannya kepada masyarakat.',
        'Membahas dan menyepakatinya bersama BPD.',
        'Ketua BPD menyampaikan rancangan yang disepakati kepada kepala desa, paling lama 7 hari.',
        'Kepala desa menetapkannya, paling lama 15 hari sesudah diterima.',
      ),
      catatan(
        'contoh',
        'Disepakati 1 Juni. Ketua BPD menyampaikannya paling lambat 8 Juni. Diterima 8 Juni, ditetapkan paling lambat 23 Juni.',
      ),
      istilah(
        'Konsultasi masyarakat',
        'membacakan rancangan kepada warga yang akan terkena aturannya, lalu mencatat masukannya.',
      ),
      teks(
        '# Kasus: sampah di Danum Lestari',
        'Bu Norhayati, sekretaris desa, menyelesaikan rancangan tentang sampah pada Februari 2026. Kepala desa ingin langsung ke BPD. Bu Norhayati meminta satu malam di dusun hilir, tempat bak sampahnya akan dibangun.',
        'Pada 12 Maret datang 27 warga. Rancangan melarang membuang sampah sesudah pukul 06.00, padahal penyadap karet berangkat pukul 05.00 dan pulang pukul 10.00. Masukan itu dicatat. Batas waktunya diubah menjadi pukul 11.00, dengan alasan tertulis.',
        'BPD dan kepala desa sepakat pada 2 April. Ketua BPD menyampaikan rancangan pada 8 April, sehari sebelum batasnya. Kepala desa menerimanya hari itu, jadi batasnya menetapkan 23 April. Ia menandatangani pada 20 April.',
        'Yang tersimpan: undangan, daftar hadir, catatan masukan dengan jawabannya, berita acara kesepakatan, dan tanda terima 8 April.',
      ),
      catatan(
        'ingat',
        'Kesepakatan yang tidak bertanggal sering terjadi. Akibatnya tenggat tujuh hari tidak dapat dihitung dan satu kolom Buku Peraturan di Desa kosong. Tulis tanggal dan tanda tangan sebelum rapat bubar.',
      ),
      langkah(
        'Tugas kecil untuk Senin',
        'Tulis semua rancangan yang sedang disusun pada satu lembar.',
        'Untuk setiap rancangan, sebut kelompok warga yang terkena.',
        'Pilih satu hari dan tempat konsultasi, lalu umumkan lewat Publikasi → Agenda.',
        'Siapkan tabel catatan masukan: usul, dari kelompok mana, diterima atau tidak, alasannya.',
      ),
      rujukan('permendagri-111-2014', 'penyusunan, pembahasan, dan penetapan'),
      rujukan('uu-6-2014', 'Pasal 69 ayat (9) dan (10)'),
      latihan('l5', 'l6', 'l7'),
    ],
  },
  {
    judul: 'Empat rancangan yang dievaluasi lebih dahulu',
    modul: 'Bagian 2: Jalan sebuah Peraturan Desa',
    topik: 'Evaluasi',
    blok: [
      teks(
        'Dua kekeliruan yang berlawanan terjadi di sini. Ada desa yang menunggu surat kabupaten untuk semua rancangan, lalu aturannya tidak pernah lahir. Ada pula yang menetapkan rancangan tanpa evaluasi, padahal wajib.',
      ),
      tabel(
        'Evaluasi dan klarifikasi',
        'Hal | Evaluasi | Klarifikasi',
        'Kapan | sebelum ditetapkan | sesudah diundangkan',
        'Untuk apa | APBDes, pungutan, tata ruang, organisasi pemerintah desa | Peraturan Desa lainnya',
        'Berapa lama | paling lama 20 hari kerja sejak diterima | paling lama 30 hari sejak diterima',
      ),
      langkah(
        'Jalan keempat rancangan itu',
        'Disepakati bersama BPD.',
        'Disampaikan kepada bupati lewat camat, paling lama 3 hari.',
        'Dievaluasi, paling lama 20 hari kerja.',
        'Diperbaiki bila diminta; periksa tenggatnya pada surat hasil evaluasi.',
        'Ditetapkan dan diundangkan.',
      ),
      teks('Bila dalam 20 hari kerja tidak ada hasil, peraturannya berlaku dengan sendirinya.'),
      teks(
        '# Kasus: tata ruang Rawa Kencana',
        'Rancangan tata ruang Rawa Kencana disepakati dengan BPD pada Selasa, 1 September 2026. Batas mengirimnya 4 September. Pak Gerson, Kasi Pemerintahan, menyerahkannya kepada camat esok harinya. Kabupaten menerimanya Jumat, 4 September, dan tanda terimanya difoto.',
        'Hari kerja pertama sesudahnya Senin, 7 September. Tanpa hari libur di antaranya, hari kerja ke-20 jatuh pada Jumat, 2 Oktober 2026. Pak Gerson menulis tanggal itu di kalender kantor.',
        'Pada 18 September pemilik lahan mendesak kepala desa menetapkan dahulu, karena "surat pasti datang". Pak Gerson mengingatkan: tata ruang termasuk empat rancangan yang menunggu. Hasil evaluasi tiba 29 September dengan dua perbaikan. Desa memperbaikinya menurut tenggat dalam surat itu, menetapkan, lalu mengundangkan.',
        'Seandainya sampai 2 Oktober tidak ada hasil, tanda terima itu membuktikan bahwa tenggatnya lewat. Simpanlah bersama hitungan hari kerjanya.',
      ),
      catatan(
        'ingat',
        'Peraturan Desa di luar keempat hal itu tidak perlu menunggu surat bupati. Menunggu yang tidak diwajibkan membuat peraturan tidak pernah lahir.',
      ),
      catatan(
        'penting',
        'Kekeliruan tersering: berkas dikirim lewat pesan HP tanpa tanda terima. Dua puluh hari kerja dihitung sejak diterima; tanpa bukti terima tidak ada yang dapat menghitungnya. Kirim ulang dengan surat pengantar, dan mintalah tanggal terima dari yang mengevaluasi.',
      ),
      langkah(
        'Di meja Anda hari Senin',
        'Pisahkan rancangan menjadi dua tumpukan: dievaluasi, atau cukup klarifikasi.',
        'Tulis tanggal disepakati dan tanggal paling lambat dikirim.',
        'Cari tanda terima setiap rancangan yang sudah dikirim, lalu hitung hari kerja ke-20.',
        'Untuk APBDes, tekan tombol Catat hasil evaluasi di atas kertas pada dokumennya begitu suratnya datang.',
      ),
      rujukan('permendagri-111-2014', 'Pasal 14'),
      rujukan('uu-6-2014', 'Pasal 69 ayat (4)'),
      latihan('l8', 'l9'),
    ],
  },
  {
    judul: 'Mengundangkan, melapor, dan klarifikasi',
    modul: 'Bagian 3: Supaya berlaku dan diketahui',
    topik: 'Pengundangan dan klarifikasi',
    blok: [
      teks(
        'Tanda tangan saja belum mengikat siapa pun. Peraturan Desa mengikat sejak diundangkan dalam Lembaran Desa oleh sekretaris desa.',
        'Naskah bertanda tangan kerap berhenti di laci. Berbulan-bulan kemudian petugas menegur warga dan kalah berdebat, karena Lembaran Desa tidak memuatnya. Sesudah itu teguran yang benar pun sulit dipercaya.',
      ),
      tabel(
        'Diundangkan di mana',
        'Jenis | Tempatnya',
        'Peraturan Desa | Lembaran Desa',
        'Peraturan Kepala Desa dan Peraturan Bersama | Berita Desa',
        'Keputusan kepala desa | tidak diundangkan; dicatat dalam Buku Keputusan',
      ),
      langkah(
        'Sesudah ditandatangani',
        'Sekretaris desa mengundangkan dan memberi nomor.',
        'Kepala desa menyampaikannya kepada bupati untuk klarifikasi, paling lama 7 hari.',
        'Bupati mengklarifikasi, paling lama 30 hari sesudah diterima.',
        'Bila sesuai, terbit surat; bila bertentangan, dibatalkan dengan keputusan bupati.',
      ),
      catatan(
        'contoh',
        'Ditandatangani 2 Maret, diundangkan 9 Maret. Yang dilakukan warga sampai 8 Maret tidak dinilai dengan aturan itu.',
      ),
      teks(
        '# Kasus: pintu air Karang Sejuk',
        'Peraturan Desa tentang jadwal pintu air handil ditetapkan pada 12 Oktober 2026. Bu Rahimah, sekretaris desa yang baru, menyimpannya dan menunggu "izin kabupaten". Pada 19 Oktober dua kelompok tani sudah bertengkar soal giliran air.',
        'Camat mengingatkan: aturan pintu air tidak termasuk yang dievaluasi. Hari itu juga Bu Rahimah mengundangkannya dalam Lembaran Desa Nomor 5. Sejak 19 Oktober jadwalnya mengikat. Pertengkaran sebelumnya diselesaikan dengan musyawarah, tanpa aturan ini.',
        'Kepala desa wajib mengirimnya paling lambat 26 Oktober. Ia mengirim 22 Oktober dengan surat pengantar bernomor, diterima bupati 23 Oktober. Klarifikasi ditunggu sampai 22 November, sambil jadwalnya sudah berjalan.',
      ),
      catatan(
        'penting',
        'Jangan memundurkan tanggal pengundangan supaya buku tampak rapi. Tulis tanggal yang sebenarnya. Bila terlanjur ditulis mundur, beri tahu kepala desa dan tanyakan cara membetulkannya kepada bagian hukum.',
      ),
      langkah(
        'Periksa laci hari Senin',
        'Kumpulkan semua Peraturan Desa yang sudah ditandatangani.',
        'Cocokkan dengan Buku Lembaran Desa, satu per satu.',
        'Undangkan yang tertinggal dengan tanggal hari itu. Yang masih wajib dievaluasi, atau sudah lewat setahun, tanyakan dahulu.',
        'Hitung tujuh hari dari tanggal diundangkan dan siapkan surat pengantarnya.',
        'Pada dokumen APBDes di portal ini, tekan Undangkan: isi nomor dan tanggal Lembaran Desa, lampirkan PDF-nya.',
      ),
      rujukan('uu-6-2014', 'Pasal 69'),
      rujukan('permendagri-111-2014', 'pengundangan dan klarifikasi'),
      latihan('l10', 'l11'),
    ],
  },
  {
    judul: 'Mencatat dan menyebarluaskan',
    modul: 'Bagian 3: Supaya berlaku dan diketahui',
    topik: 'Catatan dan penyebarluasan',
    blok: [
      tabel(
        'Buku untuk peraturan',
        'Buku | Isinya',
        'Buku Peraturan di Desa | tiga jenis peraturan: nomor, tanggal, tentang, laporan, pengundangan; untuk Peraturan Desa juga tanggal kesepakatannya',
        'Buku Keputusan Kepala Desa | nomor, tanggal, tentang, dan laporan keputusan',
        'Buku Lembaran Desa dan Buku Berita Desa | nomor dan tanggal diundangkan',
      ),
      teks(
        'Buku ini dibuka saat ada sengketa: siapa menetapkan apa, dan sejak kapan. Bila bukunya kosong, sekretaris desa yang baru mencari di HP pendahulunya. Warga pun tidak dapat menaati aturan yang tidak pernah sampai kepadanya.',
        'Nomornya urut per jenis dan mulai lagi setiap tahun: Peraturan Desa Nomor 3 Tahun 2026 tidak bertabrakan dengan Peraturan Kepala Desa Nomor 3 Tahun 2026.',
        'Naskahnya dibuka dengan nama jabatan pembuatnya, jenis, nomor, tahun, dan judul. Lalu menyusul Menimbang, Mengingat, Dengan Kesepakatan Bersama (untuk Peraturan Desa), dan Menetapkan.',
      ),
      langkah(
        'Menyebarluaskan sejak rancangan',
        'Bacakan rancangan dalam pertemuan warga.',
        'Tempel ringkasannya di papan pengumuman.',
        'Sesudah diundangkan, terbitkan naskahnya di situs desa.',
        'Jelaskan sekali lagi bila ada sanksinya.',
      ),
      catatan(
        'penting',
        'Menyebarluaskan adalah tugas pemerintah desa dan BPD bersama-sama, mulai dari rancangan sampai peraturan yang jadi.',
      ),
      teks(
        '# Kasus: dua Nomor 3 di Sei Mentari',
        'Pak Idham menjadi sekretaris desa Sei Mentari pada Januari 2026. Ia menemukan dua naskah berjudul Peraturan Desa Nomor 3 Tahun 2025. Satu tentang ternak, satu tentang sumur. Buku Peraturan di Desa berhenti pada nomor 2.',
        'Ia tidak mengganti nomor sendiri. Ia mencari tanggal kesepakatan, penetapan, dan pengundangan keduanya dari berita acara dan Buku Lembaran Desa. Hasilnya ditulis dalam satu lembar, lalu kepala desa bertanya tertulis kepada bagian hukum. Kami tidak menemukan aturan tentang nomor kembar, jadi jawaban kabupaten yang diikuti.',
        'Ternyata warga tiga dusun belum pernah mendengar aturan ternak. BPD dan pemerintah desa membacakannya di tiga pertemuan, 9 sampai 11 Februari, dan menyimpan daftar hadirnya.',
      ),
      catatan(
        'ingat',
        'Keputusan sering ditulis dalam Buku Peraturan di Desa, sehingga nomor peraturan meloncat. Pindahkan barisnya ke Buku Keputusan, dan jelaskan di kolom keterangan kedua buku.',
      ),
      langkah(
        'Senin: satu jam dengan buku',
        'Buka keempat buku tahun ini; isi baris yang kosong dari naskahnya.',
        'Periksa nomor yang kembar atau terlewat.',
        'Terbitkan naskah yang belum tampil lewat Pemerintahan → Dokumen; pilih pula peraturan yang diubahnya.',
        'Perdes APBDes tidak diunggah di situ: pengundangannya dicatat sekretaris desa pada APBDes-nya.',
        'Sepakati dengan BPD siapa membacakan apa, di dusun mana.',
      ),
      rujukan('permendagri-47-2016', 'buku administrasi umum'),
      rujukan('permendagri-111-2014', 'penyebarluasan'),
      latihan('l12', 'l13', 'l14'),
    ],
  },
]

const PRAKTIK = [
  {
    kunci: 'l1',
    ...jodoh(
      'Pasangkan kebutuhan dengan bentuknya.',
      ['Jam malam bagi semua warga', 'Peraturan Desa'],
      ['Menunjuk panitia 17 Agustus', 'keputusan kepala desa'],
    ),
    pembahasan: 'Yang berlaku umum diatur dengan peraturan; yang menyebut orang ditetapkan dengan keputusan.',
  },
  {
    kunci: 'l2',
    ...pernyataan('Keputusan kepala desa termasuk salah satu jenis peraturan di desa.', false),
    pembahasan: 'Keputusan menetapkan orang atau hal tertentu, bukan mengatur umum.',
  },
  {
    kunci: 'l3',
    ...pilih(
      'Rancangan tentang ternak lepas memuat kurungan tiga bulan. Apa langkah berikutnya?',
      'Menundanya sampai bagian hukum menjawab tertulis',
      'Menambah saksi dari kepolisian di rancangannya',
      'Mempertahankannya, karena musyawarah sudah sepakat',
    ),
    pembahasan:
      'Kesepakatan warga tidak menjawab apakah ancaman itu wewenang desa; bagian hukum yang ditanya.',
  },
  {
    kunci: 'l4',
    ...pernyataan('Karcis sementara boleh dijual sambil menunggu Peraturan Desa tentang pungutan.', false),
    pembahasan: 'Pungutan menunggu Peraturan Desa yang sudah dievaluasi dan diundangkan.',
  },
  {
    kunci: 'l5',
    ...urut(
      'Urutkan jalan Peraturan Desa biasa.',
      'Rancangan disusun',
      'Dikonsultasikan kepada masyarakat',
      'Disepakati bersama BPD',
      'Ditetapkan kepala desa',
    ),
    pembahasan: 'Masukan warga dicatat sebelum dibahas bersama BPD.',
  },
  {
    kunci: 'l6',
    ...pilih(
      'Disepakati 10 Juni. Paling lambat kapan ketua BPD menyampaikannya kepada kepala desa?',
      '17 Juni',
      '25 Juni',
      '10 Juli',
    ),
    pembahasan: 'Paling lama 7 hari sesudah disepakati.',
  },
  {
    kunci: 'l7',
    ...pernyataan('BPD boleh mengusulkan rancangan Peraturan Desa tentang ketertiban pasar.', true),
    pembahasan: 'BPD boleh mengusulkan, kecuali empat rancangan tentang rencana dan anggaran.',
  },
  {
    kunci: 'l8',
    ...pilih(
      'Rancangan mana yang ditahan sampai hasil evaluasi datang?',
      'Pungutan parkir pasar',
      'Kebersihan lingkungan',
      'Jam belajar malam',
    ),
    pembahasan: 'Pungutan termasuk empat rancangan yang dievaluasi.',
  },
  {
    kunci: 'l9',
    ...angka('Berapa macam rancangan Peraturan Desa yang dievaluasi sebelum ditetapkan?', 4),
    pembahasan: 'APBDes, pungutan, tata ruang, dan organisasi pemerintah desa.',
  },
  {
    kunci: 'l10',
    ...isian('Peraturan Desa mengikat sejak diundangkan dalam …', 'Lembaran Desa'),
    pembahasan: 'Lembaran Desa; yang mengundangkan sekretaris desa.',
  },
  {
    kunci: 'l11',
    ...pilih(
      'Peraturan Desa tentang kebersihan sudah diundangkan. Apa berikutnya?',
      'Dikirim kepada bupati untuk klarifikasi',
      'Dikirim kepada bupati untuk evaluasi',
      'Menunggu persetujuan gubernur',
    ),
    pembahasan: 'Peraturan Desa biasa cukup klarifikasi sesudah diundangkan.',
  },
  {
    kunci: 'l12',
    ...pilih(
      'Keputusan menunjuk kader posyandu dicatat di buku mana?',
      'Buku Keputusan Kepala Desa',
      'Buku Peraturan di Desa',
      'Buku Lembaran Desa',
    ),
    pembahasan: 'Keputusan punya bukunya sendiri dan tidak diundangkan.',
  },
  {
    kunci: 'l13',
    ...pernyataan('Rancangan Peraturan Desa baru boleh dibacakan kepada warga sesudah ditetapkan.', false),
    pembahasan: 'Penyebarluasan mulai sejak rancangan.',
  },
  {
    kunci: 'l14',
    ...pilih('Peraturan Kepala Desa diundangkan di mana?', 'Berita Desa', 'Lembaran Desa', 'Buku Agenda'),
    pembahasan: 'Lembaran Desa untuk Peraturan Desa, Berita Desa untuk dua jenis lainnya.',
  },
]

const JENIS = [
  angka('Berapa jenis peraturan di desa menurut Undang-Undang Desa?', 3),
  ganda(
    'Mana yang termasuk jenis peraturan di desa?',
    ['Peraturan Desa', 'Peraturan Bersama Kepala Desa', 'Peraturan Kepala Desa'],
    ['Keputusan kepala desa'],
  ),
  pilih(
    'Kepala desa menunjuk pengurus posyandu. Bentuk yang tepat?',
    'Keputusan kepala desa',
    'Peraturan Desa',
    'Peraturan Kepala Desa',
    'Peraturan Bersama',
  ),
  dasar(
    'UU 6/2014 Pasal 69; Permendagri 20/2018',
    pilih(
      'Penjabaran APBDes ditetapkan dengan apa?',
      'Peraturan Kepala Desa',
      'Keputusan kepala desa',
      'Keputusan BPD',
      'Surat edaran',
    ),
  ),
  pilih(
    'Dua desa ingin mengatur jalan perbatasan bersama-sama. Bentuk yang tepat?',
    'Peraturan Bersama Kepala Desa',
    'Dua Peraturan Desa yang berbeda isinya',
    'Keputusan camat tentang kedua desa',
    'Keputusan bersama ketua BPD',
  ),
  dasar(
    'UU 6/2014 Pasal 69',
    jodoh(
      'Pasangkan bentuk dengan sifatnya.',
      ['Peraturan Desa', 'mengatur umum, bersama BPD'],
      ['Peraturan Kepala Desa', 'melaksanakan Peraturan Desa'],
      ['Keputusan kepala desa', 'menetapkan orang atau hal tertentu'],
    ),
  ),
  pernyataan('Mengangkat seorang kader dilakukan dengan Peraturan Desa.', false),
  dasar(
    'UU 6/2014 Pasal 69',
    pernyataan('Peraturan Kepala Desa dibuat untuk melaksanakan Peraturan Desa.', true),
  ),
  isian('Aturan yang dibuat bersama oleh beberapa kepala desa disebut Peraturan … Kepala Desa.', 'Bersama'),
]

const MENYUSUN = [
  dasar(
    'Permendagri 111/2014',
    ganda(
      'Rancangan mana yang tidak boleh diusulkan BPD?',
      ['APBDes', 'RKP Desa', 'RPJM Desa'],
      ['Perlindungan sungai'],
    ),
  ),
  dasar(
    'Permendagri 111/2014',
    pilih(
      'BPD mengusulkan rancangan Peraturan Desa tentang perlindungan sungai. Bagaimana aturannya?',
      'Boleh; tidak termasuk empat pengecualian',
      'Tidak boleh; hanya kepala desa yang mengusulkan',
      'Boleh, tetapi harus disetujui camat dahulu',
    ),
  ),
  angka('Paling lama berapa hari ketua BPD menyampaikan rancangan yang disepakati kepada kepala desa?', 7),
  angka('Paling lama berapa hari kepala desa menetapkan rancangan sejak ia menerimanya?', 15),
  dasar(
    'UU 6/2014 Pasal 69 ayat (9) dan (10)',
    pernyataan('Rancangan Peraturan Desa wajib dikonsultasikan kepada masyarakat.', true),
  ),
  dasar(
    'UU 6/2014 Pasal 69 ayat (9) dan (10)',
    pernyataan('Warga tidak berhak memberi masukan atas rancangan karena sudah diwakili BPD.', false),
  ),
  dasar(
    'UU 6/2014 Pasal 55',
    pilih(
      'Siapa yang menyepakati rancangan Peraturan Desa bersama kepala desa?',
      'BPD',
      'Camat',
      'Sekretaris desa',
      'Tokoh masyarakat',
    ),
  ),
  pilih(
    'Rancangan disepakati, diterima kepala desa 3 Agustus. Paling lambat ditetapkan kapan?',
    '18 Agustus',
    '10 Agustus',
    '3 September',
    '31 Desember',
  ),
  dasar(
    'UU 6/2014 Pasal 69; Permendagri 111/2014',
    urut(
      'Urutkan sesudah rancangan selesai disusun.',
      'Konsultasi kepada masyarakat',
      'Kesepakatan kepala desa dan BPD',
      'Penetapan oleh kepala desa',
      'Pengundangan oleh sekretaris desa',
    ),
  ),
]

const EVALUASI = [
  ganda(
    'Rancangan mana yang dievaluasi bupati sebelum ditetapkan?',
    ['APBDes', 'Pungutan', 'Tata ruang'],
    ['Kebersihan lingkungan'],
  ),
  pilih(
    'Kepala desa menetapkan Peraturan Desa tentang organisasi pemerintah desa tanpa evaluasi. Bagaimana?',
    'Keliru; termasuk empat yang wajib dievaluasi',
    'Benar; hanya APBDes yang dievaluasi',
    'Benar; organisasi desa urusan kepala desa',
  ),
  dasar(
    'Permendagri 111/2014 (evaluasi)',
    angka('Berapa hari kerja paling lama bupati mengevaluasi rancangan pungutan sejak diterima?', 20),
  ),
  dasar(
    'Permendagri 111/2014 (evaluasi)',
    angka('Berapa hari paling lama rancangan pungutan yang disepakati disampaikan kepada bupati?', 3),
  ),
  pilih(
    'Desa ingin memungut uang masuk danau. Urutan yang benar?',
    'Disepakati BPD, dievaluasi, ditetapkan, diundangkan, lalu memungut',
    'Memungut dengan karcis sementara, lalu membuat Peraturan Desa',
    'Keputusan kepala desa, memungut, lalu melapor kepada bupati',
  ),
  dasar(
    'Permendagri 111/2014 (klarifikasi)',
    pernyataan('Peraturan Desa tentang kebersihan harus dievaluasi bupati sebelum ditetapkan.', false),
  ),
  dasar(
    'Permendagri 111/2014 (evaluasi)',
    pernyataan(
      'Bila 20 hari kerja lewat tanpa hasil evaluasi, peraturannya berlaku dengan sendirinya.',
      true,
    ),
  ),
  isian('Pemeriksaan bupati atas rancangan sebelum ditetapkan disebut …', 'evaluasi'),
  pilih(
    'Mana yang bukan salah satu dari empat rancangan yang dievaluasi?',
    'Ketertiban pasar desa',
    'Organisasi pemerintah desa',
    'Tata ruang desa',
    'Pungutan desa',
  ),
]

const PENGUNDANGAN = [
  pilih('Siapa yang mengundangkan Peraturan Desa?', 'Sekretaris desa', 'Kepala desa', 'Ketua BPD', 'Camat'),
  pilih(
    'Sejak kapan Peraturan Desa mengikat warga?',
    'Sejak diundangkan dalam Lembaran Desa',
    'Sejak ditandatangani kepala desa',
    'Sejak disepakati bersama BPD',
    'Sejak surat klarifikasi bupati diterima',
  ),
  dasar(
    'Permendagri 111/2014 (klarifikasi)',
    angka(
      'Paling lama berapa hari sesudah diundangkan Peraturan Desa disampaikan kepada bupati untuk klarifikasi?',
      7,
    ),
  ),
  dasar(
    'Permendagri 111/2014 (klarifikasi)',
    angka('Paling lama berapa hari bupati mengklarifikasi Peraturan Desa sejak diterima?', 30),
  ),
  pilih(
    'Peraturan Desa sudah ditandatangani, belum masuk Lembaran Desa. Warga ditegur. Apa yang benar?',
    'Belum mengikat; undangkan dahulu',
    'Sudah mengikat karena sudah ditandatangani',
    'Sudah mengikat karena sudah disepakati BPD',
  ),
  dasar(
    'Permendagri 111/2014 (klarifikasi)',
    pilih(
      'Sekretaris desa menahan Peraturan Desa tentang kebersihan, menunggu surat bupati. Apa yang benar?',
      'Mengundangkannya, lalu mengirimnya untuk klarifikasi',
      'Menunggu evaluasi 20 hari kerja',
      'Meminta izin gubernur lewat camat',
    ),
  ),
  dasar(
    'UU 6/2014 Pasal 69 ayat (4); Permendagri 111/2014',
    jodoh(
      'Pasangkan pemeriksaan dengan waktunya.',
      ['Evaluasi', 'sebelum ditetapkan'],
      ['Klarifikasi', 'sesudah diundangkan'],
    ),
  ),
  dasar(
    'UU 6/2014 Pasal 69; PP 43/2014 Pasal 87',
    pernyataan('Peraturan Desa yang bertentangan dengan aturan lebih tinggi dapat dibatalkan bupati.', true),
  ),
  dasar(
    'UU 6/2014 Pasal 69 ayat (1); Permendagri 111/2014',
    pernyataan('Keputusan kepala desa diundangkan dalam Lembaran Desa.', false),
  ),
]

const CATATAN_BUKU = [
  dasar(
    'Permendagri 111/2014 (pengundangan)',
    jodoh(
      'Pasangkan naskah dengan tempat mengundangkannya.',
      ['Peraturan Desa', 'Lembaran Desa'],
      ['Peraturan Kepala Desa', 'Berita Desa'],
    ),
  ),
  dasar(
    'Permendagri 47/2016 (Buku Peraturan di Desa)',
    pilih(
      'Tanggal kesepakatan dengan BPD dicatat untuk jenis apa?',
      'Peraturan Desa',
      'Peraturan Kepala Desa',
      'Keputusan kepala desa',
      'Peraturan Bersama',
    ),
  ),
  dasar(
    'Permendagri 47/2016 (Buku Peraturan di Desa)',
    ganda(
      'Jenis apa saja yang dicatat dalam Buku Peraturan di Desa?',
      ['Peraturan Desa', 'Peraturan Kepala Desa'],
      ['Keputusan kepala desa', 'Berita acara musdes'],
    ),
  ),
  dasar(
    'Permendagri 47/2016 (Buku Keputusan Kepala Desa)',
    pilih(
      'Buku apa yang mencatat keputusan kepala desa?',
      'Buku Keputusan Kepala Desa',
      'Buku Lembaran Desa',
      'Buku Peraturan di Desa',
      'Buku Agenda',
    ),
  ),
  pernyataan('Peraturan Desa disebarluaskan sejak masih rancangan.', true),
  pernyataan('Menyebarluaskan Peraturan Desa adalah tugas camat.', false),
  ganda(
    'Siapa yang menyebarluaskan Peraturan Desa?',
    ['Pemerintah desa', 'BPD'],
    ['Kepolisian', 'Pengadilan'],
  ),
  dasar(
    'Permendagri 111/2014 (pengundangan)',
    isian('Peraturan Kepala Desa diundangkan dalam … Desa.', 'Berita', 'Berita Desa'),
  ),
  dasar(
    'Permendagri 111/2014',
    pilih(
      'Nomor Peraturan Desa dihitung bagaimana?',
      'Urut per jenis, mulai lagi setiap tahun',
      'Urut bersama surat keluar',
      'Urut sejak desa berdiri',
      'Diberi oleh bagian hukum kabupaten',
    ),
  ),
]

const KATEGORI = {
  jenis: 'Jenis peraturan',
  menyusun: 'Menyusun dan menyepakati',
  evaluasi: 'Evaluasi',
  pengundangan: 'Pengundangan dan klarifikasi',
  catatan: 'Catatan dan penyebarluasan',
} as const

export const KURSUS_PERATURAN_DESA: KursusContoh = {
  isi: {
    judul: 'Peraturan Desa',
    ringkasan:
      'Memilih bentuk yang tepat, menyusun bersama warga, menyepakati, dievaluasi, mengundangkan, dan mencatat.',
    untuk: 'Sekretaris desa, BPD, kepala desa, dan Kasi Pemerintahan',
    tujuan: [
      { teks: 'Membedakan peraturan dari keputusan' },
      { teks: 'Menyusun rancangan dengan masukan warga' },
      { teks: 'Menyebut mana yang dievaluasi dan mana yang diklarifikasi' },
      { teks: 'Mengundangkan, mencatat, dan menyebarluaskan dengan benar' },
    ],
    sifatPerubahan: 'isi',
    daftarPelajaran: PELAJARAN,
    daftarKuis: [toUjiAkhir(...Object.values(KATEGORI).map((kategori) => ({ kategori, jumlah: 4 })))],
  },
  daftarSoal: [
    ...toKategori(LATIHAN, PRAKTIK),
    ...toKategori(KATEGORI.jenis, JENIS, 'UU 6/2014 Pasal 69 ayat (1)'),
    ...toKategori(KATEGORI.menyusun, MENYUSUN, 'PP 43/2014; Permendagri 111/2014 (penetapan)'),
    ...toKategori(KATEGORI.evaluasi, EVALUASI, 'UU 6/2014 Pasal 69 ayat (4); Permendagri 111/2014 Pasal 14'),
    ...toKategori(KATEGORI.pengundangan, PENGUNDANGAN, 'UU 6/2014 Pasal 69; Permendagri 111/2014'),
    ...toKategori(KATEGORI.catatan, CATATAN_BUKU, 'Permendagri 111/2014 (penyebarluasan)'),
  ],
  jabatan: ['Sekretaris Desa', 'BPD'],
}
