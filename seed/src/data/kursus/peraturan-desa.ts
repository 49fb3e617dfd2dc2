/**
 * Course: village regulations. Facts of the law: UU 6/2014 article 69; PP 43/2014 articles 83 to 89; Permendagri
 * 111/2014; the registers of Permendagri 47/2016. Tests ask what at least two texts agree on; what one text says
 * (penalties, levies without a base) stands in a lesson alone, with the word to look it up.
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
    judul: 'Tiga peraturan dan satu keputusan',
    modul: 'Bagian 1: Jenis dan isi',
    topik: 'Jenis peraturan',
    blok: [
      teks(
        'Di desa ada tiga jenis peraturan. Semuanya mengatur: berlaku umum, bagi siapa saja. Keputusan kepala desa bukan peraturan; ia menetapkan orang atau hal tertentu.',
      ),
      tabel(
        'Mana yang dipakai',
        'Jenis | Pembuat dan contohnya',
        'Peraturan Desa | kepala desa bersama BPD: APBDes, kebersihan lingkungan, pungutan',
        'Peraturan Bersama Kepala Desa | dua kepala desa atau lebih: merawat jalan perbatasan',
        'Peraturan Kepala Desa | kepala desa, melaksanakan Peraturan Desa: penjabaran APBDes',
        'Keputusan kepala desa | kepala desa: menunjuk pengurus posyandu',
      ),
      istilah('Mengatur', 'membuat aturan bagi siapa saja, dan berlaku terus.'),
      istilah('Menetapkan', 'memutus tentang orang atau hal yang disebut namanya, dan selesai di situ.'),
      catatan(
        'contoh',
        'Jam buka pasar bagi semua pedagang: peraturan. Menunjuk tiga penjaga pasar: keputusan kepala desa.',
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
        'Peraturan Desa tidak boleh bertentangan dengan kepentingan umum dan aturan yang lebih tinggi. Bila bertentangan, bupati dapat membatalkannya.',
        'Sebelum menulis, tanyakan dahulu: apakah ini urusan desa? Jalan kabupaten, pajak daerah, dan perkara pidana bukan urusan Peraturan Desa.',
      ),
      tabel(
        'Empat kekeliruan isi',
        'Yang ditulis | Yang benar',
        'Kurungan tiga bulan bagi pemilik ternak lepas | sanksi administratif, atau kesepakatan adat; ancaman pidana bukan wewenang desa',
        'Retribusi dipungut dahulu, aturan menyusul | Peraturan Desa tentang pungutan dievaluasi dan diundangkan dahulu',
        'Nama orang ditunjuk dengan Peraturan Desa | keputusan kepala desa',
        'Aturan umum dengan keputusan kepala desa | Peraturan Desa atau Peraturan Kepala Desa',
      ),
      catatan(
        'ingat',
        'Larangan pidana dan denda pidana kami baca dari penjelasan pejabat, dalam satu sumber. Tanyakan bagian hukum kabupaten sebelum menulis denda.',
      ),
      catatan(
        'penting',
        'Memungut uang dari warga atau pengunjung tanpa Peraturan Desa yang sudah dievaluasi dapat dianggap pungutan liar.',
      ),
      teks(
        'Hukum adat dihormati. Peraturan Desa tidak menggantikan kesepakatan adat; keduanya tetap di bawah aturan yang lebih tinggi.',
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
      catatan(
        'ingat',
        'Peraturan Desa tentang kebersihan tidak perlu menunggu surat bupati. Menunggu yang tidak diwajibkan membuat peraturan tidak pernah lahir.',
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
        'Warga ditegur dengan Peraturan Desa yang sudah ditandatangani tetapi belum masuk Lembaran Desa. Teguran itu belum punya dasar; undangkan dahulu.',
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
        'Buku Peraturan di Desa | tiga jenis peraturan: nomor, tanggal, tentang, kesepakatan, laporan, pengundangan',
        'Buku Keputusan Kepala Desa | nomor, tanggal, tentang, dan laporan keputusan',
        'Buku Lembaran Desa dan Buku Berita Desa | nomor dan tanggal diundangkan',
      ),
      teks(
        'Nomornya urut per jenis dan mulai lagi setiap tahun: Peraturan Desa Nomor 3 Tahun 2026 tidak bertabrakan dengan Peraturan Kepala Desa Nomor 3 Tahun 2026.',
        'Naskahnya dibuka dengan nama jabatan pembuatnya, jenis, nomor, tahun, dan judul, lalu Menimbang, Mengingat, Dengan Kesepakatan Bersama (untuk Peraturan Desa), dan Menetapkan.',
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
      catatan(
        'ingat',
        'Di portal ini naskah peraturan terbit lewat menu Dokumen, dan pengundangan APBDes dicatat sekretaris desa.',
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
      'Rancangan tentang ternak lepas memuat kurungan tiga bulan. Apa perbaikannya?',
      'Mengganti dengan sanksi administratif atau kesepakatan adat',
      'Menambah saksi dari kepolisian di rancangannya',
      'Mempertahankannya, karena musyawarah sudah sepakat',
    ),
    pembahasan: 'Ancaman penjara bukan wewenang Peraturan Desa.',
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
  pilih(
    'Penjabaran APBDes ditetapkan dengan apa?',
    'Peraturan Kepala Desa',
    'Keputusan kepala desa',
    'Keputusan BPD',
    'Surat edaran',
  ),
  pilih(
    'Dua desa ingin mengatur jalan perbatasan bersama-sama. Bentuk yang tepat?',
    'Peraturan Bersama Kepala Desa',
    'Dua Peraturan Desa yang berbeda isinya',
    'Keputusan camat tentang kedua desa',
    'Keputusan bersama ketua BPD',
  ),
  jodoh(
    'Pasangkan bentuk dengan sifatnya.',
    ['Peraturan Desa', 'mengatur umum, bersama BPD'],
    ['Peraturan Kepala Desa', 'melaksanakan Peraturan Desa'],
    ['Keputusan kepala desa', 'menetapkan orang atau hal tertentu'],
  ),
  pernyataan('Mengangkat seorang kader dilakukan dengan Peraturan Desa.', false),
  pernyataan('Peraturan Kepala Desa dibuat untuk melaksanakan Peraturan Desa.', true),
  isian('Aturan yang dibuat bersama oleh beberapa kepala desa disebut Peraturan … Kepala Desa.', 'Bersama'),
]

const MENYUSUN = [
  ganda(
    'Rancangan mana yang tidak boleh diusulkan BPD?',
    ['APBDes', 'RKP Desa', 'RPJM Desa'],
    ['Perlindungan sungai'],
  ),
  pilih(
    'BPD mengusulkan rancangan Peraturan Desa tentang perlindungan sungai. Bagaimana aturannya?',
    'Boleh; tidak termasuk empat pengecualian',
    'Tidak boleh; hanya kepala desa yang mengusulkan',
    'Boleh, tetapi harus disetujui camat dahulu',
  ),
  angka('Paling lama berapa hari ketua BPD menyampaikan rancangan yang disepakati kepada kepala desa?', 7),
  angka('Paling lama berapa hari kepala desa menetapkan rancangan sejak ia menerimanya?', 15),
  pernyataan('Rancangan Peraturan Desa wajib dikonsultasikan kepada masyarakat.', true),
  pernyataan('Warga tidak berhak memberi masukan atas rancangan karena sudah diwakili BPD.', false),
  pilih(
    'Siapa yang menyepakati rancangan Peraturan Desa bersama kepala desa?',
    'BPD',
    'Camat',
    'Sekretaris desa',
    'Tokoh masyarakat',
  ),
  pilih(
    'Rancangan disepakati, diterima kepala desa 3 Agustus. Paling lambat ditetapkan kapan?',
    '18 Agustus',
    '10 Agustus',
    '3 September',
    '31 Desember',
  ),
  urut(
    'Urutkan sesudah rancangan selesai disusun.',
    'Konsultasi kepada masyarakat',
    'Kesepakatan kepala desa dan BPD',
    'Penetapan oleh kepala desa',
    'Pengundangan oleh sekretaris desa',
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
  angka('Berapa hari kerja paling lama bupati mengevaluasi rancangan pungutan sejak diterima?', 20),
  angka('Berapa hari paling lama rancangan pungutan yang disepakati disampaikan kepada bupati?', 3),
  pilih(
    'Desa ingin memungut uang masuk danau. Urutan yang benar?',
    'Disepakati BPD, dievaluasi, ditetapkan, diundangkan, lalu memungut',
    'Memungut dengan karcis sementara, lalu membuat Peraturan Desa',
    'Keputusan kepala desa, memungut, lalu melapor kepada bupati',
  ),
  pernyataan('Peraturan Desa tentang kebersihan harus dievaluasi bupati sebelum ditetapkan.', false),
  pernyataan('Bila 20 hari kerja lewat tanpa hasil evaluasi, peraturannya berlaku dengan sendirinya.', true),
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
  angka(
    'Paling lama berapa hari sesudah diundangkan Peraturan Desa disampaikan kepada bupati untuk klarifikasi?',
    7,
  ),
  angka('Paling lama berapa hari bupati mengklarifikasi Peraturan Desa sejak diterima?', 30),
  pilih(
    'Peraturan Desa sudah ditandatangani, belum masuk Lembaran Desa. Warga ditegur. Apa yang benar?',
    'Belum mengikat; undangkan dahulu',
    'Sudah mengikat karena sudah ditandatangani',
    'Sudah mengikat karena sudah disepakati BPD',
  ),
  pilih(
    'Sekretaris desa menahan Peraturan Desa tentang kebersihan, menunggu surat bupati. Apa yang benar?',
    'Mengundangkannya, lalu mengirimnya untuk klarifikasi',
    'Menunggu evaluasi 20 hari kerja',
    'Meminta izin gubernur lewat camat',
  ),
  jodoh(
    'Pasangkan pemeriksaan dengan waktunya.',
    ['Evaluasi', 'sebelum ditetapkan'],
    ['Klarifikasi', 'sesudah diundangkan'],
  ),
  pernyataan('Peraturan Desa yang bertentangan dengan aturan lebih tinggi dapat dibatalkan bupati.', true),
  pernyataan('Keputusan kepala desa diundangkan dalam Lembaran Desa.', false),
]

const CATATAN_BUKU = [
  jodoh(
    'Pasangkan naskah dengan tempat mengundangkannya.',
    ['Peraturan Desa', 'Lembaran Desa'],
    ['Peraturan Kepala Desa', 'Berita Desa'],
  ),
  pilih(
    'Tanggal kesepakatan dengan BPD dicatat untuk jenis apa?',
    'Peraturan Desa',
    'Peraturan Kepala Desa',
    'Keputusan kepala desa',
    'Peraturan Bersama',
  ),
  ganda(
    'Jenis apa saja yang dicatat dalam Buku Peraturan di Desa?',
    ['Peraturan Desa', 'Peraturan Kepala Desa'],
    ['Keputusan kepala desa', 'Berita acara musdes'],
  ),
  pilih(
    'Buku apa yang mencatat keputusan kepala desa?',
    'Buku Keputusan Kepala Desa',
    'Buku Lembaran Desa',
    'Buku Peraturan di Desa',
    'Buku Agenda',
  ),
  pernyataan('Peraturan Desa disebarluaskan sejak masih rancangan.', true),
  pernyataan('Menyebarluaskan Peraturan Desa adalah tugas camat.', false),
  ganda(
    'Siapa yang menyebarluaskan Peraturan Desa?',
    ['Pemerintah desa', 'BPD'],
    ['Kepolisian', 'Pengadilan'],
  ),
  isian('Peraturan Kepala Desa diundangkan dalam … Desa.', 'Berita', 'Berita Desa'),
  pilih(
    'Nomor Peraturan Desa dihitung bagaimana?',
    'Urut per jenis, mulai lagi setiap tahun',
    'Urut bersama surat keluar',
    'Urut sejak desa berdiri',
    'Diberi oleh bagian hukum kabupaten',
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
    ...toKategori(KATEGORI.jenis, JENIS, 'UU 6/2014 Pasal 69; Permendagri 111/2014'),
    ...toKategori(
      KATEGORI.menyusun,
      MENYUSUN,
      'UU 6/2014 Pasal 69; Permendagri 111/2014; PP 43/2014 Pasal 83 dan 84',
    ),
    ...toKategori(KATEGORI.evaluasi, EVALUASI, 'UU 6/2014 Pasal 69 ayat (4); Permendagri 111/2014 Pasal 14'),
    ...toKategori(
      KATEGORI.pengundangan,
      PENGUNDANGAN,
      'UU 6/2014 Pasal 69; PP 43/2014 Pasal 87; Permendagri 111/2014',
    ),
    ...toKategori(
      KATEGORI.catatan,
      CATATAN_BUKU,
      'Permendagri 47/2016 (buku administrasi umum); Permendagri 111/2014',
    ),
  ],
  jabatan: ['Sekretaris Desa', 'BPD'],
}
