/**
 * Course: village officials, from selection to the end of service. Facts of the law: UU 6/2014 as changed by UU 3/2024,
 * articles 48 to 53; Permendagri 83/2015 with 67/2017; Permendagri 84/2015; PP 43/2014 articles 81 and 100 with
 * PP 11/2019. Tests ask what at least two texts agree on; what one text says stands in a lesson alone. Villages, people
 * and figures of the cases are invented.
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
    judul: 'Susunan perangkat desa',
    modul: 'Bagian 1: Susunan dan syarat',
    topik: 'Susunan',
    blok: [
      teks(
        'Perangkat desa membantu kepala desa dan bertanggung jawab kepadanya. Unsurnya tiga: sekretariat desa, pelaksana kewilayahan, dan pelaksana teknis.',
        'Susunan yang kabur memakan uang. Desa membayar jabatan yang tidak ada aturannya, sementara dua orang mengerjakan hal yang sama. Ketika pemeriksa datang, kelebihan itu dipertanyakan kepada kepala desa.',
      ),
      tabel(
        'Siapa di unsur mana',
        'Unsur | Jabatannya',
        'Sekretariat desa | sekretaris desa, Kaur Tata Usaha dan Umum, Kaur Keuangan, Kaur Perencanaan',
        'Pelaksana teknis | Kasi Pemerintahan, Kasi Kesejahteraan, Kasi Pelayanan',
        'Pelaksana kewilayahan | kepala dusun, atau sebutan setempat',
      ),
      istilah('Kaur dan Kasi', 'kepala urusan di sekretariat, dan kepala seksi pada pelaksana teknis.'),
      teks(
        'Sekretaris desa memimpin sekretariat. Para Kasi dan kepala dusun berada di unsur lain; mereka bertanggung jawab kepada kepala desa.',
      ),
      tabel(
        'Besarnya mengikuti tingkat perkembangan desa',
        'Desa | Urusan dan seksi',
        'Swasembada | 3 urusan dan 3 seksi',
        'Swakarya | 3 dan 3, atau 2 dan 2',
        'Swadaya | 2 urusan dan 2 seksi',
      ),
      teks(
        '# Kasus: jabatan baru di Bukit Anugerah',
        'Januari 2026 kepala desa ingin menambah Kasi Pelayanan. Calonnya pengurus karang taruna yang rajin. Sekretaris desa bertanya dahulu: tingkat desa kita apa? Surat kabupaten menyebut swadaya, jadi dua urusan dan dua seksi. Semuanya sudah terisi.',
        'Ia menghitung akibatnya. Penghasilan tetap paling sedikit Rp2.022.200 sebulan menjadi Rp24.266.400 setahun, tanpa dasar susunan. Pada satu halaman ia menulis tingkat desa, jabatan yang ada, biaya, dan saran: jangan ditambah.',
        'Kepala desa menerima saran itu. Pekerjaan pelayanan dibagi kepada dua Kasi yang ada dengan surat tugas. Pengurus karang taruna tadi dicatat namanya, dan diberi tahu bila ada penjaringan terbuka.',
      ),
      catatan(
        'ingat',
        'Ketua RT, kader, dan pengurus lembaga kemasyarakatan bukan perangkat desa, walaupun membantu setiap hari. Mantir adat juga bukan.',
      ),
      catatan(
        'penting',
        'Yang sering keliru: ketua RT atau kader masuk daftar penghasilan tetap. Keluarkan dari daftar itu. Periksa bersama Kaur Keuangan, di mana insentifnya dianggarkan.',
      ),
      langkah(
        'Senin ini: gambar susunannya',
        'Minta keterangan tingkat perkembangan desa kepada Dinas PMD lewat camat.',
        'Gambar susunan desa Anda pada satu lembar, lalu hitung urusan dan seksinya.',
        'Cocokkan nama dengan keputusan pengangkatannya.',
        'Perbarui Pemerintahan → Perangkat desa pada portal, supaya warga tahu siapa mengurus apa.',
      ),
      rujukan('uu-6-2014', 'Pasal 48 dan 49'),
      rujukan('permendagri-84-2015', 'susunan organisasi'),
      latihan('l1', 'l2'),
    ],
  },
  {
    judul: 'Syarat calon perangkat',
    modul: 'Bagian 1: Susunan dan syarat',
    topik: 'Syarat dan seleksi',
    blok: [
      tabel(
        'Syarat menurut aturan nasional',
        'Syarat | Yang sering keliru',
        'Pendidikan paling rendah SMA atau sederajat | SMP cukup bagi kepala desa dan BPD, tidak bagi perangkat',
        'Umur 20 sampai 42 tahun | umur 43 gugur, juga bila sarjana',
        'Domisili bukan syarat | pelamar dari luar desa boleh',
        'Syarat lain dari peraturan daerah | lihat Perda kabupaten Anda',
      ),
      catatan(
        'penting',
        'Syarat tinggal satu tahun di desa sudah dibatalkan Mahkamah Konstitusi (Putusan 128/PUU-XIII/2015), dan Permendagri 67/2017 menyesuaikannya. Laman dan formulir lama masih banyak yang mencetaknya.',
      ),
      teks(
        'Tim yang keliru membaca syarat membuat dua orang kecewa. Yang berhak ditolak, lalu menggugat. Yang tidak berhak diangkat, lalu diberhentikan sesudah berhenti dari pekerjaannya yang lama.',
      ),
      catatan(
        'contoh',
        'Melamar Kasi: umur 43, sarjana. Gugur. Umur 22, lulusan SMA, dari kabupaten sebelah. Memenuhi syarat.',
      ),
      teks(
        '# Kasus: empat map di Hulu Bahagia',
        'Pada 13 April 2026 tim membuka map pelamar Kaur Tata Usaha dan Umum. Joko berumur 19 tahun, lulusan SMA dengan nilai terbaik. Ibu Sari berumur 39 tahun, dua belas tahun menjadi kader, ijazahnya SMP. Rina, 26 tahun, lulusan SMK, tinggal di desa lain. Elkana, 30 tahun, lulusan SMA, keponakan kepala desa.',
        'Joko gugur karena umur, dan Ibu Sari karena pendidikan. Pengalaman tidak mengganti ijazah. Rina memenuhi syarat; surat domisili yang diminta formulir lama dicoret.',
        'Untuk Elkana tim membuka Perda. Larangan keluarga tidak ada di sana, jadi ia ikut seleksi. Kepala desa tidak ikut menilai, supaya tidak ada yang curiga. Alasan untuk keempat nama ditulis dalam berita acara, dengan bunyi syaratnya, dan ditandatangani seluruh tim.',
      ),
      teks(
        'Hubungan keluarga dengan kepala desa tidak kami temukan aturannya secara nasional. Begitu pula tanggal yang dipakai untuk menghitung umur. Lihat peraturan daerah setempat.',
      ),
      catatan(
        'ingat',
        'Yang sering tertukar: memakai syarat kepala desa untuk perangkat. Bila ada yang telanjur lulus dengan ijazah SMP, hentikan prosesnya sebelum dikonsultasikan, dan umumkan ulang.',
      ),
      langkah(
        'Senin ini: bersihkan formulir',
        'Ambil formulir pendaftaran yang terakhir dipakai.',
        'Coret syarat domisili. Tulis umur 20 sampai 42 tahun dan SMA atau sederajat.',
        'Cari Perda tentang perangkat desa, lalu salin syarat tambahannya pada lembar kedua.',
        'Ada pengumuman lama yang keliru? Buka Publikasi → Pengumuman, tekan Perbaiki atau Tarik dari situs.',
      ),
      rujukan('uu-6-2014', 'Pasal 50'),
      rujukan('permendagri-67-2017', 'penyesuaian syarat perangkat'),
      latihan('l3', 'l4'),
    ],
  },
  {
    judul: 'Menjaring, menyaring, mengangkat',
    modul: 'Bagian 2: Mengisi jabatan',
    topik: 'Syarat dan seleksi',
    blok: [
      teks(
        'Kepala desa yang mengangkat, tetapi tidak sendirian: ada tim, ada paling sedikit dua calon, dan ada camat.',
        'Satu langkah yang dilompati dapat membatalkan pengangkatan. Orangnya sudah bekerja setahun, lalu keputusannya gugur di pengadilan, dan desa mulai lagi dari awal.',
      ),
      langkah(
        'Dari jabatan kosong sampai keputusan',
        'Kepala desa membentuk tim: ketua, sekretaris, dan paling sedikit satu anggota.',
        'Tim menjaring dan menyaring paling lama 2 bulan sesudah jabatan kosong.',
        'Paling sedikit 2 calon dikonsultasikan kepada camat.',
        'Camat memberi rekomendasi tertulis paling lama 7 hari kerja.',
        'Bila disetujui, kepala desa menerbitkan keputusan; bila ditolak, penjaringan diulang.',
      ),
      istilah(
        'Konsultasi',
        'membawa nama calon beserta berkasnya kepada camat, dan menerima rekomendasi yang memuat persetujuan atau penolakan menurut syarat.',
      ),
      catatan(
        'penting',
        'Rekomendasi camat datang lebih dahulu, keputusan kepala desa sesudahnya. Keputusan yang terbit dahulu mudah digugat.',
      ),
      teks(
        '# Kasus: Tanjung Riang mengisi kursi Kaur',
        'Kaur Perencanaan berhenti 3 Agustus 2026, jadi batas dua bulannya 3 Oktober. Kepala desa membentuk tim tiga orang pada 6 Agustus. Pengumuman ditempel dua pekan di papan dan di portal; pelamarnya lima.',
        'Satu gugur karena umur. Empat mengikuti ujian tertulis dan praktik mengisi RAB pada 29 Agustus. Dua lulus, dengan nilai 81 dan 76. Senin, 7 September, kedua berkas diantar kepada camat dengan tanda terima.',
        'Sore itu konsep keputusan sudah ada di meja, bertanggal 7 September. Sekretaris desa menyimpannya. Tujuh hari kerja berakhir 16 September; surat camat tiba 14 September dan menyetujui. Keputusan ditandatangani 16 September, menyebut nomor surat camat. Berkasnya berurutan: tim, pengumuman, nilai, konsultasi, rekomendasi, keputusan.',
      ),
      catatan(
        'ingat',
        'Bila camat belum menjawab sesudah 7 hari kerja, jangan menebak. Minta jawaban tertulis, dan tembuskan kepada Dinas PMD.',
      ),
      catatan(
        'penting',
        'Di sini orang sering tersandung: hanya satu nama dibawa, karena "yang lain mundur". Ulangi penjaringan, perpanjang pengumumannya, dan datangi dusun yang belum tahu.',
      ),
      langkah(
        'Senin ini, sebelum ada yang kosong',
        'Buat map berisi enam pembatas: tim, pengumuman, nilai, konsultasi, rekomendasi, keputusan.',
        'Cari soal ujian yang adil; mintalah contoh kepada kecamatan.',
        'Periksa map pengangkatan terakhir: surat camatnya lebih tua daripada keputusannya?',
      ),
      rujukan('permendagri-83-2015', 'Pasal 4'),
      rujukan('uu-6-2014', 'Pasal 49'),
      latihan('l5', 'l6', 'l7'),
    ],
  },
  {
    judul: 'Jabatan kosong dan pelaksana tugas',
    modul: 'Bagian 2: Mengisi jabatan',
    topik: 'Kekosongan',
    blok: [
      teks(
        'Jabatan yang kosong dirangkap perangkat lain sebagai pelaksana tugas (Plt). Bukan warga, bukan anggota BPD, bukan keluarga yang ditinggalkan.',
        'Surat warga tidak menunggu duka atau sengketa. Bila tidak ada yang ditunjuk secara tertulis, tanda tangannya dipersoalkan. Bila yang ditunjuk orang luar, seluruh suratnya ikut diragukan.',
      ),
      langkah(
        'Bila sekretaris desa meninggal',
        'Terbitkan keputusan pemberhentiannya.',
        'Tunjuk perangkat lain sebagai Plt dengan surat perintah tugas.',
        'Kirim tembusan kepada bupati lewat camat paling lama 7 hari sejak surat itu.',
        'Isi jabatannya paling lama 2 bulan: mutasi antarperangkat, atau penjaringan baru.',
        'Konsultasikan pilihannya kepada camat.',
      ),
      tabel(
        'Tiga sebutan yang sering tertukar',
        'Sebutan | Kapan, dan siapa',
        'Plt perangkat | jabatan perangkat kosong: perangkat lain, dengan surat perintah tugas',
        'Penjabat kepala desa | kursi kepala desa kosong: PNS kabupaten, diangkat bupati',
        'Pelaksana tugas kepala desa | kepala desa diberhentikan sementara: biasanya sekretaris desa; mintalah surat penegasan camat',
      ),
      catatan(
        'penting',
        'Plt bukan jalan untuk memasukkan orang luar, dan tidak untuk setahun. Kekosongan diisi paling lama 2 bulan.',
      ),
      teks(
        '# Kasus: kepala dusun hulu mundur',
        'Di Padang Embun kepala dusun hulu mundur 1 April 2026. Warga mengusulkan Pak Ruslan, ketua RT, sebagai Plt, karena rumahnya di sana. Kepala desa menjelaskan bahwa ketua RT bukan perangkat.',
        'Kasi Pemerintahan ditunjuk sebagai Plt dengan surat perintah tugas 2 April. Tembusannya sampai di kecamatan 7 April; batasnya 9 April. Batas mengisi jabatan dihitung dari 1 April, yaitu 1 Juni.',
        'Ada dua pilihan. Memutasi Kasi Pemerintahan akan mengosongkan kursinya, dan hitungan dua bulan mulai lagi di sana. Maka dipilih penjaringan baru. Pak Ruslan ikut melamar, lulus bersama seorang pelamar lain, dan mendapat rekomendasi camat. Ia diangkat 25 Mei, dan surat tugas Plt berakhir hari itu.',
      ),
      catatan(
        'ingat',
        'Yang kerap terulang: surat tugas diperbarui setiap dua bulan. Kertasnya baru, kekosongannya tetap. Bila sudah terjadi, bentuk tim pekan ini dan beri tahu camat sejak kapan jabatan itu kosong.',
      ),
      langkah(
        'Mulai Senin di map kepegawaian',
        'Tulis jabatan yang dirangkap, nomor surat tugasnya, dan tanggal kosongnya.',
        'Tambahkan dua bulan pada setiap tanggal, lalu lingkari yang sudah lewat.',
        'Periksa apakah tembusan kepada bupati lewat camat ada tanda terimanya.',
        'Hilangkan centang Masih menjabat bagi yang sudah berhenti, di Pemerintahan → Perangkat desa.',
      ),
      rujukan('permendagri-83-2015', 'Pasal 7'),
      rujukan('permendagri-67-2017', 'Pasal 7'),
      latihan('l8', 'l9'),
    ],
  },
  {
    judul: 'Berhenti dan diberhentikan',
    modul: 'Bagian 3: Selama dan sesudah menjabat',
    topik: 'Pemberhentian',
    blok: [
      teks(
        'Perangkat menjabat sampai umur 60 tahun, bukan mengikuti masa jabatan kepala desa. Kepala desa berganti, perangkat tetap.',
        'Perangkat berhenti karena meninggal, permintaan sendiri, atau diberhentikan.',
      ),
      tabel(
        'Lima alasan diberhentikan',
        'Alasan | Keterangannya',
        'Umur genap 60 tahun | tidak dapat diperpanjang',
        'Dipidana | ancaman 5 tahun atau lebih, putusannya berkekuatan tetap',
        'Berhalangan tetap | tidak dapat lagi menjalankan tugas',
        'Tidak lagi memenuhi syarat | sebagai perangkat',
        'Melanggar larangan | sesudah sanksi bertingkat',
      ),
      langkah(
        'Sebelum keputusan pemberhentian terbit',
        'Periksa apakah alasannya ada di antara lima itu.',
        'Kumpulkan buktinya; tegur bertahap bila soal larangan.',
        'Konsultasikan kepada camat.',
        'Tunggu rekomendasi tertulis camat.',
        'Baru terbitkan keputusan.',
      ),
      teks(
        '# Kasus: tiga nama di Batu Bulan Raya',
        'Kepala desa baru dilantik Mei 2026 dan menyodorkan tiga nama. Kaur Keuangan mendukung calon lain. Seorang Kasi sering tidak masuk. Kepala dusun tengah genap 60 tahun pada 17 Oktober.',
        'Untuk Kaur Keuangan tidak ada alasan dari lima itu; ia tetap menjabat. Untuk Kasi ada dugaan meninggalkan tugas. Buku hadir diperiksa, teguran pertama 8 Juni, teguran kedua 6 Juli. Sejak 20 Juli ia masuk lagi, dan perkaranya selesai di situ. Berapa hari tidak masuk dihitung pelanggaran, lihat Perda dan tanyakan kepada camat.',
        'Untuk kepala dusun tengah, konsultasi dikirim 21 September. Rekomendasi tertulis datang 5 Oktober; keputusan pemberhentian menyebut nomornya, dan penjaringan disiapkan. Dari tiga nama, satu yang berhenti, menurut aturan.',
      ),
      catatan(
        'contoh',
        'Kepala desa baru mengganti Kaur Keuangan dengan tim suksesnya, alasannya "tidak cocok". Tidak ada dalam lima alasan; keputusannya cacat. Menurut putusan pengadilan yang kami baca, pemberhentian semacam itu dibatalkan.',
      ),
      teks(
        'Yang mahal bukan hanya gugatan. Kantor tanpa Kaur yang paham buku kas berhenti membayar berminggu-minggu, dan insentif kader tertahan.',
        'Penjabat kepala desa terikat jalan yang sama: rekomendasi camat lebih dahulu. Bila ragu, tanyakan kepada camat sebelum keputusannya ditandatangani.',
      ),
      catatan(
        'ingat',
        'Perangkat yang menjadi tersangka korupsi diberhentikan sementara, dengan konsultasi kepada camat. Ia dikembalikan bila terbukti tidak bersalah. Tanyakan urutannya kepada camat pada saat itu juga.',
      ),
      catatan(
        'penting',
        'Kesalahan yang sering terjadi: SK berhenti karena "kinerja", tanpa teguran. Bila sudah terbit, bawa kepada camat untuk diperiksa sebelum orangnya menggugat, dan cabut bila alasannya memang tidak ada.',
      ),
      langkah(
        'Senin ini bagi sekretaris desa',
        'Buat daftar tanggal lahir perangkat. Tandai yang genap 60 tahun dalam setahun ke depan.',
        'Periksa buku hadir bulan lalu, dan bicarakan yang kosong sebelum menegur.',
        'Siapkan contoh teguran tertulis: apa, kapan, apa yang diharapkan.',
      ),
      rujukan('uu-6-2014', 'Pasal 51 sampai 53'),
      rujukan('permendagri-83-2015', 'Pasal 5 dan 6'),
      latihan('l10', 'l11', 'l12'),
    ],
  },
  {
    judul: 'Penghasilan tetap dan haknya',
    modul: 'Bagian 3: Selama dan sesudah menjabat',
    topik: 'Penghasilan',
    blok: [
      tabel(
        'Penghasilan tetap paling sedikit sebulan',
        'Jabatan | Paling sedikit',
        'Kepala desa | Rp2.426.640',
        'Sekretaris desa | Rp2.224.420',
        'Perangkat lain | Rp2.022.200',
      ),
      teks(
        'Angka itu dari PP 11/2019; periksa apakah peraturan baru sudah mengubahnya.',
        'Sumbernya Alokasi Dana Desa (ADD). Bila ADD tidak cukup, dipakai sumber lain dalam APBDes, kecuali Dana Desa.',
        'Penghasilan tetap dan tunjangan termasuk bagian belanja yang paling banyak 30 persen.',
      ),
      istilah('ADD', 'Alokasi Dana Desa, dari kabupaten; berbeda dari Dana Desa yang berasal dari APBN.'),
      teks(
        'Bulan Desember paling rawan: ADD terlambat, dan perangkat menunggu sebelum Natal dan tahun baru. Uang Dana Desa terlihat di rekening yang sama. Dari situ godaannya datang.',
      ),
      catatan(
        'penting',
        'Meminjam Dana Desa "sampai ADD turun" tetap keliru. Bila tidak ada sumber lain, laporkan kepada bupati.',
      ),
      langkah(
        'Bila ADD tidak cukup untuk bulan Desember',
        'Hitung kekurangannya.',
        'Periksa sumber lain dalam APBDes, misalnya pendapatan asli desa.',
        'Ubah APBDes bila perlu, bersama BPD.',
        'Bila tetap tidak ada, laporkan kepada bupati.',
      ),
      teks(
        '# Kasus: Danum Lestari menghitung Desember',
        'Desa membayar kepala desa, sekretaris desa, dan enam perangkat lain menurut angka paling sedikit. Sebulan jumlahnya Rp2.426.640 ditambah Rp2.224.420 ditambah enam kali Rp2.022.200, yaitu Rp16.784.260.',
        'Pada 19 Oktober 2026 Kaur Keuangan melihat sisa ADD untuk Desember Rp11.500.000. Kurangnya Rp5.284.260. Ia melapor dua bulan lebih awal, bukan pada hari gajian.',
        'Sewa kios pasar desa menyisakan Rp9.000.000 yang belum dipakai. Sumber itu sah, karena bukan Dana Desa. Pemakaiannya dimasukkan dalam perubahan APBDes yang sedang dibahas bersama BPD. Kertasnya: lembar hitungan, notulen, dan perubahan APBDes. Dana Desa tidak disentuh.',
      ),
      catatan(
        'ingat',
        'Yang sering terlambat: kekurangan baru dihitung pada bulan Desember. Bila Dana Desa sudah telanjur dipakai, hentikan, catat jumlahnya, dan minta arahan tertulis camat hari itu juga.',
      ),
      teks(
        'UU 3/2024 menambahkan jaminan sosial dan tunjangan purnatugas bagi perangkat. Besarnya diserahkan kepada aturan pelaksana; periksa apakah sudah terbit.',
      ),
      langkah(
        'Hitungan Senin untuk Kaur Keuangan',
        'Jumlahkan penghasilan tetap sebulan, lalu kalikan sisa bulan tahun ini.',
        'Bandingkan dengan ADD yang belum diterima.',
        'Buka halaman APBDes desa di situs portal, dan lihat pendapatan selain Dana Desa.',
        'Serahkan selisihnya secara tertulis kepada sekretaris desa.',
      ),
      rujukan('pp-11-2019', 'Pasal 81 dan 100'),
      rujukan('uu-3-2024', 'hak perangkat desa'),
      latihan('l13', 'l14'),
    ],
  },
]

const PRAKTIK = [
  {
    kunci: 'l1',
    ...pilih(
      'Siapa yang termasuk pelaksana kewilayahan?',
      'Kepala dusun',
      'Ketua RT',
      'Kasi Pelayanan',
      'Kaur Perencanaan',
    ),
    pembahasan: 'Kasi pelaksana teknis, Kaur sekretariat; ketua RT bukan perangkat.',
  },
  {
    kunci: 'l2',
    ...pernyataan('Mantir adat termasuk perangkat desa.', false),
    pembahasan:
      'Mantir adat unsur tokoh adat; untuk menjadi perangkat ia melewati seleksi seperti yang lain.',
  },
  {
    kunci: 'l3',
    ...pilih(
      'Pelamar umur 22, lulusan SMA, dari kabupaten sebelah. Memenuhi syarat?',
      'Ya; domisili bukan syarat',
      'Tidak; bukan penduduk desa itu',
      'Ya, bila pindah penduduk lebih dahulu',
    ),
    pembahasan: 'Syarat domisili sudah dibatalkan Mahkamah Konstitusi.',
  },
  {
    kunci: 'l4',
    ...angka('Berapa umur paling tinggi pelamar perangkat desa?', 42),
    pembahasan: 'Dua puluh sampai empat puluh dua tahun.',
  },
  {
    kunci: 'l5',
    ...urut(
      'Urutkan pengangkatan perangkat.',
      'Tim dibentuk',
      'Penjaringan dan penyaringan',
      'Konsultasi kepada camat',
      'Rekomendasi tertulis camat',
      'Keputusan kepala desa',
    ),
    pembahasan: 'Keputusan paling akhir, sesudah rekomendasi tertulis.',
  },
  {
    kunci: 'l6',
    ...pilih(
      'Yang melamar dua orang, yang lulus penyaringan satu. Apa langkahnya?',
      'Mengulang, karena calonnya paling sedikit dua',
      'Mengangkatnya, karena lulus',
      'Meminta BPD menambah satu nama',
    ),
    pembahasan: 'Paling sedikit dua calon dikonsultasikan kepada camat.',
  },
  {
    kunci: 'l7',
    ...pernyataan('Keputusan boleh terbit dahulu, rekomendasi camat menyusul.', false),
    pembahasan: 'Rekomendasi tertulis lebih dahulu.',
  },
  {
    kunci: 'l8',
    ...pilih(
      'Kaur Umum mundur. Siapa yang dapat menjadi Plt?',
      'Kaur Perencanaan',
      'Anggota BPD',
      'Anak Kaur Umum yang sarjana',
    ),
    pembahasan: 'Plt dirangkap perangkat lain dengan surat perintah tugas.',
  },
  {
    kunci: 'l9',
    ...pernyataan('Plt sekretaris desa boleh berjalan sampai kepala desa berganti.', false),
    pembahasan: 'Jabatannya diisi paling lama 2 bulan.',
  },
  {
    kunci: 'l10',
    ...pilih(
      'Kasi menjadi tersangka korupsi. Apa yang dilakukan?',
      'Pemberhentian sementara dengan konsultasi camat',
      'Pemberhentian tetap hari itu juga',
      'Tidak ada, sampai putusan hakim',
    ),
    pembahasan: 'Sementara dahulu, dan Plt ditunjuk; periksa Permendagri 83/2015 Pasal 6.',
  },
  {
    kunci: 'l11',
    ...pilih(
      'Penjabat kepala desa ingin mengganti dua Kasi tanpa camat. Apa yang benar?',
      'Penjabat terikat aturan yang sama',
      'Penjabat punya kewenangan khusus',
      'Cukup persetujuan BPD',
    ),
    pembahasan: 'Rekomendasi tertulis camat tetap diperlukan.',
  },
  {
    kunci: 'l12',
    ...pernyataan('Kinerja yang dinilai kurang termasuk lima alasan pemberhentian perangkat.', false),
    pembahasan: 'Bina dan tegur tertulis; alasan pemberhentian hanya lima.',
  },
  {
    kunci: 'l13',
    ...isian('Penghasilan tetap perangkat desa bersumber dari Alokasi … Desa.', 'Dana', 'Alokasi Dana Desa'),
    pembahasan: 'Alokasi Dana Desa (ADD), bukan Dana Desa.',
  },
  {
    kunci: 'l14',
    ...pernyataan('Dana Desa boleh dipinjam sebulan untuk penghasilan tetap.', false),
    pembahasan: 'Sumber pengganti boleh apa saja dalam APBDes, kecuali Dana Desa.',
  },
]

const SUSUNAN = [
  dasar('UU 6/2014 Pasal 48 dan 49', angka('Berapa unsur perangkat desa?', 3)),
  dasar(
    'UU 6/2014 Pasal 48 dan 49',
    ganda(
      'Mana unsur perangkat desa?',
      ['Sekretariat desa', 'Pelaksana kewilayahan', 'Pelaksana teknis'],
      ['Badan Permusyawaratan Desa'],
    ),
  ),
  dasar(
    'UU 6/2014 Pasal 48 dan 49',
    jodoh(
      'Pasangkan jabatan dengan unsurnya.',
      ['Kaur Keuangan', 'sekretariat desa'],
      ['Kasi Pelayanan', 'pelaksana teknis'],
      ['Kepala dusun', 'pelaksana kewilayahan'],
    ),
  ),
  dasar(
    'UU 6/2014 Pasal 48 dan 49',
    pilih(
      'Kepada siapa perangkat desa bertanggung jawab?',
      'Kepala desa',
      'BPD',
      'Camat',
      'Sekretaris daerah',
    ),
  ),
  pilih(
    'Berapa urusan dan seksi di desa swasembada?',
    '3 urusan dan 3 seksi',
    '2 urusan dan 2 seksi',
    '2 urusan dan 3 seksi',
    '5 urusan dan 5 seksi',
  ),
  pilih(
    'Berapa urusan dan seksi di desa swadaya?',
    '2 urusan dan 2 seksi',
    '3 urusan dan 3 seksi',
    '1 urusan dan 1 seksi',
    'Bebas menurut kepala desa',
  ),
  isian('Singkatan untuk kepala urusan di sekretariat desa adalah …', 'Kaur'),
  pernyataan('Sekretaris desa memimpin pelaksana teknis.', false),
  pernyataan('Desa swakarya boleh memakai 2 urusan dan 2 seksi.', true),
  pilih(
    'Kasi Kesejahteraan termasuk unsur apa?',
    'Pelaksana teknis',
    'Pelaksana kewilayahan',
    'Sekretariat desa',
  ),
]

const SELEKSI = [
  dasar(
    'UU 6/2014 Pasal 50',
    pilih(
      'Pelamar Kasi berumur 43 tahun, sarjana. Apa keputusan tim?',
      'Gugur, umurnya lewat batas',
      'Diterima, karena sarjana',
      'Diterima, bila camat setuju',
    ),
  ),
  dasar(
    'UU 6/2014 Pasal 50',
    pilih(
      'Pelamar berumur 20 tahun, lulusan SMP. Apa keputusan tim?',
      'Gugur, pendidikannya kurang',
      'Diterima, sama dengan syarat kepala desa',
      'Diterima, bila pernah menjadi kader',
    ),
  ),
  dasar(
    'UU 6/2014 Pasal 50',
    isian('Pendidikan paling rendah perangkat desa adalah … atau sederajat.', 'SMA', 'Sekolah Menengah Atas'),
  ),
  dasar('UU 6/2014 Pasal 50', angka('Berapa umur paling rendah pelamar perangkat desa?', 20)),
  angka('Paling sedikit berapa calon dikonsultasikan kepada camat?', 2),
  angka('Berapa hari kerja paling lama camat memberi rekomendasi tertulis?', 7),
  pilih(
    'Camat menolak calon dengan alasan syarat. Apa langkahnya?',
    'Penjaringan dan penyaringan diulang',
    'Kepala desa tetap mengangkat',
    'Mengajukan banding kepada BPD',
    'Meminta musyawarah desa memutus',
  ),
  pilih(
    'Tim seleksi berisi kepala desa dan sekretaris desa saja. Apa yang kurang?',
    'Paling sedikit satu anggota di samping ketua dan sekretaris',
    'Tidak ada; dua orang sudah cukup',
    'Seorang wakil dari kepolisian setempat',
  ),
  pernyataan('Rekomendasi camat diberikan secara tertulis.', true),
  dasar(
    'Putusan MK 128/PUU-XIII/2015; Permendagri 67/2017',
    pernyataan('Pelamar perangkat harus sudah tinggal di desa itu satu tahun.', false),
  ),
  dasar(
    'UU 6/2014 Pasal 49; Permendagri 83/2015 Pasal 4',
    pilih(
      'Siapa yang menerbitkan keputusan pengangkatan perangkat?',
      'Kepala desa',
      'Camat',
      'Bupati',
      'Ketua tim seleksi',
    ),
  ),
]

const KOSONG = [
  pilih(
    'Sekretaris desa meninggal. Siapa yang menjadi Plt?',
    'Perangkat lain, dengan surat perintah tugas',
    'Warga berpendidikan tinggi pilihan kepala desa',
    'Ketua BPD sampai ada yang baru',
    'PNS dari kantor kecamatan',
  ),
  angka('Paling lama berapa hari tembusan surat tugas Plt dikirim?', 7),
  angka('Paling lama berapa bulan kekosongan jabatan perangkat diisi?', 2),
  ganda(
    'Dengan cara apa kekosongan perangkat diisi?',
    ['Mutasi antarperangkat', 'Penjaringan baru'],
    ['Penunjukan keluarga', 'Undian di musyawarah desa'],
  ),
  pilih(
    'Kepada siapa tembusan surat tugas Plt dikirim?',
    'Bupati lewat camat',
    'Gubernur',
    'Inspektorat saja',
    'BPD kecamatan',
  ),
  isian('Perangkat yang merangkap jabatan kosong disebut pelaksana …', 'tugas', 'pelaksana tugas', 'Plt'),
  pilih(
    'Plt sekretaris desa sudah berjalan 14 bulan. Apa yang benar?',
    'Segera mengisinya; batasnya 2 bulan',
    'Diteruskan, selama kepala desa puas',
    'Diteruskan, asal suratnya diperbarui',
  ),
  pernyataan('Mutasi antarperangkat juga dikonsultasikan kepada camat.', true),
  pernyataan('Plt boleh ditunjuk secara lisan.', false),
]

const BERHENTI = [
  dasar(
    'UU 6/2014 Pasal 53; Permendagri 83/2015',
    angka('Sampai umur berapa tahun perangkat desa menjabat?', 60),
  ),
  angka('Berapa alasan pemberhentian perangkat menurut Permendagri 83/2015?', 5),
  dasar(
    'UU 6/2014 Pasal 53; Permendagri 83/2015 Pasal 5',
    pilih(
      'Kepala desa baru ingin mengganti Kaur Keuangan dengan tim suksesnya. Apa yang benar?',
      'Kaur tetap menjabat; tidak ada alasan yang sah',
      'Diganti; itu hak kepala desa terpilih',
      'Diganti, asal diberi pesangon yang layak',
    ),
  ),
  dasar(
    'UU 6/2014 Pasal 53; Permendagri 83/2015 Pasal 5',
    pilih(
      'Kaur genap 60 tahun bulan depan. Kepala desa ingin memperpanjang. Apa yang benar?',
      'Berhenti; siapkan pengisiannya dengan camat',
      'Diperpanjang sampai kepala desa berganti',
      'Diperpanjang satu tahun karena tenaganya masih kuat',
    ),
  ),
  pilih(
    'Perangkat jarang masuk, lalu terbit keputusan berhenti karena kinerja. Apa kekurangannya?',
    'Alasannya di luar daftar, tanpa teguran dan rekomendasi camat',
    'Tidak ada; kepala desa atasan perangkat',
    'Hanya kurang tanda tangan ketua BPD',
  ),
  dasar(
    'UU 6/2014 Pasal 53; Permendagri 83/2015 Pasal 5',
    ganda(
      'Karena apa perangkat berhenti?',
      ['Meninggal', 'Permintaan sendiri', 'Diberhentikan'],
      ['Kepala desa berganti'],
    ),
  ),
  ganda(
    'Mana alasan yang sah memberhentikan perangkat?',
    ['Umur genap 60 tahun', 'Melanggar larangan', 'Berhalangan tetap'],
    ['Berbeda pilihan politik'],
  ),
  dasar(
    'UU 6/2014 Pasal 53; Permendagri 83/2015',
    pernyataan('Masa jabatan perangkat mengikuti masa jabatan kepala desa.', false),
  ),
  dasar(
    'Permendagri 83/2015 sebagaimana diubah Permendagri 67/2017 Pasal 5',
    pernyataan('Pemberhentian perangkat memerlukan rekomendasi tertulis camat.', true),
  ),
  dasar(
    'UU 6/2014 Pasal 51 dan 52; Permendagri 83/2015 sebagaimana diubah Permendagri 67/2017 Pasal 5',
    urut(
      'Urutkan pemberhentian karena melanggar larangan.',
      'Teguran bertahap',
      'Konsultasi kepada camat',
      'Rekomendasi tertulis camat',
      'Keputusan kepala desa',
    ),
  ),
]

const PENGHASILAN = [
  pilih(
    'Dari mana penghasilan tetap perangkat desa dibayar?',
    'Alokasi Dana Desa',
    'Dana Desa',
    'Hasil BUM Desa',
    'Iuran warga',
  ),
  pilih(
    'ADD tidak cukup untuk penghasilan tetap bulan Desember. Apa langkahnya?',
    'Memakai sumber APBDes lain, selain Dana Desa',
    'Meminjam Dana Desa sampai ADD turun',
    'Menunda kegiatan lalu memakai Dana Desanya',
  ),
  dasar(
    'PP 43/2014 sebagaimana diubah PP 11/2019 Pasal 81',
    angka('Berapa rupiah penghasilan tetap kepala desa paling sedikit sebulan menurut PP 11/2019?', 2426640),
  ),
  dasar(
    'PP 43/2014 sebagaimana diubah PP 11/2019 Pasal 81',
    jodoh(
      'Pasangkan jabatan dengan penghasilan tetap paling sedikit.',
      ['Kepala desa', 'Rp2.426.640'],
      ['Sekretaris desa', 'Rp2.224.420'],
      ['Perangkat lain', 'Rp2.022.200'],
    ),
  ),
  dasar(
    'PP 43/2014 sebagaimana diubah PP 11/2019 Pasal 100',
    angka('Penghasilan tetap dan tunjangan termasuk bagian belanja paling banyak berapa persen?', 30),
  ),
  pernyataan('Penghasilan tetap boleh dibayar dari Dana Desa bila mendesak.', false),
  dasar(
    'UU 6/2014 sebagaimana diubah UU 3/2024',
    pernyataan('UU 3/2024 menambahkan jaminan sosial sebagai hak perangkat desa.', true),
  ),
  dasar(
    'UU 6/2014 sebagaimana diubah UU 3/2024',
    ganda(
      'Hak apa yang ditambahkan UU 3/2024 bagi perangkat?',
      ['Jaminan sosial', 'Tunjangan purnatugas'],
      ['Pengangkatan menjadi PNS', 'Kendaraan pribadi'],
    ),
  ),
  pilih('Mana yang berasal dari kabupaten?', 'Alokasi Dana Desa', 'Dana Desa', 'Hasil sewa kios pasar desa'),
]

const KATEGORI = {
  susunan: 'Susunan',
  seleksi: 'Syarat dan seleksi',
  kosong: 'Kekosongan',
  berhenti: 'Pemberhentian',
  penghasilan: 'Penghasilan',
} as const

export const KURSUS_PERANGKAT_DESA: KursusContoh = {
  isi: {
    judul: 'Pengangkatan dan Pemberhentian Perangkat Desa',
    ringkasan: 'Susunan, syarat, seleksi, pelaksana tugas, pemberhentian, dan penghasilan perangkat desa.',
    untuk: 'Kepala desa, sekretaris desa, dan perangkat yang ingin tahu haknya',
    tujuan: [
      { teks: 'Menyebut susunan perangkat menurut tingkat desa' },
      { teks: 'Memeriksa syarat pelamar dengan aturan yang berlaku' },
      { teks: 'Mengisi jabatan kosong lewat tim, dua calon, dan camat' },
      { teks: 'Menolak pemberhentian yang tidak punya alasan sah' },
      { teks: 'Memilih sumber penghasilan tetap yang benar' },
    ],
    sifatPerubahan: 'isi',
    daftarPelajaran: PELAJARAN,
    daftarKuis: [toUjiAkhir(...Object.values(KATEGORI).map((kategori) => ({ kategori, jumlah: 4 })))],
  },
  daftarSoal: [
    ...toKategori(LATIHAN, PRAKTIK),
    ...toKategori(KATEGORI.susunan, SUSUNAN, 'Permendagri 84/2015'),
    ...toKategori(KATEGORI.seleksi, SELEKSI, 'Permendagri 83/2015 Pasal 4'),
    ...toKategori(
      KATEGORI.kosong,
      KOSONG,
      'Permendagri 83/2015 sebagaimana diubah Permendagri 67/2017 Pasal 7',
    ),
    ...toKategori(KATEGORI.berhenti, BERHENTI, 'Permendagri 83/2015 Pasal 5'),
    ...toKategori(KATEGORI.penghasilan, PENGHASILAN, 'PP 43/2014 sebagaimana diubah PP 11/2019'),
  ],
  jabatan: ['Kepala Desa', 'Sekretaris Desa'],
}
