/**
 * Course: the village meeting. Facts of the law: UU 6/2014 articles 47, 54, 80 and 82; PP 43/2014 article 80;
 * Permendagri 110/2016; Permendesa 16/2019. Tests ask what at least two texts agree on; what one text says stands in a
 * lesson alone, with the word to look it up. Villages, people and figures of the cases are invented.
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
import { JABATAN } from './jabatan.ts'

const PELAJARAN: KursusContoh['isi']['daftarPelajaran'] = [
  {
    judul: 'Apa itu musyawarah desa',
    modul: 'Bagian 1: Forum dan pesertanya',
    topik: 'Pokok musdes',
    blok: [
      teks(
        'Musyawarah desa, atau musdes, adalah tempat desa memutuskan hal yang strategis bersama-sama. Penyelenggaranya BPD; pemerintah desa memfasilitasi.',
        'Pesertanya tiga pihak: BPD, pemerintah desa, dan unsur masyarakat. Tanpa unsur masyarakat, yang terjadi hanyalah rapat kantor.',
      ),
      tabel(
        'Tujuh hal yang diputus lewat musdes',
        'Hal | Contohnya',
        'Penataan desa | pemekaran atau penggabungan desa',
        'Perencanaan desa | arah rencana jangka menengah (RPJM Desa) dan rencana kerja tahunan (RKP Desa)',
        'Kerja sama desa | kerja sama dengan desa tetangga',
        'Rencana investasi yang masuk | perusahaan kebun ingin memakai lahan desa',
        'Pembentukan BUM Desa | mendirikan usaha milik desa',
        'Penambahan dan pelepasan aset | tukar-menukar tanah desa',
        'Kejadian luar biasa | banjir besar yang mengubah prioritas',
      ),
      teks(
        'Hal sebesar ini mengikat desa bertahun-tahun. Bila kepala desa memutuskannya sendiri, warga baru tahu ketika alat berat sudah masuk. Jalan ditutup, polisi dipanggil, dan kepala desa berdiri sendirian.',
      ),
      catatan(
        'penting',
        'Nota kesepahaman dengan perusahaan, tukar tanah, dan pendirian BUM Desa tidak ditandatangani sebelum musdes. Izin camat atau SK kepala desa tidak menggantikannya.',
      ),
      teks(
        '# Kasus: tamu yang terburu-buru di Bukit Anugerah',
        'Senin, 2 Maret 2026, wakil sebuah perusahaan kebun datang. Ia ingin memakai 60 hektare lahan desa, dan minta tanda tangan hari Jumat. Ia membawa surat dari damang, katanya sebagai pengganti musyawarah.',
        'Kepala desa tidak menolak dan tidak menandatangani. Surat damang ia terima sebagai bahan; surat itu tidak menggantikan musdes. Hari itu juga ia menyurati BPD, dan membalas perusahaan: keputusan menunggu musdes.',
        'BPD menyelenggarakan musdes pada 17 Maret. Mantir adat, kelompok tani, dan kelompok perempuan menanyakan jalan ke sungai. Kesepakatannya: 20 hektare di tepi sungai tidak dibahas lagi; untuk 40 hektare, perusahaan diminta menjelaskan rencananya. Kertasnya: dua surat, berita acara, notulen, dan daftar hadir.',
      ),
      catatan(
        'ingat',
        'Yang sering terbalik: tanda tangan dahulu, musdes belakangan sebagai pengesahan. Bila sudah terjadi, jangan jalankan isinya. Minta BPD mengadakan musdes, dan bawa naskahnya kepada bagian hukum kabupaten.',
      ),
      langkah(
        'Periksa surat masuk Senin ini',
        'Kumpulkan surat dari luar yang meminta tanah, kerja sama, atau tanda tangan.',
        'Cocokkan masing-masing dengan tujuh hal di atas.',
        'Yang cocok: tulis surat kepada BPD, dan beri tahu pengirimnya.',
        'Periksa apakah APBDes memuat biaya musdes, karena biayanya dari sana.',
      ),
      rujukan('uu-6-2014', 'Pasal 54'),
      rujukan('pp-43-2014', 'Pasal 80'),
      latihan('l1', 'l2'),
    ],
  },
  {
    judul: 'Siapa yang diundang',
    modul: 'Bagian 1: Forum dan pesertanya',
    topik: 'Peserta',
    blok: [
      teks(
        'Bila nelayan tidak diundang, tambatan perahu dibangun di tempat yang kering enam bulan setahun. Bila perempuan tidak diundang, sumur jauh dari dapur. Yang tidak hadir membayar kesalahannya.',
        'Unsur masyarakat itu banyak, dan semuanya perlu kursi: tokoh adat, tokoh agama, tokoh masyarakat, tokoh pendidikan; wakil kelompok tani, nelayan, perajin, perempuan, pemerhati dan pelindung anak, dan masyarakat miskin.',
        'Unsur lain boleh ditambah sesuai keadaan setempat, misalnya penyandang disabilitas, pemuda, dan mantir adat.',
      ),
      langkah(
        'Memeriksa undangan sebelum dikirim',
        'Cocokkan dengan sepuluh unsur masyarakat, satu per satu.',
        'Periksa apakah kelompok perempuan dan warga miskin ada namanya.',
        'Kirim bahan bersama undangan, supaya yang datang sudah membaca.',
        'Simpan daftarnya: nanti menjadi pembanding daftar hadir.',
      ),
      teks(
        '# Kasus: 42 undangan di Padang Embun',
        'Sekretaris BPD, Ibu Hartati, menerima konsep undangan untuk musdes 15 Juni 2026. Ada 42 nama. Sebanyak 31 di antaranya perangkat desa, anggota BPD, dan ketua RT. Ia mencocokkannya dengan sepuluh unsur.',
      ),
      tabel(
        'Hasil pencocokan Ibu Hartati',
        'Unsur | Dalam konsep | Sesudah diperbaiki',
        'Nelayan | tidak ada | dua wakil kelompok',
        'Perempuan | satu, istri kepala desa | empat, dari dua dusun',
        'Pemerhati anak | tidak ada | guru PAUD',
        'Masyarakat miskin | tidak ada | tiga kepala keluarga',
        'Tokoh adat | tidak ada | mantir adat',
      ),
      teks(
        'Bahan belum siap, jadi musdes digeser ke 22 Juni. Undangan baru berisi 52 nama dan dikirim bersama dua lembar bahan. Yang hadir 44 orang. Ketua BPD memberi giliran bicara tersendiri kepada kelompok perempuan, dan notulen mencatat usul mereka.',
        'Pada arsip kini ada konsep lama, daftar undangan baru, tanda terima, dan daftar hadir. Siapa pun dapat melihat unsur mana yang diundang tetapi tidak datang.',
      ),
      catatan(
        'ingat',
        'Daftar hadir yang berisi BPD dan perangkat saja berarti unsur masyarakat belum terpenuhi. Undang ulang.',
      ),
      catatan(
        'penting',
        'Yang sering keliru: ketua RT dianggap mewakili semua orang. Ketua RT boleh hadir, tetapi ia bukan kelompok nelayan dan bukan kelompok perempuan. Mintalah setiap kelompok memilih wakilnya sendiri.',
      ),
      langkah(
        'Senin ini, siapkan daftar tetap',
        'Tulis sepuluh unsur pada satu lembar, satu baris untuk satu unsur.',
        'Isi dua nama pada setiap baris; tanyakan kepada kelompoknya.',
        'Tandai baris yang masih kosong, lalu cari orangnya pekan ini.',
        'Untuk musdes berikutnya, umumkan waktunya lewat Publikasi → Agenda.',
      ),
      rujukan('pp-43-2014', 'Pasal 80'),
      latihan('l3', 'l4'),
    ],
  },
  {
    judul: 'Tiga forum yang jangan tertukar',
    modul: 'Bagian 2: Tempatnya di antara forum lain',
    topik: 'Tiga forum',
    blok: [
      tabel(
        'Musdes, musyawarah BPD, dan musrenbangdes',
        'Forum | Penyelenggara | Peserta | Hasil',
        'Musyawarah desa | BPD | BPD, pemerintah desa, unsur masyarakat | berita acara',
        'Musyawarah BPD | pimpinan BPD | anggota BPD | Keputusan BPD',
        'Musrenbangdes | pemerintah desa | pemerintah desa bersama masyarakat | prioritas, program, kegiatan, dan kebutuhan biaya',
      ),
      teks(
        'Namanya mirip, jadi orang sering menggabungkannya. Akibatnya baru terasa kemudian. Misalnya camat meminta Keputusan BPD, dan yang ada hanya berita acara musdes. Rancangan kembali, dan kalender anggaran mundur.',
      ),
      langkah(
        'Urutannya dalam perencanaan',
        'Musdes menetapkan arah dan prioritas.',
        'Tim menyusun rancangannya.',
        'Musrenbangdes membahas rinciannya.',
        'Kepala desa dan BPD menyepakati rancangan Peraturan Desa.',
        'Peraturan Desa ditetapkan.',
      ),
      catatan(
        'penting',
        'Dua pertiga anggota adalah kuorum musyawarah BPD, bukan kuorum musdes. Berapa kuorum musdes tidak kami temukan dalam dua sumber; lihat Peraturan Desa tentang tata tertib musdes di desa Anda.',
      ),
      teks(
        '# Kasus: satu malam untuk tiga forum',
        'Di Sei Mentari semuanya dikerjakan pada 12 Juni 2026. Pukul 19.00 warga memilih prioritas, pukul 20.30 RAB dibahas, dan pukul 22.00 BPD "menyepakati". Semua masuk satu berita acara. Dari tujuh anggota BPD, empat yang hadir.',
        'Sekretaris desa memisahkannya pada hari kerja berikutnya. Bagian pertama memang musdes: undangannya dari BPD, dan unsur masyarakat hadir. Berita acaranya dipakai.',
        'Bagian kedua diulang sebagai musrenbangdes, diundang pemerintah desa, pada 8 Agustus. Bagian ketiga bukan musyawarah BPD yang sah, karena dari tujuh anggota harus hadir lima. Musyawarah BPD diadakan 15 September dengan enam anggota, dan menghasilkan Keputusan BPD. Kini ada tiga berkas untuk tiga forum.',
      ),
      catatan(
        'ingat',
        'Yang kerap terulang: BPD menjadi tamu dalam musdesnya sendiri, karena undangan ditandatangani kepala desa. Untuk musdes berikutnya, BPD yang mengundang dan memimpin; pemerintah desa menyiapkan tempat, bahan, dan biaya.',
      ),
      langkah(
        'Mulai Senin: beri nama yang tepat',
        'Buka berkas rapat tiga bulan terakhir, dan tulis nama forumnya pada setiap map.',
        'Periksa siapa yang mengundang dan apa hasilnya, menurut tabel di atas.',
        'Siapkan tiga contoh undangan: dari BPD, dari pimpinan BPD, dan dari pemerintah desa.',
        'Cari Peraturan Desa tentang tata tertib musdes. Bila belum ada, tanyakan kepada Dinas PMD.',
      ),
      rujukan('uu-6-2014', 'Pasal 54, 65, dan 80'),
      rujukan('permendagri-110-2016', 'Pasal 37 dan 38'),
      latihan('l5', 'l6'),
    ],
  },
  {
    judul: 'Menjalankan musdes dan mencatatnya',
    modul: 'Bagian 2: Tempatnya di antara forum lain',
    topik: 'Hasil dan catatan',
    blok: [
      teks(
        'Ada musdes yang direncanakan, dan ada yang mendadak karena keadaan memaksa; keduanya sah. Biayanya dari APBDes. Tanyakan kepada camat apa yang di kabupaten Anda dianggap keadaan memaksa.',
        'Keputusan yang sudah jadi sebelum rapat bukan musyawarah. Bahan dibagi lebih dahulu, dan kesepakatan dirumuskan di forum.',
      ),
      istilah('Berita acara', 'catatan resmi tentang apa yang disepakati, ditandatangani wakil para pihak.'),
      tabel(
        'Tiga dokumen yang harus ada',
        'Dokumen | Gunanya',
        'Berita acara | memuat kesepakatan',
        'Notulen | memuat jalannya pembicaraan',
        'Daftar hadir | membuktikan siapa yang ikut',
      ),
      teks(
        'Tanpa ketiganya, kesepakatan hidup dalam ingatan saja. Setahun kemudian orang ingat jumlah yang berbeda, dan tidak ada kertas yang dapat menengahi. Pemeriksa pun bertanya, atas dasar apa uang itu keluar.',
        '# Kasus: lembar kosong di Pantai Cempaka',
        'Musdes 5 Februari 2026 membahas modal BUM Desa. Supaya cepat, 26 orang menandatangani halaman terakhir sebelum isinya ditulis. Forum menyepakati Rp50.000.000. Dalam berita acara yang diketik esoknya tertulis Rp75.000.000.',
        'Seorang wakil kelompok tani bertanya pada 11 Februari. Notulen tulisan tangan menyebut lima puluh juta. Ketua BPD menghentikan pemakaian berita acara itu dan menyimpannya dengan catatan "tidak dipakai".',
        'Tanggal 16 Februari BPD mengundang peserta yang sama. Notulen dibacakan, berita acara dibetulkan di depan mereka, dan kesepakatan dibaca keras sekali lagi. Barulah wakil BPD, pemerintah desa, dan masyarakat menandatangani. Tanggalnya 16 Februari, tidak dimundurkan. Kaur Perencanaan baru memakai angka Rp50.000.000 sesudah salinannya ia terima.',
      ),
      catatan(
        'penting',
        'Kesalahan yang sering terjadi: tanda tangan mendahului isi. Baca kesepakatan keras-keras, tanyakan apakah ada yang keliru, lalu edarkan pena. Bila sudah telanjur, undang lagi dan tulis ulang di depan peserta.',
      ),
      catatan(
        'contoh',
        'Notulen hilang dan yang ada hanya foto. Foto tidak menggantikannya: susun dan tandatangani berita acara, lalu lengkapi daftar hadir.',
      ),
      teks('BPD mencatat keputusan musdes dalam Buku Keputusan Musyawarah Desa.'),
      langkah(
        'Senin ini di lemari arsip',
        'Ambil berkas musdes terakhir. Cari berita acara, notulen, dan daftar hadirnya.',
        'Bandingkan jumlah dan nama kegiatan pada berita acara dengan notulen.',
        'Catat keputusannya dalam Buku Keputusan Musyawarah Desa bila belum ada.',
        'Terbitkan berita acara tanpa NIK lewat Pemerintahan → Dokumen, jenis Berita Acara.',
      ),
      rujukan('permendesa-16-2019', 'tata cara musyawarah desa'),
      rujukan('permendagri-110-2016', 'buku administrasi BPD'),
      latihan('l7', 'l8'),
    ],
  },
  {
    judul: 'Musdes khusus: BLT Dana Desa',
    modul: 'Bagian 3: Keadaan khusus',
    topik: 'Musdes khusus',
    blok: [
      istilah('KPM', 'keluarga penerima manfaat bantuan langsung tunai Dana Desa.'),
      teks(
        'Tidak ada daftar yang lebih cepat membuat tetangga bermusuhan. Satu nama masuk diam-diam, dan seluruh dusun menduga ada titipan. Jalan yang terbuka melindungi penerima, dan melindungi Anda.',
        'Keluarga penerima bantuan langsung tunai (BLT) ditetapkan lewat musdes khusus yang diselenggarakan BPD. Hasilnya berita acara, notulen, dan daftar hadir; daftar penerimanya ditetapkan dengan Peraturan Kepala Desa atau Keputusan Kepala Desa.',
        'Penerima yang pindah, meninggal, atau sudah mampu diganti lewat musdes khusus pula. Kepala desa tidak menggantinya sendiri di tengah tahun.',
      ),
      catatan(
        'contoh',
        'Seorang penerima meninggal bulan Mei dan tetangganya langsung dimasukkan. Batalkan: adakan musdes khusus, buat berita acara, lalu ubah peraturan atau keputusannya.',
      ),
      tabel(
        'Batas BLT dalam Dana Desa berubah-ubah',
        'Tahun | Batasnya | Di mana tertulis',
        '2023 | 10 sampai 25 persen | PMK 201/2022',
        '2025 | paling banyak 15 persen | PMK 108/2024',
      ),
      teks(
        '# Kasus: Danum Lestari tahun 2025',
        'Dana Desanya Rp900.000.000. Lima belas persennya Rp135.000.000; itu batas atas, bukan jatah yang harus dihabiskan. Musdes khusus pada 14 Januari 2025 menyepakati 30 keluarga.',
        'Bulan Mei satu penerima pindah ke kabupaten lain, dan satu lagi anaknya sudah bekerja tetap. Kasi Kesejahteraan mengusulkan dua nama. Ia tidak menyerahkannya kepada bank, tetapi kepada BPD.',
        'Musdes khusus 22 Mei memeriksa empat keluarga. Dua dipilih menurut sasaran tahun itu, dan alasannya ditulis dalam notulen. Keputusan Kepala Desa perubahan terbit 26 Mei, lalu Kaur Keuangan menyiapkan pembayaran bulan berikutnya dengan daftar baru.',
      ),
      catatan(
        'ingat',
        'Batas dan sasaran BLT berubah setiap tahun. Baca peraturan Dana Desa tahun berjalan, jangan menghafal angka tahun lalu.',
      ),
      catatan(
        'penting',
        'Di sini orang sering tersandung: persetujuan ketua RT dianggap cukup. Bila nama sudah telanjur diganti, tahan pembayaran untuk nama itu. Adakan musdes khusus, dan tulis apa yang terjadi dalam berita acara.',
      ),
      langkah(
        'Pekerjaan Senin untuk Kasi Kesejahteraan',
        'Cocokkan daftar KPM yang ditetapkan dengan daftar pembayaran bulan terakhir.',
        'Tandai yang pindah, meninggal, atau sudah mampu, lalu laporkan kepada BPD.',
        'Unduh peraturan Dana Desa tahun ini, dan tulis batas serta sasarannya pada satu lembar.',
        'Jangan menerbitkan daftar nama penerima di portal. Catat arsipnya, tanpa nama, di Layanan → Informasi di luar portal.',
      ),
      rujukan('permendesa-2-2024', 'BLT Dana Desa tahun 2025'),
      latihan('l9', 'l10'),
    ],
  },
  {
    judul: 'Sesudah musdes: melapor dan menindaklanjuti',
    modul: 'Bagian 3: Keadaan khusus',
    topik: 'Hasil dan catatan',
    blok: [
      teks(
        'Warga datang dua kali, lalu berhenti datang bila usulnya tidak pernah dijawab. Musdes berikutnya sepi, dan keputusan diambil sembilan orang. Yang memanggil mereka kembali adalah kabar tentang hasilnya.',
        'Kepala desa melaporkan pelaksanaan pembangunan kepada masyarakat dalam musdes, paling sedikit sekali setahun.',
        'Kegiatan yang disepakati dalam musdes tetapi belum ada dalam RKP Desa tidak langsung dibayar. Dokumen rencana dan APBDes diubah dahulu, lewat Peraturan Desa; tanyakan bentuknya kepada kecamatan.',
      ),
      langkah(
        'Dari berita acara sampai pelaksanaan',
        'Serahkan berita acara kepada kepala desa.',
        'Umumkan hasilnya kepada warga.',
        'Masukkan ke dokumen rencana yang tepat.',
        'Simpan arsipnya di kantor desa.',
      ),
      teks(
        '# Kasus: atap posyandu di Lewu Sinta Baru',
        'Musdes 12 Maret 2026 menyepakati tiga hal. Jalan usaha tani sudah ada dalam RKP Desa 2026. Atap posyandu, Rp27.500.000, belum ada di mana pun. Jembatan di jalan kabupaten bukan wewenang desa.',
        'Kasi Kesejahteraan ingin membayar atap dari sisa kegiatan lain, karena "sudah disepakati". Sekretaris desa menahannya. Kesepakatan memberi alasan, tetapi belum memberi anggaran.',
        'Maka dibuat lembar tindak lanjut pada 13 Maret. Jalan: dikerjakan menurut anggarannya. Atap: Dinas PMD ditanya tentang perubahan RKP Desa dan APBDes; sementara itu warga memasang terpal secara swadaya. Jembatan: dicatat dalam daftar usulan untuk musrenbang kecamatan.',
        'Setiap butir diberi nama jabatan dan tanggal. Lembar itu ditempel di papan, lalu dibacakan lagi dalam musdes berikutnya. Warga melihat bahwa yang belum dikerjakan pun ada alasannya.',
      ),
      catatan(
        'ingat',
        'Yang sering terlupa: berita acara berhenti di map BPD. Bila itu terjadi, serahkan sekarang dengan tanda terima, dan catat siapa mengerjakan apa sampai kapan.',
      ),
      teks(
        'Satu keputusan lagi lahir dalam musdes: kepala desa antarwaktu. Ia dipilih di sana bila sisa masa jabatannya lebih dari satu tahun. Batasnya enam bulan sejak kepala desa diberhentikan.',
      ),
      langkah(
        'Tiga hal untuk Senin pagi',
        'Ambil berita acara musdes terakhir. Tulis keadaan setiap butirnya: selesai, berjalan, atau belum.',
        'Umumkan ringkasannya lewat Publikasi → Pengumuman.',
        'Sepakati dengan BPD tanggal musdes tempat kepala desa melapor tahun ini.',
      ),
      rujukan('uu-6-2014', 'Pasal 47 dan 82'),
      latihan('l11', 'l12'),
    ],
  },
]

const PRAKTIK = [
  {
    kunci: 'l1',
    ...pilih('Siapa penyelenggara musyawarah desa?', 'BPD', 'Kepala desa', 'Camat'),
    pembahasan: 'Penyelenggaranya BPD; pemerintah desa memfasilitasi.',
  },
  {
    kunci: 'l2',
    ...pilih(
      'Perusahaan kebun minta nota kesepahaman minggu ini. Apa yang didahulukan?',
      'Musyawarah desa',
      'SK kepala desa',
      'Izin camat',
    ),
    pembahasan: 'Rencana investasi yang masuk diputus lewat musyawarah desa.',
  },
  {
    kunci: 'l3',
    ...pernyataan('Mantir adat dapat diundang sebagai unsur tokoh adat.', true),
    pembahasan: 'Tokoh adat termasuk unsur masyarakat.',
  },
  {
    kunci: 'l4',
    ...ganda(
      'Siapa yang termasuk unsur masyarakat?',
      ['Kelompok perempuan', 'Masyarakat miskin'],
      ['Bupati', 'Kaur Keuangan'],
    ),
    pembahasan: 'Bupati dan Kaur bukan unsur masyarakat.',
  },
  {
    kunci: 'l5',
    ...pernyataan('Kuorum musdes adalah dua pertiga anggota BPD.', false),
    pembahasan: 'Itu kuorum musyawarah BPD.',
  },
  {
    kunci: 'l6',
    ...pilih(
      'Kepala desa mengundang warga membahas rincian RAB RKP Desa. Forum apa itu?',
      'Musrenbangdes',
      'Musyawarah BPD',
      'Musyawarah desa yang keliru',
    ),
    pembahasan: 'Rincian teknis dibahas dalam musrenbangdes, yang diselenggarakan pemerintah desa.',
  },
  {
    kunci: 'l7',
    ...ganda(
      'Dokumen apa yang menyertai hasil musdes?',
      ['Berita acara', 'Notulen', 'Daftar hadir'],
      ['Surat kuasa'],
    ),
    pembahasan: 'Berita acara, notulen, dan daftar hadir.',
  },
  {
    kunci: 'l8',
    ...pernyataan('Foto kegiatan dapat menggantikan berita acara.', false),
    pembahasan: 'Susun dan tandatangani berita acara, lengkapi daftar hadir.',
  },
  {
    kunci: 'l9',
    ...pilih(
      'Penerima BLT meninggal. Penggantinya ditetapkan lewat apa?',
      'Musdes khusus',
      'Persetujuan ketua RT',
      'Perintah kepala desa',
    ),
    pembahasan: 'Mengganti penerima juga lewat musdes khusus.',
  },
  {
    kunci: 'l10',
    ...pernyataan('Batas BLT tahun lalu boleh dipakai untuk tahun ini tanpa memeriksa.', false),
    pembahasan: 'Batasnya berubah setiap tahun.',
  },
  {
    kunci: 'l11',
    ...angka('Paling sedikit berapa kali setahun kepala desa melapor dalam musdes?', 1),
    pembahasan: 'Paling sedikit sekali setahun, kepada masyarakat.',
  },
  {
    kunci: 'l12',
    ...pilih(
      'Kegiatan disepakati musdes tetapi tidak ada di RKP Desa. Apa langkahnya?',
      'Ubah dokumen rencana dan APBDes dahulu',
      'Bayar karena sudah disepakati',
      'Tunggu tahun depan tanpa mencatatnya',
    ),
    pembahasan: 'Tanpa dokumen rencana dan APBDes, kegiatan belum boleh dibayar.',
  },
]

const POKOK = [
  dasar(
    'PP 43/2014 Pasal 80; Permendagri 110/2016 Pasal 38',
    pilih('Siapa yang memfasilitasi musyawarah desa?', 'Pemerintah desa', 'Kepolisian', 'Karang Taruna'),
  ),
  dasar('UU 6/2014 Pasal 54', angka('Berapa pihak peserta musyawarah desa?', 3)),
  angka('Berapa hal strategis yang disebut Undang-Undang Desa untuk musdes?', 7),
  ganda(
    'Hal mana yang diputus lewat musdes?',
    ['Pembentukan BUM Desa', 'Pelepasan aset desa'],
    ['Cuti perangkat desa', 'Warna cat kantor'],
  ),
  pilih(
    'Desa ingin mendirikan BUM Desa. Apa yang pertama?',
    'Musyawarah desa',
    'Akta notaris',
    'Rekening bank',
  ),
  dasar(
    'UU 6/2014 Pasal 54 ayat (4)',
    pilih('Dari mana biaya musyawarah desa?', 'APBDes', 'Iuran peserta', 'Sumbangan perusahaan'),
  ),
  dasar(
    'UU 6/2014 Pasal 54 ayat (2); Permendagri 1/2016 sebagaimana diubah Permendagri 3/2024',
    pernyataan('Tukar-menukar tanah desa selalu lewat musyawarah desa.', true),
  ),
  pernyataan('Rencana investasi yang masuk ke desa cukup disetujui kepala desa.', false),
  pilih(
    'Banjir besar mengharuskan prioritas diubah segera. Forumnya apa?',
    'Musyawarah desa karena kejadian luar biasa',
    'Rapat perangkat',
    'Menunggu musdes tahunan',
  ),
]
const PESERTA = [
  dasar(
    'UU 6/2014 Pasal 54',
    ganda(
      'Siapa peserta musyawarah desa?',
      ['BPD', 'Pemerintah desa', 'Unsur masyarakat'],
      ['DPRD kabupaten'],
    ),
  ),
  ganda(
    'Mana yang termasuk unsur masyarakat?',
    ['Tokoh agama', 'Kelompok nelayan'],
    ['Camat', 'Sekretaris desa'],
  ),
  pernyataan('Kelompok perempuan termasuk unsur masyarakat dalam musdes.', true),
  pernyataan('Unsur masyarakat boleh ditambah sesuai keadaan sosial budaya setempat.', true),
  dasar(
    'UU 6/2014 Pasal 54; PP 43/2014 Pasal 80',
    pilih(
      'Daftar hadir musdes hanya memuat BPD dan perangkat. Bagaimana?',
      'Unsur masyarakat belum terpenuhi',
      'Sah karena kepala desa hadir',
      'Sah karena BPD lengkap',
    ),
  ),
  pilih('Tokoh adat dalam musdes termasuk apa?', 'Unsur masyarakat', 'Pemerintah desa', 'BPD'),
  dasar(
    'UU 6/2014 Pasal 54; PP 43/2014 Pasal 80',
    pernyataan('Unsur masyarakat terpenuhi bila yang hadir hanya BPD dan perangkat desa.', false),
  ),
  ganda(
    'Kelompok mana yang disebut sebagai unsur masyarakat?',
    ['Kelompok tani', 'Kelompok perajin'],
    ['Kelompok pejabat', 'Kelompok perangkat'],
  ),
]
const FORUM = [
  dasar(
    'UU 6/2014 Pasal 54, 65, dan 80',
    jodoh(
      'Pasangkan forum dengan hasilnya.',
      ['Musyawarah desa', 'berita acara'],
      ['Musyawarah BPD', 'Keputusan BPD'],
      ['Musrenbangdes', 'rincian prioritas dan kebutuhan biaya'],
    ),
  ),
  jodoh(
    'Pasangkan forum dengan penyelenggaranya.',
    ['Musyawarah desa', 'BPD'],
    ['Musrenbangdes', 'pemerintah desa'],
  ),
  dasar(
    'UU 6/2014 Pasal 54, 79, dan 80; Permendagri 114/2014',
    urut(
      'Urutkan perencanaan desa.',
      'Musyawarah desa',
      'Tim menyusun',
      'Musrenbangdes',
      'Kesepakatan kepala desa dan BPD',
      'Peraturan Desa',
    ),
  ),
  dasar(
    'UU 6/2014 Pasal 80',
    pilih('Siapa yang menyelenggarakan musrenbangdes?', 'Pemerintah desa', 'BPD', 'Pendamping desa'),
  ),
  dasar(
    'UU 6/2014 Pasal 54, 79, dan 80',
    pilih(
      'Apa yang dihasilkan musyawarah desa untuk perencanaan?',
      'Arah dan prioritas',
      'Surat perintah membayar',
      'Daftar gaji',
    ),
  ),
  pernyataan('Musrenbangdes sama dengan musyawarah desa.', false),
  dasar('UU 6/2014 Pasal 65', pernyataan('Peserta musyawarah BPD adalah anggota BPD saja.', true)),
  dasar(
    'UU 6/2014 Pasal 65; Permendagri 110/2016 Pasal 37',
    pilih(
      'Dua pertiga anggota adalah kuorum forum apa?',
      'Musyawarah BPD',
      'Musyawarah desa',
      'Musrenbangdes',
    ),
  ),
]
const HASIL = [
  pilih('Hasil musyawarah desa dituangkan dalam apa?', 'Berita acara', 'Kuitansi', 'Surat undangan'),
  ganda('Apa yang menyertai berita acara musdes?', ['Notulen', 'Daftar hadir'], ['Kuitansi', 'Surat jalan']),
  dasar(
    'Permendagri 110/2016',
    pilih(
      'Buku apa yang dipakai BPD untuk mencatat keputusan musdes?',
      'Buku Keputusan Musyawarah Desa',
      'Buku Kas Umum',
      'Buku Tamu',
    ),
  ),
  pernyataan('Daftar hadir disertakan pada berita acara musdes.', true),
  isian('Catatan resmi yang memuat kesepakatan musdes disebut berita …', 'acara', 'berita acara'),
  pernyataan('Notulen musdes tidak perlu disimpan.', false),
  dasar(
    'UU 6/2014 Pasal 82',
    pilih(
      'Kepada siapa kepala desa melaporkan pelaksanaan pembangunan dalam musdes?',
      'Masyarakat',
      'Gubernur',
      'Perusahaan',
    ),
  ),
  dasar(
    'UU 6/2014 Pasal 82',
    pernyataan(
      'Kepala desa melaporkan pelaksanaan pembangunan kepada masyarakat paling sedikit sekali setahun.',
      true,
    ),
  ),
  pilih(
    'Notulen hilang, yang ada hanya foto. Apa yang dilakukan?',
    'Menyusun dan menandatangani berita acara, melengkapi daftar hadir',
    'Memakai foto sebagai gantinya',
    'Membuat laporan kegiatan saja',
  ),
]
const KHUSUS = [
  pilih('Siapa yang menyelenggarakan musdes khusus BLT?', 'BPD', 'Ketua RT', 'Bank penyalur'),
  ganda(
    'Dengan apa daftar penerima BLT dapat ditetapkan?',
    ['Peraturan Kepala Desa', 'Keputusan Kepala Desa'],
    ['Surat ketua RT', 'Pengumuman lisan'],
  ),
  pilih(
    'Penerima BLT pindah desa. Penggantinya ditetapkan lewat apa?',
    'Musdes khusus',
    'Musrenbangdes',
    'Rapat perangkat',
  ),
  pernyataan('Kepala desa boleh mengganti penerima BLT sendiri di tengah tahun.', false),
  pernyataan('Hasil musdes khusus BLT disertai notulen dan daftar hadir.', true),
  dasar(
    'UU 6/2014 Pasal 47; Permendagri 65/2017',
    pilih(
      'Sisa masa jabatan kepala desa yang diberhentikan lebih dari satu tahun. Penggantinya dipilih lewat apa?',
      'Musyawarah desa',
      'Penunjukan bupati',
      'Pemilihan serentak berikutnya',
    ),
  ),
  dasar(
    'Permendagri 65/2017 Pasal 47A',
    angka(
      'Paling lama berapa bulan sejak kepala desa diberhentikan, musdes memilih kepala desa antarwaktu?',
      6,
    ),
  ),
  dasar(
    'Peraturan Menteri Keuangan 201/2022; Peraturan Menteri Keuangan 108/2024',
    pernyataan('Batas BLT Dana Desa dapat berubah setiap tahun.', true),
  ),
]

const KATEGORI = {
  pokok: 'Pokok musdes',
  peserta: 'Peserta',
  forum: 'Tiga forum',
  hasil: 'Hasil dan catatan',
  khusus: 'Musdes khusus',
} as const

export const KURSUS_MUSYAWARAH: KursusContoh = {
  isi: {
    judul: 'Musyawarah Desa',
    ringkasan: 'Kapan musyawarah desa diperlukan, siapa yang diundang, dan bagaimana hasilnya dicatat.',
    untuk: 'BPD, kepala desa, perangkat desa, dan warga yang diundang',
    tujuan: [
      { teks: 'Menyebut hal yang harus lewat musyawarah desa' },
      { teks: 'Menyusun undangan yang memenuhi unsur masyarakat' },
      { teks: 'Membedakan musdes, musyawarah BPD, dan musrenbangdes' },
      { teks: 'Mencatat dan menindaklanjuti hasilnya' },
    ],
    sifatPerubahan: 'isi',
    daftarPelajaran: PELAJARAN,
    daftarKuis: [toUjiAkhir(...Object.values(KATEGORI).map((kategori) => ({ kategori, jumlah: 4 })))],
  },
  daftarSoal: [
    ...toKategori(LATIHAN, PRAKTIK),
    ...toKategori(KATEGORI.pokok, POKOK, 'UU 6/2014 Pasal 54 ayat (2)'),
    ...toKategori(KATEGORI.peserta, PESERTA, 'PP 43/2014 Pasal 80'),
    ...toKategori(KATEGORI.forum, FORUM, 'UU 6/2014 Pasal 54 dan 80'),
    ...toKategori(KATEGORI.hasil, HASIL, 'Permendesa 16/2019'),
    ...toKategori(KATEGORI.khusus, KHUSUS, 'Permendesa dan PMK Dana Desa tahun berjalan'),
  ],
  jabatan: JABATAN,
}
