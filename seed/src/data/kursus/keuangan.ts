/**
 * Course: village finance. Facts of the law: Permendagri 20/2018; PP 43/2014 articles 100 and 105 with PP 11/2019;
 * Peraturan LKPP 12/2019; PMK 59/2022; Permendagri 46/2016. Tests ask what at least two texts agree on; what one text
 * says, and every rate of a tax, stands in a lesson alone, with the word to look it up. Every lesson tells an invented case.
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
    judul: 'Siapa memegang apa',
    modul: 'Bagian 1: Orang dan anggaran',
    topik: 'Pelaku',
    blok: [
      teks(
        'Uang desa tidak diurus satu orang. Pekerjaannya dibagi, supaya setiap langkah dilihat orang lain sebelum uang keluar. Bila satu orang meminta, menyetujui, dan membayar, tidak ada yang melihat salah hitung sampai pemeriksa datang.',
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
      teks(
        '# Kasus: Kaur Keuangan sakit di Tumbang Harapan',
        'Pada 3 Agustus 2026 Bu Nurlela, Kaur Keuangan, dirawat di kota. Rp25.000.000 untuk upah titian sudah ditarik. Kepala desa membawa uang itu pulang dan membayar tukang tiga kali, tanpa SPP. Ketika Bu Nurlela kembali, tanda terimanya hanya Rp23.600.000.',
        'Selisih Rp1.400.000 itu mungkin hanya lupa dicatat, tetapi kini harus dijelaskan kepala desa seorang diri. Mereka menghubungi setiap tukang dan melengkapi tanda terima. Yang tidak terbukti ia kembalikan ke kas desa. Kejadiannya ditulis dalam berita acara, dan inspektorat ditanya cara membukukan pembayaran tanpa SPP itu.',
        'Seharusnya uang tetap di brankas. Siapa menggantikan Kaur Keuangan yang berhalangan ditanyakan kepada kabupaten, lalu kepala desa menetapkannya dengan keputusan.',
      ),
      catatan(
        'ingat',
        'Kekeliruan tersering: keputusan tentang PPKD masih menyebut pejabat lama. Perbarui keputusan itu begitu penggantinya dilantik.',
      ),
      langkah(
        'Tiga pemeriksaan untuk Senin',
        'Baca keputusan tentang PPKD; cocokkan namanya dengan Pemerintahan → Perangkat desa.',
        'Tanyakan di tangan siapa kunci brankas dan buku rekening.',
        'Ambil satu SPP bulan lalu; cari tanda tangan empat orang yang berbeda.',
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
      catatan(
        'ingat',
        'Yang terlambat di Oktober terasa pada Januari: kegiatan belum punya dasar, dan tukang menunggu upah. Kekeliruan tersering ialah baru bersepakat pada Desember. Hitung mundur dari 31 Desember, sisakan evaluasi dan perbaikannya.',
      ),
      langkah(
        'Belanja harus membagi seperti ini',
        'Hitung seluruh belanja desa.',
        'Paling sedikit 70 persen untuk pemerintahan (operasional kantor dan insentif RT/RW di dalamnya), pembangunan, pembinaan, dan pemberdayaan.',
        'Paling banyak 30 persen untuk penghasilan tetap dan tunjangan kepala desa, sekretaris desa, dan perangkat. Tunjangan dan operasional BPD termasuk di dalamnya.',
      ),
      teks(
        'APBDes boleh diubah satu kali dalam setahun, kecuali keadaan luar biasa. Alasannya: pendapatan naik atau turun, ada sisa penghematan, belanja bergeser, atau SiLPA tahun lalu berbeda dari perkiraan.',
      ),
      catatan(
        'contoh',
        'Belanja Desa Mekar Contoh Rp2.000.000.000. Penghasilan tetap, tunjangan, dan bagian BPD bersama-sama paling banyak Rp600.000.000.',
      ),
      teks(
        '# Kasus: 31,5 persen di Bukit Anugerah',
        'Rancangan APBDes 2027 Bukit Anugerah memuat belanja Rp1.840.000.000. Kelompok yang dibatasi tertulis Rp579.600.000, yaitu 31,5 persen. Batasnya Rp552.000.000, jadi lewat Rp27.600.000. Seorang perangkat mengusulkan menambah belanja lain supaya persennya turun.',
        'Bu Kristina, sekretaris desa, menolak mengarang kegiatan. Ia membaca barisnya satu per satu dan menemukan insentif RT/RW Rp36.000.000 di kelompok itu. Begitulah aturan lama sebelum 2019; sekarang insentif itu masuk bagian paling sedikit 70 persen.',
        'Sesudah dipindahkan, sisanya Rp543.600.000, atau 29,5 persen. Rancangan disepakati BPD pada 20 Oktober 2026 dan disampaikan kepada bupati lewat camat pada 22 Oktober, sehari sebelum batas. Lembar hitungannya dilampirkan pada berita acara kesepakatan.',
      ),
      langkah(
        'Senin: jadwal dan persen di satu lembar',
        'Lihat Kalender anggaran pada layar pertama portal; salin langkah yang paling dekat.',
        'Hitung bagian 30 persen dari belanja tahun ini.',
        'Impor rancangannya sebagai draf, lalu baca catatan K05 (seimbang) dan K15 (batas 30 persen).',
        'Sampaikan hasilnya kepada BPD sebelum rapat.',
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
        'Di sinilah kebanyakan perkara bermula. Menurut satu kajian atas putusan pengadilan, lebih dari delapan puluh persen perkara uang desa menyangkut infrastruktur. Jalan rusak cepat, upah tidak sampai, dan warga hanya menonton.',
        'Swakelola didahulukan: desa mengerjakan sendiri dengan bahan dan tenaga setempat. Penyedia dipakai bila seluruhnya atau sebagian tidak dapat dikerjakan sendiri.',
      ),
      istilah('Swakelola', 'pekerjaan yang direncanakan dan dikerjakan desa sendiri, bukan oleh pemborong.'),
      tabel(
        'Tiga cara lewat penyedia',
        'Cara | Kapan',
        'Pembelian langsung | nilainya kecil',
        'Permintaan penawaran | nilainya sedang: kepada paling sedikit dua penyedia bila ada; tanyakan batas nilainya kepada kecamatan',
        'Lelang | nilainya besar',
      ),
      catatan(
        'ingat',
        'Pedoman LKPP memberi contoh batas: sampai Rp10 juta pembelian langsung, sampai Rp200 juta permintaan penawaran, di atasnya lelang. Bupati boleh menetapkan nilai lain; lihat peraturan bupati di kabupaten Anda.',
      ),
      teks(
        'Kasi atau Kaur mengelola pengadaan, dibantu tim pelaksana kegiatan (TPK); tanyakan kepada kecamatan bila peraturan bupati Anda mengaturnya lain. Timnya dari unsur perangkat, lembaga kemasyarakatan, dan masyarakat. Anggota BPD tidak boleh menjadi pelaksana proyek desa, juga bila kepala desa yang menunjuk.',
      ),
      catatan(
        'penting',
        'Swakelola yang "dipinjamkan" kepada pemborong bukan swakelola. Upahnya harus sampai kepada warga yang bekerja, dengan tanda terima.',
      ),
      teks(
        '# Kasus: titian kayu Rawa Kencana',
        'Anggaran titian Rawa Kencana Rp142.080.000: bahan Rp96.000.000 dan upah Rp46.080.000. Kepala desa hampir menyerahkan semuanya kepada pemborong kenalannya, tetapi kertasnya akan ditulis swakelola. Akibatnya jelas: upah keluar dari desa, dan daftar hadirnya harus dikarang.',
        'Pak Dehen, Kasi Kesejahteraan, menghitung tenaga. Dua belas warga bekerja 32 hari dengan upah Rp120.000, persis Rp46.080.000. Jadi pekerjaan dapat dikerjakan sendiri; yang dibeli hanya bahan.',
        'Menurut peraturan bupati di sana, Rp96.000.000 termasuk permintaan penawaran. Dua toko ditanya: satu menawar Rp96.000.000, satu Rp93.500.000 sampai di tempat. Yang kedua dipilih; Rp2.500.000 menjadi sisa anggaran. Berkasnya: permintaan penawaran, kedua surat, berita acara, surat perjanjian, daftar hadir, dan tanda terima upah.',
      ),
      catatan(
        'penting',
        'Yang sering keliru: bahan satu kegiatan dipecah menjadi beberapa belanja kecil supaya cukup pembelian langsung. Pecahannya mudah terlihat dari tanggal dan tokonya. Jumlahkan dahulu kebutuhan satu kegiatan, baru pilih caranya.',
      ),
      langkah(
        'Mulai Senin: siapkan berkas pengadaan',
        'Minta peraturan bupati tentang pengadaan di desa kepada Dinas PMD; simpan di kantor.',
        'Salin batas nilainya dan tempelkan di meja Kasi.',
        'Untuk kegiatan berikutnya, tulis mana yang dapat dikerjakan warga.',
        'Isi penyedia (nama badan usaha saja) di Keuangan → Data kegiatan.',
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
        'Uang muka yang lama di tangan mudah bercampur dengan uang rumah. Sesudah tiga bulan orangnya sendiri tidak ingat lagi mana yang mana, lalu buktinya dicari-cari.',
      ),
      catatan(
        'penting',
        'Uang muka untuk swakelola (panjar) dipakai dalam 10 hari kerja sejak diterima. Sisanya dikembalikan kepada Kaur Keuangan.',
      ),
      catatan(
        'contoh',
        'Sisa DPA posyandu Rp22 juta, SPP yang datang Rp26 juta. SPP itu dikembalikan; paling banyak Rp22 juta.',
      ),
      teks(
        'Bukti yang baik menyebut tanggal, penjual, barang, jumlah, harga satuan, dan tanda terima. Untuk pekerjaan fisik ditambah foto sebelum, sedang, dan sesudah; untuk upah ditambah daftar hadir dan tanda terima.',
        '# Kasus: panjar saluran di Danum Lestari',
        'DPA saluran air Danum Lestari Rp42.000.000. Pada Senin, 7 September 2026 Bu Rusnah, Kasi Kesejahteraan, menerima panjar Rp18.000.000. Air naik dan pekerjaan berhenti pada 16 September. Yang terpakai Rp14.250.000.',
        'Ia ingin menyimpan sisanya sampai air surut. Hari kerja kesepuluh jatuh pada Senin, 21 September, sebab tidak ada hari libur di antaranya. Hari itu ia menyerahkan SPJ Rp14.250.000 dengan bukti, dan mengembalikan Rp3.750.000.',
        'Buku Pembantu Panjar menjadi nol: 18.000.000 dikurangi 14.250.000 dikurangi 3.750.000. Sisa DPA Rp27.750.000 tetap ada. Ketika pekerjaan dimulai lagi 5 Oktober, ia mengajukan SPP baru dengan laporan perkembangan.',
      ),
      catatan(
        'ingat',
        'Yang keliru dan sering: SPP ditandatangani kosong supaya cepat. Tolak kertas kosong. Bila sudah ada, coret silang, simpan sebagai batal, dan mulai dari awal.',
      ),
      langkah(
        'Senin: tagih panjar',
        'Buka Buku Pembantu Panjar; tulis nama jabatan, tanggal terima, dan hari kerja kesepuluhnya.',
        'Temui yang sudah lewat; terima SPJ dan sisanya hari itu juga.',
        'Cocokkan sisa setiap kegiatan dengan kolom Sisa pada Catat realisasi.',
        'Tempel urutan empat tangan di dekat brankas.',
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
        'Pemerintah desa memotong atau memungut pajak saat membayar, lalu menyetor dan melaporkannya. Uang pajak yang dipotong bukan uang desa, walaupun sebentar ada di rekening desa. Bila terpakai, desa tetap harus menyetornya, padahal tidak ada anggaran untuk itu.',
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
        'Tarif dalam contoh dapat berubah setiap tahun. Tanyakan tarif tahun berjalan di kantor pajak sebelum memotong. Jasa dan sewa alat dipotong PPh 23 tanpa batas bawah. Penyedia tanpa NPWP kena tarif dua kali. Tanyakan juga kedua hal ini di sana.',
      ),
      langkah(
        'Sesudah memotong',
        'Catat di Buku Pembantu Pajak pada hari memotong.',
        'Setor dengan kode billing; cara membuatnya dapat ditanyakan di kantor pajak.',
        'Catat penyetorannya, simpan buktinya.',
        'Lapor pada waktu yang ditentukan kantor pajak. Saldo yang tersisa berarti masih ada yang belum disetor.',
      ),
      teks(
        '# Kasus: Rp750.000 yang dipinjam di Padang Embun',
        'Pada 10 Maret 2026 Pak Elias, Kaur Keuangan, membayar seng Rp6.660.000 termasuk PPN. Dengan tarif contoh di atas dasarnya Rp6.000.000. PPN-nya Rp660.000 dan PPh 22 Rp90.000, jadi toko menerima Rp5.910.000.',
        'Rp750.000 sisanya seharusnya disetor. Dana Desa terlambat dan tukang menagih, maka Pak Elias memakainya untuk upah. Buku Pembantu Pajak sejak itu bersaldo Rp750.000, padahal uangnya tidak ada. Itulah yang ditemukan inspektorat pada Juni.',
        'Upah itu sendiri belum pernah punya SPP. Atas petunjuk inspektorat SPP-nya diajukan, diverifikasi, dan disetujui. Uangnya mengganti Rp750.000 tadi, dan pajak disetor hari itu juga. Akibat keterlambatannya ditanyakan kepada kantor pajak; kami tidak menghitungnya di sini.',
      ),
      catatan(
        'penting',
        'Saldo pajak diam-diam dianggap cadangan kas: inilah kekeliruan yang paling sering. Pisahkan di kepala dan di buku. Pada setiap tutup buku, saldo itu ditulis beserta alasan mengapa belum disetor.',
      ),
      langkah(
        'Senin pagi di meja Kaur Keuangan',
        'Buka Buku Pembantu Pajak dan jumlahkan yang belum disetor.',
        'Cocokkan dengan uang yang ada; laporkan selisihnya kepada sekretaris desa.',
        'Telepon kantor pajak: tanyakan tarif dan cara lapor tahun ini, lalu tulis tanggal dan nama petugasnya.',
        'Periksa nota bulan lalu: adakah belanja sejenis dari toko yang sama yang terpecah?',
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
      teks(
        'Buku Kas Umum ditutup setiap akhir bulan. Selisih kecil yang ditemukan bulan ini selesai dalam satu jam. Selisih yang sama pada Desember memakan berminggu-minggu, sebab notanya sudah pudar dan orangnya lupa.',
      ),
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
      teks(
        '# Kasus: selisih Rp45.000 di Karang Sejuk',
        'Pada 30 Juni 2026 Bu Aminah menutup Buku Kas Umum Karang Sejuk. Saldonya Rp87.400.000. Rekening koran menunjukkan Rp86.155.000 dan uang tunai di brankas Rp1.200.000; jumlahnya Rp87.355.000. Kurang Rp45.000.',
        'Ia tidak menambalnya dari saku. Rekening koran dibaca baris demi baris. Bank memotong biaya administrasi Rp15.000 pada April, Mei, dan Juni, dan ketiganya belum ditulis. Sesudah dicatat dengan bukti rekening koran, saldo buku menjadi Rp87.355.000.',
        'Laporan semester pertama selesai 8 Juli dan disampaikan lewat camat 10 Juli. Kepala desa semula meminta pelatihan yang batal dihapus dari pengumuman. Bu Aminah memasukkannya sebagai kegiatan yang tidak terlaksana, dengan sisa Rp12.500.000 dan alamat pengaduan di bawahnya.',
      ),
      catatan(
        'penting',
        'Kekeliruan tersering: buku diisi sekaligus menjelang pemeriksaan. Tulis pada hari uangnya bergerak. Yang terlanjur tertinggal, isi dari bukti bertanggal, lalu beri keterangan kapan diisi.',
      ),
      langkah(
        'Senin: tutup satu bulan sampai cocok',
        'Minta rekening koran bulan lalu.',
        'Hitung uang tunai bersama sekretaris desa dan tandatangani hitungannya.',
        'Bandingkan tunai ditambah bank dengan saldo Buku Kas Umum.',
        'Perbarui Catat realisasi, atau impor Realisasi berjalan dari Siskeudes.',
        'Lihat di layar pertama portal pengumuman mana yang jatuh tempo.',
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
        'Satu kajian membaca 591 putusan pengadilan tahun 2015 sampai 2024. Menurut kajian itu, kira-kira enam dari sepuluh terdakwa perkara uang desa adalah kepala desa. Yang paling sering: laporan fiktif, dan pekerjaan di bawah mutu. Sebagian bermula dari kebiasaan kecil di bawah ini.',
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
        'Seorang pejabat meminjam Rp18 juta kas desa sampai panen, dengan kuitansi. Kuitansi tidak membenarkannya: uang desa keluar untuk kegiatan, lewat SPP, verifikasi, dan persetujuan.',
      ),
      teks(
        'Satu pekerjaan tidak dibiayai dua sumber untuk volume yang sama; dalam daftar sebuah kejaksaan hal itu termasuk modus. Bila kabupaten sudah membangun jalannya, hentikan kegiatan desa di tempat itu dan ubah rencananya.',
        '# Kasus: sumur 42 meter di Hulu Bahagia',
        'RAB sumur bor Hulu Bahagia menyebut 60 meter dengan harga Rp850.000 semeter, jadi Rp51.000.000. Pada 18 Agustus 2026 pengebor berhenti di 42 meter karena air sudah keluar. Kasi mengajukan SPP Rp51.000.000, dengan laporan "selesai 100 persen".',
        'Pak Agus, sekretaris desa, meminta foto pita ukur pada pipa. Empat puluh dua meter kali Rp850.000 adalah Rp35.700.000. Selisihnya Rp15.300.000. SPP itu dikembalikan, dan tidak ada uang yang terlanjur keluar.',
        'SPP baru diajukan Rp35.700.000, dengan laporan perkembangan yang menyebut 42 meter. Tim lalu memeriksa debit airnya bersama warga. Airnya cukup, maka Rp15.300.000 ditulis sebagai sisa anggaran, bukan dihabiskan untuk hal lain. Laporan kegiatannya menyebut volume yang sebenarnya.',
      ),
      catatan(
        'ingat',
        'Sudah terlanjur? Kekeliruan yang paling sering menyusul ialah menutupinya dengan laporan baru. Hentikan, hitung, kembalikan ke rekening kas desa, dan tulis berita acaranya. Temuan inspektorat dikembalikan dalam 60 hari; tanyakan kepada inspektorat batas yang berlaku bagi temuan Anda.',
      ),
      langkah(
        'Senin: telusuri satu pembayaran',
        'Pilih satu pembayaran bulan lalu, yang nilainya terbesar.',
        'Kumpulkan DPA, SPP, laporan perkembangan, bukti, dan baris Buku Kas Umum.',
        'Pergilah ke tempatnya; ukur volumenya bersama ketua RT.',
        'Bandingkan harga RAB dengan standar kabupaten dan survei dua toko.',
        'Catat kemajuan fisiknya di Catat realisasi menurut hasil ukur.',
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
  dasar(
    'Permendagri 20/2018 Pasal 8',
    pilih(
      'Siapa yang menerima, menyimpan, dan membayarkan uang desa?',
      'Kaur Keuangan',
      'Kepala desa',
      'Kasi Kesejahteraan',
      'Kaur Perencanaan',
    ),
  ),
  ganda(
    'Siapa yang termasuk pelaksana kegiatan anggaran?',
    ['Kasi Pelayanan', 'Kaur Perencanaan'],
    ['Ketua BPD', 'Kaur Keuangan'],
  ),
  dasar(
    'Permendagri 20/2018 (pengajuan, verifikasi, dan persetujuan SPP)',
    jodoh(
      'Pasangkan pelaku dengan perannya pada satu pembayaran.',
      ['Kasi', 'mengajukan SPP'],
      ['Sekretaris desa', 'memverifikasi'],
      ['Kepala desa', 'menyetujui'],
      ['Kaur Keuangan', 'membayar'],
    ),
  ),
  pilih(
    'Dengan apa kepala desa menetapkan para pelaksana pengelolaan keuangan desa?',
    'Keputusan kepala desa',
    'Peraturan Desa',
    'Berita acara musyawarah BPD',
  ),
  dasar(
    'Permendagri 20/2018 (pengajuan, verifikasi, dan persetujuan SPP)',
    pernyataan('Kaur Keuangan menyetujui sendiri SPP yang ia bayar.', false),
  ),
  dasar(
    'Permendagri 20/2018 Pasal 8; Peraturan Menteri Keuangan 59/2022',
    pernyataan('Kaur Keuangan memotong dan menyetor pajak atas belanja desa.', true),
  ),
  dasar(
    'Permendagri 20/2018 Pasal 8',
    pilih(
      'Kepala desa meminta uang kas dititipkan di rumahnya supaya pembayaran cepat. Apa jawaban yang benar?',
      'Menolak; kas disimpan dan dibayarkan Kaur Keuangan',
      'Menerima dengan kuitansi bermeterai',
      'Menerima bila sekretaris desa menjadi saksi',
    ),
  ),
]

const ANGGARAN = [
  dasar(
    'Permendagri 20/2018 Pasal 38',
    pilih(
      'Paling lambat kapan Peraturan Desa tentang APBDes ditetapkan?',
      '31 Desember tahun sebelumnya',
      '31 Maret tahun berjalan',
      '30 September tahun sebelumnya',
      '31 Januari tahun berjalan',
    ),
  ),
  dasar(
    'Permendagri 20/2018 Pasal 35',
    angka('Paling lama berapa hari kerja evaluasi rancangan APBDes sejak diterima?', 20),
  ),
  dasar(
    'Permendagri 20/2018 (penyampaian rancangan APBDes)',
    angka(
      'Paling lama berapa hari sesudah disepakati rancangan APBDes disampaikan kepada bupati lewat camat?',
      3,
    ),
  ),
  angka('Paling banyak berapa persen belanja desa untuk penghasilan tetap, tunjangan, dan bagian BPD?', 30),
  ganda(
    'Apa yang masuk bagian paling sedikit 70 persen?',
    ['Operasional pemerintah desa', 'Insentif RT/RW', 'Pembangunan desa'],
    ['Tunjangan BPD', 'Penghasilan tetap kepala desa'],
  ),
  dasar(
    'Permendagri 20/2018 Pasal 35 dan 38',
    urut(
      'Urutkan lahirnya APBDes.',
      'Rancangan disepakati dengan BPD',
      'Rancangan disampaikan kepada bupati lewat camat',
      'Rancangan dievaluasi',
      'Peraturan Desa ditetapkan',
    ),
  ),
  dasar(
    'Permendagri 20/2018 Pasal 40',
    pilih(
      'Berapa kali APBDes dapat diubah dalam satu tahun, di luar keadaan luar biasa?',
      'Satu kali',
      'Dua kali',
      'Setiap semester',
      'Tidak dibatasi',
    ),
  ),
  dasar(
    'Permendagri 20/2018 Pasal 40',
    ganda(
      'Alasan mana yang sah untuk mengubah APBDes?',
      ['Pendapatan turun', 'SiLPA tahun lalu berbeda dari perkiraan'],
      ['Kepala desa baru ingin kegiatan sendiri', 'Rekanan meminta tambahan'],
    ),
  ),
  dasar(
    'Permendagri 20/2018 (pembiayaan)',
    pernyataan('Dalam rencana APBDes, SiLPA harus nol karena anggarannya seimbang.', true),
  ),
  pernyataan('Operasional BPD dihitung di dalam bagian paling sedikit 70 persen.', false),
  dasar(
    'UU 6/2014 Pasal 55; Permendagri 20/2018',
    pilih(
      'Rancangan APBDes disepakati kepala desa bersama siapa?',
      'BPD',
      'Camat',
      'Lembaga pemberdayaan masyarakat',
      'Pendamping desa',
    ),
  ),
]

const PENGADAAN = [
  dasar(
    'PP 43/2014 Pasal 105; Peraturan LKPP 12/2019',
    pilih(
      'Aturan apa yang mengikat pengadaan di desa?',
      'Peraturan bupati, dengan pedoman LKPP',
      'Peraturan presiden tentang pengadaan pemerintah secara langsung',
      'Keputusan kepala desa saja',
      'Petunjuk toko dan rekanan',
    ),
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
  dasar(
    'UU 6/2014 Pasal 64; Permendagri 110/2016 Pasal 26',
    pilih(
      'Ketua tim pelaksana kegiatan adalah anggota BPD, ditunjuk kepala desa. Langkah yang benar?',
      'Menggantinya; anggota BPD dilarang menjadi pelaksana proyek desa',
      'Membiarkannya karena kepala desa yang menetapkan',
      'Membiarkannya asal tidak menerima honor',
    ),
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
  dasar(
    'Permendagri 20/2018 Pasal 54',
    angka('Berapa hari kerja uang muka swakelola paling lama dipakai sejak diterima?', 10),
  ),
  dasar(
    'Permendagri 20/2018 (pengajuan, verifikasi, dan persetujuan SPP)',
    urut(
      'Urutkan jalan satu pembayaran.',
      'Kasi mengajukan SPP',
      'Sekretaris desa memverifikasi',
      'Kepala desa menyetujui',
      'Kaur Keuangan membayar',
    ),
  ),
  pilih(
    'SPP kedua Rp40 juta, sisa DPA Rp35 juta. Apa yang dilakukan?',
    'Menolaknya; paling banyak sisa DPA',
    'Membayar, lalu memperbaikinya di perubahan APBDes',
    'Membayar Rp40 juta dari kegiatan lain',
  ),
  dasar(
    'Permendagri 20/2018 Pasal 54',
    pilih(
      'Panjar Rp20 juta diterima 12 hari kerja lalu, sisa Rp5 juta. Apa yang benar sekarang?',
      'Mengembalikan sisanya sekarang dan mencatatnya',
      'Menahannya sampai kegiatan selesai',
      'Memakainya untuk kegiatan lain yang mendesak',
    ),
  ),
  dasar(
    'Permendagri 20/2018 (pengajuan, verifikasi, dan persetujuan SPP)',
    pilih(
      'Kepala desa meminta Rp30 juta dipindahkan ke rekeningnya untuk sementara. Apa jawaban Kaur Keuangan?',
      'Menolak; pembayaran hanya dengan SPP yang diverifikasi dan disetujui',
      'Memindahkannya dengan kuitansi kepala desa',
      'Memindahkannya bila dikembalikan sebelum akhir tahun',
    ),
  ),
  pernyataan('SPP disertai laporan perkembangan pelaksanaan kegiatan.', true),
  pernyataan('SPP boleh melampaui DPA asal kegiatannya mendesak.', false),
  dasar(
    'Permendagri 20/2018 Pasal 54',
    pilih(
      'Kepada siapa sisa panjar dikembalikan?',
      'Kaur Keuangan',
      'Kepala desa',
      'Ketua tim pelaksana kegiatan',
      'Kas kegiatan tahun depan',
    ),
  ),
  dasar(
    'Permendagri 20/2018 Pasal 45 dan 53',
    jodoh(
      'Pasangkan dokumen dengan isinya.',
      ['DPA', 'rencana dan RAB satu kegiatan'],
      ['RAK Desa', 'rencana uang masuk dan keluar'],
      ['SPP', 'permintaan membayar'],
    ),
  ),
]

const LAPORAN = [
  dasar(
    'Peraturan Menteri Keuangan 59/2022',
    pilih(
      'Semen Rp3,6 juta ditulis dalam dua nota Rp1,8 juta. Apa yang benar?',
      'Menggabungkannya dan memungut PPN serta PPh 22',
      'Menerimanya karena setiap nota di bawah Rp2 juta',
      'Menerimanya bila tanggal notanya berbeda',
    ),
  ),
  dasar(
    'Peraturan Menteri Keuangan 59/2022',
    pernyataan('Nilai pembelian boleh dipecah supaya tidak melewati Rp2 juta.', false),
  ),
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
  dasar(
    'Permendagri 20/2018 Pasal 70 dan 71',
    pilih(
      'Laporan pertanggungjawaban APBDes ditetapkan dengan apa?',
      'Peraturan Desa',
      'Keputusan kepala desa',
      'Berita acara musrenbangdes',
    ),
  ),
  dasar(
    'Permendagri 20/2018 Pasal 70 dan 71',
    angka('Paling lama berapa bulan sesudah tahun anggaran laporan pertanggungjawaban disampaikan?', 3),
  ),
  dasar(
    'Permendagri 20/2018 Pasal 72',
    ganda(
      'Apa yang ikut diumumkan bersama laporan realisasi?',
      ['Kegiatan yang tidak terlaksana', 'Sisa anggaran', 'Alamat pengaduan'],
      ['Nomor rekening penerima upah'],
    ),
  ),
  dasar(
    'Permendagri 20/2018 Pasal 68',
    pilih(
      'Kepada siapa laporan semester pertama disampaikan?',
      'Bupati lewat camat',
      'BPD saja',
      'Gubernur',
      'Menteri lewat pendamping desa',
    ),
  ),
  dasar(
    'Permendagri 20/2018 Pasal 68',
    pernyataan('Laporan semester pertama disampaikan paling lambat minggu kedua Juli.', true),
  ),
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
    ...toKategori(KATEGORI.pelaku, PELAKU, 'Permendagri 20/2018 (kekuasaan pengelolaan keuangan desa)'),
    ...toKategori(KATEGORI.anggaran, ANGGARAN, 'PP 43/2014 sebagaimana diubah PP 11/2019 Pasal 100'),
    ...toKategori(KATEGORI.pengadaan, PENGADAAN, 'Peraturan LKPP 12/2019'),
    ...toKategori(KATEGORI.pembayaran, PEMBAYARAN, 'Permendagri 20/2018 Pasal 53'),
    ...toKategori(KATEGORI.laporan, LAPORAN, 'Permendagri 20/2018 (buku Kaur Keuangan)'),
  ],
  jabatan: ['Kepala Desa', 'Sekretaris Desa', 'Kaur Keuangan'],
}
