/**
 * Course: village finance. Facts of the law: Permendagri 20/2018; PP 43/2014 articles 100 and 105 with PP 11/2019;
 * Peraturan LKPP 12/2019; PMK 59/2022; Permendagri 46/2016. Tests ask what at least two texts agree on; what one text
 * says, and every rate of a tax, stands in a lesson alone, with the word to look it up.
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
    judul: 'Siapa memegang apa',
    modul: 'Bagian 1: Orang dan anggaran',
    topik: 'Pelaku',
    blok: [
      teks(
        'Uang desa tidak diurus satu orang. Pekerjaannya dibagi, supaya setiap langkah dilihat orang lain sebelum uang keluar.',
      ),
      tabel(
        'Pelaku dan tugasnya',
        'Pelaku | Tugasnya',
        'Kepala desa | menetapkan kebijakan; menyetujui DPA, RAK Desa, dan setiap SPP',
        'Sekretaris desa | mengoordinasi penyusunan APBDes; memverifikasi DPA, RAK Desa, dan bukti',
        'Kaur Tata Usaha dan Umum, Kaur Perencanaan, dan para Kasi | menyusun DPA bidangnya, menjalankan kegiatan, mengajukan SPP, dan melapor',
        'Kaur Keuangan | menyusun RAK Desa; menerima, menyimpan, membayar, dan mencatat uang; memotong dan menyetor pajak',
        'BPD | membahas dan menyepakati APBDes; mengawasi',
      ),
      istilah('DPA', 'Dokumen Pelaksanaan Anggaran: apa, berapa, dan kapan satu kegiatan dikerjakan.'),
      istilah('RAK Desa', 'Rencana Anggaran Kas Desa: kapan uang masuk dan keluar.'),
      istilah('SPP', 'Surat Permintaan Pembayaran dari Kasi atau Kaur yang menjalankan kegiatan.'),
      istilah(
        'PKPKD',
        'pemegang kekuasaan pengelolaan keuangan desa, yaitu kepala desa. Memegang kekuasaan bukan memegang uang.',
      ),
      istilah(
        'PPKD',
        'pelaksana pengelolaan keuangan desa: sekretaris desa, para Kaur, dan para Kasi, ditetapkan dengan keputusan kepala desa.',
      ),
      catatan(
        'penting',
        'Kepala desa menyetujui, Kaur Keuangan membayar. Kepala desa yang memegang uang dan membayar sendiri memutus penjagaan itu.',
      ),
      rujukan('permendagri-20-2018', 'Pasal 3 sampai 8'),
      latihan('l1', 'l2'),
    ],
  },
  {
    judul: 'Susunan APBDes dan jadwal setahun',
    modul: 'Bagian 1: Orang dan anggaran',
    topik: 'APBDes dan jadwal',
    blok: [
      teks(
        'APBDes berlaku satu tahun, 1 Januari sampai 31 Desember. Isinya tiga bagian: pendapatan, belanja, dan pembiayaan. Saat disusun, anggaran harus seimbang: SiLPA (sisa lebih pembiayaan anggaran) dalam rencana adalah nol.',
      ),
      tabel(
        'Jadwal satu tahun anggaran',
        'Kapan | Apa',
        'Paling lambat Oktober tahun sebelumnya | rancangan disepakati kepala desa dan BPD',
        'Paling lama 3 hari sesudahnya | rancangan disampaikan kepada bupati lewat camat',
        'Paling lama 20 hari kerja sesudah diterima | hasil evaluasi; bila tidak ada, Peraturan Desa berlaku sendiri',
        'Paling lambat 31 Desember | Peraturan Desa tentang APBDes ditetapkan',
        'Minggu kedua Juli | laporan semester pertama',
        'Paling lambat 31 Maret tahun berikutnya | laporan pertanggungjawaban',
      ),
      langkah(
        'Belanja harus membagi seperti ini',
        'Hitung seluruh belanja desa.',
        'Paling sedikit 70 persen untuk pemerintahan (operasional kantor dan insentif RT/RW di dalamnya), pembangunan, pembinaan, dan pemberdayaan.',
        'Paling banyak 30 persen untuk penghasilan tetap dan tunjangan kepala desa, sekretaris desa, dan perangkat, serta tunjangan dan operasional BPD.',
      ),
      teks(
        'APBDes boleh diubah satu kali dalam setahun, kecuali keadaan luar biasa. Alasannya: pendapatan naik atau turun, ada sisa penghematan, belanja bergeser, atau SiLPA tahun lalu berbeda dari perkiraan.',
      ),
      catatan(
        'contoh',
        'Belanja Desa Mekar Contoh Rp2.000.000.000. Penghasilan tetap, tunjangan, dan bagian BPD bersama-sama paling banyak Rp600.000.000.',
      ),
      rujukan('permendagri-20-2018', 'Pasal 35 sampai 40'),
      rujukan('pp-43-2014', 'Pasal 100'),
      latihan('l3', 'l4'),
    ],
  },
  {
    judul: 'Membeli dan membangun: swakelola didahulukan',
    modul: 'Bagian 2: Uang keluar',
    topik: 'Pengadaan',
    blok: [
      teks(
        'Pengadaan di desa diatur peraturan bupati, dengan pedoman dari Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah (LKPP). Peraturan presiden tentang pengadaan pemerintah tidak berlaku langsung untuk APBDes. Jadi, peraturan bupati adalah buku pegangan pertama.',
        'Swakelola didahulukan: desa mengerjakan sendiri dengan bahan dan tenaga setempat. Penyedia dipakai bila seluruhnya atau sebagian tidak dapat dikerjakan sendiri.',
      ),
      istilah('Swakelola', 'pekerjaan yang direncanakan dan dikerjakan desa sendiri, bukan oleh pemborong.'),
      tabel(
        'Tiga cara lewat penyedia',
        'Cara | Kapan',
        'Pembelian langsung | nilainya kecil',
        'Permintaan penawaran | nilainya sedang; menurut satu sumber, kepada paling sedikit dua penyedia bila ada',
        'Lelang | nilainya besar',
      ),
      catatan(
        'ingat',
        'Pedoman LKPP memberi contoh batas: sampai Rp10 juta pembelian langsung, sampai Rp200 juta permintaan penawaran, di atasnya lelang. Bupati boleh menetapkan nilai lain; lihat peraturan bupati di kabupaten Anda.',
      ),
      teks(
        'Kasi atau Kaur mengelola pengadaan, dibantu tim pelaksana kegiatan (TPK) dari unsur perangkat, lembaga kemasyarakatan, dan masyarakat. Anggota BPD tidak boleh menjadi pelaksana proyek desa, juga bila kepala desa yang menunjuk.',
      ),
      catatan(
        'penting',
        'Swakelola yang "dipinjamkan" kepada pemborong bukan swakelola. Upahnya harus sampai kepada warga yang bekerja, dengan tanda terima.',
      ),
      rujukan('pp-43-2014', 'Pasal 105'),
      rujukan('permendagri-20-2018', 'Pasal 52'),
      rujukan('lkpp-12-2019', 'pedoman bagi peraturan bupati'),
      latihan('l5', 'l6'),
    ],
  },
  {
    judul: 'Dari DPA sampai uang dibayar',
    modul: 'Bagian 2: Uang keluar',
    topik: 'Pembayaran',
    blok: [
      tabel(
        'Empat dokumen di jalan uang',
        'Dokumen | Isinya',
        'DPA | rencana kegiatan, volume, dan rencana anggaran biaya (RAB) satu kegiatan',
        'RAK Desa | rencana uang masuk dan keluar setiap bulan',
        'SPP | permintaan membayar dari Kasi atau Kaur',
        'SPJ (surat pertanggungjawaban) | pertanggungjawaban uang muka dengan buktinya',
      ),
      langkah(
        'Empat tangan untuk satu pembayaran',
        'Kasi atau Kaur mengajukan SPP.',
        'Sekretaris desa memverifikasi kelengkapan dan buktinya.',
        'Kepala desa menyetujui.',
        'Kaur Keuangan membayar dan mencatat.',
      ),
      teks(
        'SPP tidak boleh melampaui DPA kegiatan itu, dan disertai laporan perkembangan pekerjaan. Perubahan APBDes nanti tidak membenarkan pembayaran yang melampaui DPA hari ini.',
      ),
      catatan(
        'penting',
        'Uang muka untuk swakelola (panjar) dipakai dalam 10 hari kerja sejak diterima. Sisanya dikembalikan kepada Kaur Keuangan.',
      ),
      catatan(
        'contoh',
        'Sisa DPA titian Rp35 juta, SPP yang datang Rp40 juta. SPP itu dikembalikan; paling banyak Rp35 juta.',
      ),
      teks(
        'Bukti yang baik menyebut tanggal, penjual, barang, jumlah, harga satuan, dan tanda terima. Untuk pekerjaan fisik ditambah foto sebelum, sedang, dan sesudah; untuk upah ditambah daftar hadir dan tanda terima.',
      ),
      rujukan('permendagri-20-2018', 'Pasal 45, 53, dan 54'),
      latihan('l7', 'l8', 'l9'),
    ],
  },
  {
    judul: 'Pajak atas belanja desa',
    modul: 'Bagian 3: Catatan dan laporan',
    topik: 'Buku dan laporan',
    blok: [
      teks(
        'Pemerintah desa memotong atau memungut pajak saat membayar, lalu menyetor dan melaporkannya. Uang pajak yang dipotong bukan uang desa, walaupun sebentar ada di rekening desa.',
        'PPN dan PPh 22 atas pembelian barang dipungut bila pembayarannya lebih dari Rp2 juta. Nilainya tidak boleh dipecah supaya lolos.',
      ),
      tabel(
        'Contoh: semen Rp5.550.000 termasuk PPN',
        'Hitungan | Nilai',
        'Dasar: 5.550.000 dibagi 1,11 | Rp5.000.000',
        'PPN yang dipungut | Rp550.000',
        'PPh 22: 1,5% dari dasar | Rp75.000',
        'Diterima toko | Rp4.925.000',
        'Disetor desa | Rp625.000',
      ),
      catatan(
        'ingat',
        'Tarif dalam contoh ini dapat berubah setiap tahun. Periksa tarif tahun berjalan di kantor pajak sebelum memotong. Menurut satu sumber, jasa dan sewa alat dipotong PPh 23 tanpa batas bawah, dan penyedia tanpa NPWP kena tarif dua kali.',
      ),
      langkah(
        'Sesudah memotong',
        'Catat di Buku Pembantu Pajak pada hari memotong.',
        'Setor dengan kode billing.',
        'Catat penyetorannya, simpan buktinya.',
        'Lapor setiap bulan; akhir tahun saldonya seharusnya nol.',
      ),
      rujukan('pmk-59-2022', 'pemungutan dan penyetoran oleh instansi pemerintah'),
      rujukan('permendagri-20-2018', 'Pasal 8'),
      latihan('l10', 'l11', 'l12'),
    ],
  },
  {
    judul: 'Buku kas dan laporan',
    modul: 'Bagian 3: Catatan dan laporan',
    topik: 'Buku dan laporan',
    blok: [
      tabel(
        'Buku Kaur Keuangan',
        'Buku | Yang dicatat',
        'Buku Kas Umum | semua uang masuk dan keluar',
        'Buku Pembantu Bank | gerak rekening kas desa',
        'Buku Pembantu Pajak | pajak yang dipotong dan disetor',
        'Buku Pembantu Panjar | uang muka dan pertanggungjawabannya',
      ),
      teks('Buku Kas Umum ditutup setiap akhir bulan.'),
      tabel(
        'Laporan kepada bupati lewat camat',
        'Laporan | Paling lambat',
        'Laporan semester pertama | minggu kedua Juli',
        'Laporan pertanggungjawaban, dengan Peraturan Desa | tiga bulan sesudah tahun anggaran',
        'Laporan penyelenggaraan pemerintahan desa (LPPD) | tiga bulan sesudah tahun anggaran',
      ),
      langkah(
        'Yang diumumkan kepada warga bersama laporan',
        'Laporan realisasi APBDes.',
        'Laporan realisasi kegiatan.',
        'Kegiatan yang belum selesai atau tidak terlaksana.',
        'Sisa anggaran.',
        'Alamat pengaduan.',
      ),
      catatan(
        'ingat',
        'Buku kas memuat nama dan rekening orang. Yang diumumkan adalah jumlah per kegiatan, bukan bukunya.',
      ),
      rujukan('permendagri-20-2018', 'Pasal 68, 70, dan 72'),
      rujukan('permendagri-46-2016', 'laporan kepala desa'),
      latihan('l13', 'l14'),
    ],
  },
  {
    judul: 'Lima kekeliruan yang berulang',
    modul: 'Bagian 3: Catatan dan laporan',
    topik: 'Pelaku, Pengadaan, Pembayaran',
    blok: [
      teks(
        'Menurut satu kajian atas 591 putusan pengadilan tahun 2015 sampai 2024, kira-kira enam dari sepuluh terdakwa perkara uang desa adalah kepala desa. Yang paling sering: laporan fiktif, dan pekerjaan di bawah mutu. Sebagian bermula dari kebiasaan kecil di bawah ini.',
      ),
      tabel(
        'Kebiasaan dan yang benar',
        'Kebiasaan | Yang benar',
        'Nota dipecah di bawah Rp2 juta | digabung menurut kebutuhan, pajaknya dipungut',
        'Pajak dipotong lalu dipakai dahulu | disetor tepat waktu dan dicatat',
        'Panjar dipegang berbulan-bulan | dipakai dalam 10 hari kerja, sisanya kembali',
        'Kepala desa membayar sendiri | kepala desa menyetujui, Kaur Keuangan membayar',
        'Swakelola dipinjamkan kepada pemborong | dikerjakan warga, upahnya bertanda terima',
      ),
      catatan(
        'contoh',
        'Kepala desa meminta Rp30 juta dipindahkan "sementara" ke rekeningnya. Kuitansi tidak membenarkannya: uang desa hanya keluar dengan SPP yang diverifikasi dan disetujui.',
      ),
      teks(
        'Satu pekerjaan tidak dibiayai dua sumber untuk volume yang sama. Bila kabupaten sudah membangun jalannya, hentikan kegiatan desa di tempat itu dan ubah rencananya.',
      ),
      rujukan('permendagri-20-2018', 'Pasal 53 dan 54'),
      latihan('l15', 'l16'),
    ],
  },
]

const PRAKTIK = [
  {
    kunci: 'l1',
    ...pilih(
      'Siapa yang menyetujui SPP?',
      'Kepala desa',
      'Kaur Keuangan',
      'Sekretaris desa',
      'Ketua tim pelaksana kegiatan',
    ),
    pembahasan: 'Sekretaris desa memverifikasi, kepala desa menyetujui, Kaur Keuangan membayar.',
  },
  {
    kunci: 'l2',
    ...pernyataan('Karena memegang kekuasaan, kepala desa boleh menyimpan uang kas desa.', false),
    pembahasan: 'Yang menerima, menyimpan, dan membayar adalah Kaur Keuangan.',
  },
  {
    kunci: 'l3',
    ...angka(
      'Belanja desa Rp1.500 juta. Paling banyak berapa juta rupiah untuk penghasilan tetap, tunjangan, dan bagian BPD?',
      450,
    ),
    pembahasan: 'Paling banyak 30 persen: 30 dari setiap 100, jadi 450 dari 1.500.',
  },
  {
    kunci: 'l4',
    ...pilih(
      'Rancangan APBDes sudah 20 hari kerja di kabupaten dan tidak ada hasil evaluasi. Apa akibatnya?',
      'Peraturan Desanya berlaku dengan sendirinya',
      'Rancangannya dianggap ditolak',
      'Harus disepakati ulang dengan BPD',
    ),
    pembahasan: 'Diam selama 20 hari kerja berarti Peraturan Desa berlaku sendiri.',
  },
  {
    kunci: 'l5',
    ...pilih(
      'Desa membeli alat tulis Rp800.000. Mana yang cocok?',
      'Pembelian langsung dengan nota dan kuitansi',
      'Lelang',
      'Surat perjanjian dengan dua penyedia',
    ),
    pembahasan: 'Nilainya kecil. Batas yang tepat ada di peraturan bupati Anda.',
  },
  {
    kunci: 'l6',
    ...pernyataan('Menyerahkan seluruh pekerjaan kepada pemborong tetap disebut swakelola.', false),
    pembahasan: 'Swakelola dikerjakan desa sendiri, dengan tenaga warga.',
  },
  {
    kunci: 'l7',
    ...urut(
      'Urutkan dokumennya, dari rencana sampai pertanggungjawaban uang muka.',
      'DPA kegiatan disetujui',
      'SPP uang muka diajukan',
      'Uang muka dibayar',
      'SPJ dengan bukti diserahkan',
    ),
    pembahasan: 'Tanpa DPA tidak ada SPP; tanpa SPP yang disetujui tidak ada uang.',
  },
  {
    kunci: 'l8',
    ...pilih(
      'Sisa DPA Rp12 juta, Kasi mengajukan SPP Rp15 juta. Apa jawaban sekretaris desa?',
      'Dikembalikan, paling banyak Rp12 juta',
      'Diteruskan, nanti disesuaikan di perubahan APBDes',
      'Dibayar Rp15 juta bila kepala desa setuju',
    ),
    pembahasan: 'SPP tidak boleh melampaui DPA kegiatannya.',
  },
  {
    kunci: 'l9',
    ...pernyataan('Sisa panjar boleh ditahan Kasi sampai kegiatannya selesai.', false),
    pembahasan: 'Panjar dipakai dalam 10 hari kerja; sisanya kembali kepada Kaur Keuangan.',
  },
  {
    kunci: 'l10',
    ...angka(
      'Semen dibeli Rp3.330.000 termasuk PPN; dasarnya dibagi 1,11. Berapa rupiah PPN yang dipungut?',
      330000,
    ),
    pembahasan: 'Dasarnya Rp3.000.000, PPN-nya Rp330.000. Periksa tarif tahun berjalan.',
  },
  {
    kunci: 'l11',
    ...pilih(
      'Tanggal 31 Desember Buku Pembantu Pajak masih bersaldo Rp2 juta. Apa langkahnya?',
      'Menyetor segera dan melaporkannya',
      'Menjadikannya SiLPA',
      'Memakainya untuk kegiatan tahun depan',
    ),
    pembahasan: 'Uang pajak bukan uang desa.',
  },
  {
    kunci: 'l12',
    ...pernyataan('Uang pajak yang sudah dipotong boleh dipinjam dahulu untuk membayar upah.', false),
    pembahasan: 'Uang itu milik negara; setor dan catat.',
  },
  {
    kunci: 'l13',
    ...isian(
      'Buku Kaur Keuangan yang memuat semua uang masuk dan keluar adalah Buku …',
      'Kas Umum',
      'Buku Kas Umum',
    ),
    pembahasan: 'Buku Kas Umum; bank, pajak, dan panjar punya buku pembantu.',
  },
  {
    kunci: 'l14',
    ...pilih(
      'Laporan semester pertama disampaikan paling lambat kapan?',
      'Minggu kedua Juli',
      'Akhir Agustus',
      'Akhir Desember',
    ),
    pembahasan: 'Minggu kedua Juli, kepada bupati lewat camat.',
  },
  {
    kunci: 'l15',
    ...pilih(
      'Kabupaten sudah membiayai jalan tani yang juga ada di APBDes. Apa yang dilakukan desa?',
      'Menghentikan kegiatannya di tempat itu dan mengubah rencana',
      'Tetap membangun, keduanya dilaporkan',
      'Membayar tanpa membangun',
    ),
    pembahasan: 'Volume yang sama tidak boleh dibiayai dua sumber.',
  },
  {
    kunci: 'l16',
    ...pilih(
      'Harga semen dalam RAB Rp60.000, standar kabupaten Rp52.000. Langkah pertama?',
      'Survei harga, perbaiki RAB, jelaskan ongkos angkut bila ada',
      'Mengikuti harga toko langganan',
      'Menambah volume supaya jumlahnya cocok',
    ),
    pembahasan: 'Selisih dari standar harus dapat dijelaskan dengan survei harga.',
  },
]

const PELAKU = [
  pilih(
    'Siapa pemegang kekuasaan pengelolaan keuangan desa?',
    'Kepala desa',
    'Kaur Keuangan',
    'Sekretaris desa',
    'Ketua BPD',
  ),
  isian('Singkatan untuk pemegang kekuasaan pengelolaan keuangan desa adalah …', 'PKPKD'),
  pilih(
    'Siapa yang memverifikasi DPA, RAK Desa, dan bukti pembayaran?',
    'Sekretaris desa',
    'Kepala desa',
    'Kaur Keuangan',
    'Camat',
  ),
  pilih(
    'Siapa yang menerima, menyimpan, dan membayarkan uang desa?',
    'Kaur Keuangan',
    'Kepala desa',
    'Kasi Kesejahteraan',
    'Kaur Perencanaan',
  ),
  ganda(
    'Siapa yang termasuk pelaksana kegiatan anggaran?',
    ['Kasi Pelayanan', 'Kaur Perencanaan'],
    ['Ketua BPD', 'Kaur Keuangan'],
  ),
  jodoh(
    'Pasangkan pelaku dengan perannya pada satu pembayaran.',
    ['Kasi', 'mengajukan SPP'],
    ['Sekretaris desa', 'memverifikasi'],
    ['Kepala desa', 'menyetujui'],
    ['Kaur Keuangan', 'membayar'],
  ),
  pilih(
    'Dengan apa kepala desa menetapkan para pelaksana pengelolaan keuangan desa?',
    'Keputusan kepala desa',
    'Peraturan Desa',
    'Berita acara musyawarah BPD',
  ),
  pernyataan('Kaur Keuangan menyetujui sendiri SPP yang ia bayar.', false),
  pernyataan('Kaur Keuangan memotong dan menyetor pajak atas belanja desa.', true),
  pilih(
    'Kepala desa meminta uang kas dititipkan di rumahnya supaya pembayaran cepat. Apa jawaban yang benar?',
    'Menolak; kas disimpan dan dibayarkan Kaur Keuangan',
    'Menerima dengan kuitansi bermeterai',
    'Menerima bila sekretaris desa menjadi saksi',
  ),
]

const ANGGARAN = [
  pilih(
    'Paling lambat kapan Peraturan Desa tentang APBDes ditetapkan?',
    '31 Desember tahun sebelumnya',
    '31 Maret tahun berjalan',
    '30 September tahun sebelumnya',
    '31 Januari tahun berjalan',
  ),
  angka('Paling lama berapa hari kerja evaluasi rancangan APBDes sejak diterima?', 20),
  angka(
    'Paling lama berapa hari sesudah disepakati rancangan APBDes disampaikan kepada bupati lewat camat?',
    3,
  ),
  angka('Paling banyak berapa persen belanja desa untuk penghasilan tetap, tunjangan, dan bagian BPD?', 30),
  ganda(
    'Apa yang masuk bagian paling sedikit 70 persen?',
    ['Operasional pemerintah desa', 'Insentif RT/RW', 'Pembangunan desa'],
    ['Tunjangan BPD', 'Penghasilan tetap kepala desa'],
  ),
  urut(
    'Urutkan lahirnya APBDes.',
    'Rancangan disepakati dengan BPD',
    'Rancangan disampaikan kepada bupati lewat camat',
    'Rancangan dievaluasi',
    'Peraturan Desa ditetapkan',
  ),
  pilih(
    'Berapa kali APBDes dapat diubah dalam satu tahun, di luar keadaan luar biasa?',
    'Satu kali',
    'Dua kali',
    'Setiap semester',
    'Tidak dibatasi',
  ),
  ganda(
    'Alasan mana yang sah untuk mengubah APBDes?',
    ['Pendapatan turun', 'SiLPA tahun lalu berbeda dari perkiraan'],
    ['Kepala desa baru ingin kegiatan sendiri', 'Rekanan meminta tambahan'],
  ),
  pernyataan('Dalam rencana APBDes, SiLPA harus nol karena anggarannya seimbang.', true),
  pernyataan('Operasional BPD dihitung di dalam bagian paling sedikit 70 persen.', false),
  pilih(
    'Rancangan APBDes disepakati kepala desa bersama siapa?',
    'BPD',
    'Camat',
    'Lembaga pemberdayaan masyarakat',
    'Pendamping desa',
  ),
]

const PENGADAAN = [
  pilih(
    'Aturan apa yang mengikat pengadaan di desa?',
    'Peraturan bupati, dengan pedoman LKPP',
    'Peraturan presiden tentang pengadaan pemerintah secara langsung',
    'Keputusan kepala desa saja',
    'Petunjuk toko dan rekanan',
  ),
  pilih(
    'Cara mana yang didahulukan dalam pengadaan desa?',
    'Swakelola',
    'Lelang',
    'Permintaan penawaran',
    'Penunjukan pemborong',
  ),
  ganda(
    'Mana cara pengadaan lewat penyedia?',
    ['Pembelian langsung', 'Permintaan penawaran', 'Lelang'],
    ['Gotong royong'],
  ),
  angka('Berapa cara pengadaan lewat penyedia menurut pedoman LKPP?', 3),
  isian('Pekerjaan yang direncanakan dan dikerjakan desa sendiri disebut …', 'swakelola'),
  pernyataan('Bupati boleh menetapkan batas nilai pengadaan yang lain dari contoh pedoman LKPP.', true),
  pernyataan('Penyedia dipakai bila pekerjaan tidak dapat dikerjakan sendiri.', true),
  pilih(
    'Ketua tim pelaksana kegiatan adalah anggota BPD, ditunjuk kepala desa. Langkah yang benar?',
    'Menggantinya; anggota BPD dilarang menjadi pelaksana proyek desa',
    'Membiarkannya karena kepala desa yang menetapkan',
    'Membiarkannya asal tidak menerima honor',
  ),
  pilih(
    'Pagar kantor dapat dikerjakan tukang desa sendiri. Pilihan yang benar?',
    'Swakelola dengan tukang desa',
    'Lelang terbuka karena lebih resmi',
    'Menyerahkannya kepada pemborong kecamatan',
  ),
  jodoh(
    'Pasangkan keadaan dengan caranya.',
    ['Jalan tani dapat dikerjakan warga', 'swakelola'],
    ['Alat berat tidak ada di desa', 'penyedia'],
  ),
]

const PEMBAYARAN = [
  isian(
    'Singkatan surat dari Kasi atau Kaur yang meminta kegiatannya dibayar adalah …',
    'SPP',
    'Surat Permintaan Pembayaran',
  ),
  angka('Berapa hari kerja uang muka swakelola paling lama dipakai sejak diterima?', 10),
  urut(
    'Urutkan jalan satu pembayaran.',
    'Kasi mengajukan SPP',
    'Sekretaris desa memverifikasi',
    'Kepala desa menyetujui',
    'Kaur Keuangan membayar',
  ),
  pilih(
    'SPP kedua Rp40 juta, sisa DPA Rp35 juta. Apa yang dilakukan?',
    'Menolaknya; paling banyak sisa DPA',
    'Membayar, lalu memperbaikinya di perubahan APBDes',
    'Membayar Rp40 juta dari kegiatan lain',
  ),
  pilih(
    'Panjar Rp20 juta diterima 12 hari kerja lalu, sisa Rp5 juta. Apa yang benar sekarang?',
    'Mengembalikan sisanya sekarang dan mencatatnya',
    'Menahannya sampai kegiatan selesai',
    'Memakainya untuk kegiatan lain yang mendesak',
  ),
  pilih(
    'Kepala desa meminta Rp30 juta dipindahkan ke rekeningnya untuk sementara. Apa jawaban Kaur Keuangan?',
    'Menolak; pembayaran hanya dengan SPP yang diverifikasi dan disetujui',
    'Memindahkannya dengan kuitansi kepala desa',
    'Memindahkannya bila dikembalikan sebelum akhir tahun',
  ),
  pernyataan('SPP disertai laporan perkembangan pelaksanaan kegiatan.', true),
  pernyataan('SPP boleh melampaui DPA asal kegiatannya mendesak.', false),
  pilih(
    'Kepada siapa sisa panjar dikembalikan?',
    'Kaur Keuangan',
    'Kepala desa',
    'Ketua tim pelaksana kegiatan',
    'Kas kegiatan tahun depan',
  ),
  jodoh(
    'Pasangkan dokumen dengan isinya.',
    ['DPA', 'rencana dan RAB satu kegiatan'],
    ['RAK Desa', 'rencana uang masuk dan keluar'],
    ['SPP', 'permintaan membayar'],
  ),
]

const LAPORAN = [
  pilih(
    'Semen Rp3,6 juta ditulis dalam dua nota Rp1,8 juta. Apa yang benar?',
    'Menggabungkannya dan memungut PPN serta PPh 22',
    'Menerimanya karena setiap nota di bawah Rp2 juta',
    'Menerimanya bila tanggal notanya berbeda',
  ),
  pernyataan('Nilai pembelian boleh dipecah supaya tidak melewati Rp2 juta.', false),
  ganda(
    'Buku mana yang termasuk buku Kaur Keuangan?',
    ['Buku Kas Umum', 'Buku Pembantu Pajak', 'Buku Pembantu Panjar'],
    ['Buku Data Aspirasi'],
  ),
  jodoh(
    'Pasangkan buku dengan yang dicatat.',
    ['Buku Pembantu Bank', 'gerak rekening kas desa'],
    ['Buku Pembantu Pajak', 'pajak dipotong dan disetor'],
    ['Buku Pembantu Panjar', 'uang muka dan pertanggungjawabannya'],
  ),
  pilih(
    'Kapan Buku Kas Umum ditutup?',
    'Setiap akhir bulan',
    'Setiap akhir tahun saja',
    'Setiap semester',
    'Setiap kegiatan selesai',
  ),
  pilih(
    'Laporan pertanggungjawaban APBDes ditetapkan dengan apa?',
    'Peraturan Desa',
    'Keputusan kepala desa',
    'Berita acara musrenbangdes',
  ),
  angka('Paling lama berapa bulan sesudah tahun anggaran laporan pertanggungjawaban disampaikan?', 3),
  ganda(
    'Apa yang ikut diumumkan bersama laporan realisasi?',
    ['Kegiatan yang tidak terlaksana', 'Sisa anggaran', 'Alamat pengaduan'],
    ['Nomor rekening penerima upah'],
  ),
  pilih(
    'Kepada siapa laporan semester pertama disampaikan?',
    'Bupati lewat camat',
    'BPD saja',
    'Gubernur',
    'Menteri lewat pendamping desa',
  ),
  pernyataan('Laporan semester pertama disampaikan paling lambat minggu kedua Juli.', true),
]

const KATEGORI = {
  pelaku: 'Pelaku',
  anggaran: 'APBDes dan jadwal',
  pengadaan: 'Pengadaan',
  pembayaran: 'Pembayaran',
  laporan: 'Buku dan laporan',
} as const

export const KURSUS_KEUANGAN: KursusContoh = {
  isi: {
    judul: 'Pengelolaan Keuangan Desa',
    ringkasan: 'Siapa berwenang apa, jadwal setahun, pengadaan, jalan pembayaran, pajak, buku, dan laporan.',
    untuk: 'Kaur Keuangan, kepala desa, sekretaris desa, dan para pelaksana kegiatan',
    tujuan: [
      { teks: 'Membagi tugas mengajukan, memverifikasi, menyetujui, dan membayar' },
      { teks: 'Memegang jadwal APBDes dan batas 70 banding 30' },
      { teks: 'Memilih cara pengadaan yang benar menurut peraturan bupati' },
      { teks: 'Menjaga panjar, pajak, buku kas, dan laporan tetap tertib' },
    ],
    sifatPerubahan: 'isi',
    daftarPelajaran: PELAJARAN,
    daftarKuis: [toUjiAkhir(...Object.values(KATEGORI).map((kategori) => ({ kategori, jumlah: 4 })))],
  },
  daftarSoal: [
    ...toKategori(LATIHAN, PRAKTIK),
    ...toKategori(KATEGORI.pelaku, PELAKU, 'Permendagri 20/2018 Pasal 3 sampai 8'),
    ...toKategori(
      KATEGORI.anggaran,
      ANGGARAN,
      'Permendagri 20/2018 Pasal 35 sampai 40; PP 43/2014 Pasal 100 sebagaimana diubah PP 11/2019',
    ),
    ...toKategori(
      KATEGORI.pengadaan,
      PENGADAAN,
      'PP 43/2014 Pasal 105; Permendagri 20/2018 Pasal 52; Peraturan LKPP 12/2019; UU 6/2014 Pasal 64',
    ),
    ...toKategori(KATEGORI.pembayaran, PEMBAYARAN, 'Permendagri 20/2018 Pasal 45, 53, dan 54'),
    ...toKategori(KATEGORI.laporan, LAPORAN, 'Permendagri 20/2018 Pasal 68, 70, dan 72; PMK 59/2022'),
  ],
  jabatan: ['Kepala Desa', 'Sekretaris Desa', 'Kaur Keuangan'],
}
