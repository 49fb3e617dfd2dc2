/**
 * Course: planning of development. Facts of the law: UU 6/2014 as changed by UU 3/2024, articles 78 to 82; Permendagri
 * 114/2014; Permendesa 21/2020; Permendagri 111/2014 (who may propose). Tests ask what at least two texts agree on;
 * what one text says stands in a lesson alone, with the word to look it up. Villages, people and figures of the cases
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

const PELAJARAN: KursusContoh['isi']['daftarPelajaran'] = [
  {
    judul: 'Dua dokumen rencana desa',
    modul: 'Bagian 1: Rencana delapan tahun',
    topik: 'Dokumen rencana',
    blok: [
      teks(
        'Bulan Januari tukang sudah datang, tetapi Kaur Keuangan tidak dapat membayar. Kegiatannya tidak ada dalam rencana tahunan, jadi tidak masuk anggaran. Pangkalnya sering sama: orang mulai dari anggaran, bukan dari rencana.',
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
      teks(
        '# Kasus: dua kegiatan tanpa induk',
        'Oktober 2025, Ibu Dameria, Kaur Perencanaan Tanjung Riang, memeriksa rancangan APBDes 2026. Ada 24 kegiatan. Ia mencari setiap kegiatan dalam RKP Desa 2026.',
        'Dua tidak ditemukan: perahu pengangkut sampah Rp45.000.000 dan pagar makam Rp30.000.000. Keduanya dikutip dari "rencana strategis" buatan kepala desa lama. Perahu ada arahnya dalam RPJM Desa; pagar makam tidak.',
        'Keduanya dikeluarkan, jadi Rp75.000.000 kembali dibahas. Perahu dicatat sebagai usul RKP Desa 2027, yang mulai disusun Juli 2026. Pagar makam dibawa ke musyawarah desa, karena RPJM Desa pun belum memuatnya. Kertasnya satu: lembar pencocokan, ditandatangani Ibu Dameria dan sekretaris desa.',
      ),
      catatan(
        'ingat',
        'Yang sering keliru: RKP Desa ditulis belakangan dengan menyalin APBDes. Cara membetulkannya: cocokkan kegiatan sebelum rancangan APBDes dibahas BPD, bukan sesudahnya. Kapan RKP Desa boleh diubah di tengah tahun tidak kami uraikan di sini; tanyakan peraturan bupatinya kepada Dinas PMD.',
      ),
      langkah(
        'Yang dapat dikerjakan Senin ini',
        'Ambil RPJM Desa dan RKP Desa tahun ini. Lihat nomor dan tanggal Peraturan Desanya.',
        'Buat lembar tiga kolom: kegiatan APBDes, halaman RKP Desa, halaman RPJM Desa.',
        'Lingkari baris yang kolomnya kosong, lalu serahkan kepada sekretaris desa.',
        'Buka Pemerintahan → Dokumen di portal ini. Unggah kedua dokumen bila belum ada.',
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
        'Tiga bulan itu pendek. Bila tim baru bekerja pada bulan ketiga, pengkajian dilewati dan rencana desa lain disalin. Selama delapan tahun berikutnya desa membayar kegiatan yang tidak diminta warganya.',
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
        'Jumlahnya 7 sampai 11 orang, wajib mengikutsertakan perempuan, dan dibentuk dengan Keputusan Kepala Desa. Jalur Permendesa membolehkan ketua tim orang lain yang mampu; tanyakan kepada kecamatan jalur mana yang dipakai kabupaten Anda.',
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
      teks(
        '# Kasus: Pantai Cempaka menghitung mundur',
        'Pak Ilham dilantik 12 Mei 2026. Sekretaris desa menulis batasnya di papan: 12 Agustus 2026. Tim 11 orang ditunjuk 15 Mei, semuanya laki-laki.',
        'Ibu Farida, kader posyandu, menegur. Menambah dua perempuan membuat tim 13 orang, lewat dari batas. Maka dua anggota diganti, dan Keputusan Kepala Desa diperbaiki pada 18 Mei.',
        'Mei dan Juni dipakai menyelaraskan dan mengkaji. Musyawarah desa awal Juli, rancangan pertengahan Juli, musrenbangdes akhir Juli; pembagian ini buatan mereka sendiri, bukan aturan. Surat kepada BPD dikirim sejak Mei, sebab penyelenggara musyawarah desa adalah BPD.',
        'Kesepakatan dengan BPD dicapai 6 Agustus. Peraturan Desa ditetapkan 10 Agustus, dua hari sebelum batas. Di lemari ada satu bundel: dua Keputusan Kepala Desa, laporan pengkajian, berita acara dua forum, Keputusan BPD, dan Peraturan Desa.',
      ),
      catatan(
        'ingat',
        'Yang sering salah hitung: tiga bulan dihitung dari pembentukan tim. Hitunglah dari pelantikan. Bila sudah lewat, jangan memundurkan tanggal; susun jadwal susulan dan minta arahan Dinas PMD.',
      ),
      langkah(
        'Senin ini di meja sekretaris desa',
        'Lihat tanggal pelantikan pada berita acaranya, lalu tulis batas tiga bulannya.',
        'Buka Keputusan Kepala Desa tentang tim. Hitung anggotanya, dan periksa apakah ada perempuan.',
        'Kirim surat kepada BPD tentang waktu musyawarah desa.',
        'Tempel tujuh langkah tadi di dinding, dengan tanggal di samping masing-masing.',
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
        'RPJM Desa yang disalin dari desa lain tidak menjawab keadaan desa sendiri. Desa di tepi sungai merencanakan sumur bor, padahal yang rusak titiannya. Uangnya habis, dan warga tetap memutar jauh. Karena itu ada pengkajian.',
      ),
      tabel(
        'Tiga bagian pengkajian keadaan desa',
        'Bagian | Yang dilakukan',
        'Penyelarasan data desa | mencocokkan data dengan keadaan sekarang',
        'Penggalian gagasan masyarakat | mendengar dusun dan kelompok',
        'Laporan hasil | menyusun temuan sebagai bahan musyawarah desa',
      ),
      teks(
        'Lembaga pemberdayaan masyarakat ikut menggali gagasan warga. Datangi dusun dan kelompok; jangan menunggu semua orang datang ke kantor.',
        'Arah kebijakan kabupaten juga dibaca: RPJMD, rencana perangkat daerah, rencana tata ruang beserta rinciannya, dan rencana kawasan perdesaan. RPJM Desa tidak lepas dari tata ruang.',
      ),
      catatan(
        'contoh',
        'Titian rusak dicatat di peta dusun, gagasan warga digali dalam pertemuan kelompok. Keduanya lalu masuk laporan yang dibawa ke musyawarah desa.',
      ),
      teks(
        '# Kasus: data lama di Hulu Bahagia',
        'Data desa menyebut 40 keluarga di dusun hulu dan enam sumur. Tim berjalan kaki ke sana pada 3 Juni 2026. Mereka menghitung 58 keluarga; dari enam sumur, dua yang berair. Angka yang lama dicoret, yang baru ditulis dengan tanggalnya.',
        'Dalam pertemuan dusun orang meminta gapura. Dalam pertemuan kelompok perempuan semua menyebut air bersih. Tim mencatat keduanya, dengan daftar hadir masing-masing, karena forum yang berbeda membuka kebutuhan yang berbeda.',
        'Warga menunjuk tepi sungai sebagai tempat bak air. Rencana tata ruang tidak mengizinkan bangunan di situ, jadi tim mencari tanah desa 80 meter dari sana. Laporan hasil memuat tiga temuan itu; musyawarah desa lalu menempatkan air bersih di urutan pertama.',
      ),
      langkah(
        'Yang dicoba pekan ini, mulai Senin',
        'Pilih satu dusun. Bandingkan jumlah keluarga pada data desa dengan hitungan ketua RT.',
        'Minta salinan rencana tata ruang kepada dinas kabupaten yang menanganinya.',
        'Tetapkan satu pertemuan kelompok perempuan atau kelompok tani, lengkap dengan daftar hadirnya.',
        'Perbarui keadaan jalan dan titian di Pemerintahan → Fasilitas pada portal ini.',
      ),
      catatan(
        'ingat',
        'Kesalahan yang sering terjadi: satu rapat di kantor disebut pengkajian. Bila itu yang terjadi, adakan pertemuan dusun susulan dan lampirkan hasilnya pada laporan sebelum musyawarah desa.',
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
        'RKP Desa mulai disusun bulan Juli dan ditetapkan paling lambat akhir September, untuk tahun berikutnya. Yang terlambat di sini terlambat pula APBDesnya. Dana Desa ikut tertahan, dan kader menunggu insentifnya berbulan-bulan.',
        'Musrenbangdes diselenggarakan pemerintah desa. Di sana ditetapkan prioritas, program, kegiatan, dan kebutuhan yang dibiayai APBDes, swadaya, atau APBD kabupaten.',
      ),
      istilah(
        'DU-RKP',
        'daftar usulan yang tidak dapat dibiayai desa atau bukan wewenangnya; dibawa ke musrenbang kecamatan untuk tahun sesudah tahun depan; tanyakan kepada kecamatan kapan paling lambat diserahkan.',
      ),
      teks(
        'Usul memperbaiki jalan kabupaten bukan untuk RKP Desa; catatlah dalam DU-RKP. Periksa tenggatnya di peraturan bupati setempat.',
      ),
      teks(
        '# Kasus: 27 Agustus dan belum mulai',
        'Musyawarah desa di Muara Pelita sudah menetapkan prioritas bulan Mei. Namun pada 27 Agustus 2026 rancangan RKP Desa 2027 belum ada. Kepala desa ingin menunggu angka pagu. Sekretaris desa menghitung mundur dari 30 September: tinggal 34 hari.',
        'Pekan pertama tim memeriksa 31 usul. Empat bukan wewenang desa, termasuk jalan kabupaten; keempatnya masuk DU-RKP. Gorong-gorong Rp38.000.000 ternyata belum diukur. Kasi Kesejahteraan pergi ke lokasi bersama warga dan menemukan arus airnya di tempat lain. Gambar dan RAB dibuat ulang: Rp41.500.000.',
        'Musrenbangdes berlangsung 14 September, kesepakatan dengan BPD 22 September, Peraturan Desa 28 September. Berkasnya lengkap: berita acara musrenbangdes, Keputusan BPD, Peraturan Desa, RAB, dan DU-RKP.',
        'Pagu yang datang kemudian diperhitungkan saat APBDes disusun. Pelajaran mereka: tahun berikutnya tim mulai bekerja pada bulan Juli, dan usul tanpa ukuran langsung dikembalikan.',
      ),
      catatan(
        'ingat',
        'Bila September tiba dan RKP Desa belum dibahas: percepat musrenbangdes dan kesepakatan dengan BPD. Jangan menunggu pagu akhir tahun.',
      ),
      catatan(
        'penting',
        'Di samping terlambat, kegiatan sering masuk tanpa survei, gambar, dan spesifikasi. Sebuah kajian yang kami baca menemukan jamban tanpa septik tank karenanya. Kembalikan usul itu kepada pengusulnya untuk diukur lebih dahulu.',
      ),
      langkah(
        'Senin ini, mundur dari 30 September',
        'Lihat layar pertama portal: langkah RKP Desa tampil di sana bila jatuh dalam 60 hari.',
        'Pisahkan usul yang masuk: wewenang desa, atau DU-RKP.',
        'Tandai usul yang belum punya ukuran, gambar, dan RAB.',
        'Sepakati tanggal musrenbangdes, lalu umumkan lewat Publikasi → Agenda.',
      ),
      rujukan('permendesa-21-2020', 'Pasal 22'),
      rujukan('uu-6-2014', 'Pasal 80'),
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
      tabel(
        'Siapa berbuat apa pada RKP Desa',
        'Siapa | Perannya | Suratnya',
        'Warga | mengusulkan dan memantau | catatan usul, daftar hadir',
        'Kepala desa | mengajukan rancangan | surat pengantar dan rancangan',
        'BPD | membahas dan menyepakati | Keputusan BPD dan notulen',
      ),
      teks(
        'Bila peran ini kabur, ada dua rancangan di atas satu meja. Pembahasan macet, dan bulan September habis untuk bertengkar. Yang rugi warga: tahun depan kegiatannya terlambat, padahal tidak seorang pun menolaknya.',
        '# Kasus: rancangan tandingan di Batu Bulan Raya',
        'Pada 4 Juni 2026 Pak Mahmud, anggota BPD, membawa rancangan Peraturan Desa RKP 2027 buatannya. Isinya salinan tahun lalu, ditambah titian Rp60.000.000 di dusunnya. Menurutnya, anggota BPD punya hak usul.',
        'Hak usul itu memang ada, misalnya untuk ketertiban umum. Empat rancangan di atas dikecualikan. Ketua BPD mengembalikan rancangannya dan mencatat titian itu di Buku Data Aspirasi.',
        'Tanggal 11 Juni musyawarah desa membahasnya: 46 keluarga memakai titian itu, dan dua papannya patah. Tim memasukkannya ke rancangan kepala desa, dan musrenbangdes memeriksa RAB-nya. BPD menyepakati rancangan itu 21 September, dengan Keputusan BPD berlampiran notulen.',
        'Pak Mahmud tetap memperoleh titiannya. Yang berubah hanya jalannya: usul lewat forum, rancangan lewat kepala desa.',
      ),
      catatan(
        'penting',
        'Warga berhak memantau rencana dan mendapat informasinya. Pemerintah desa wajib memberitahukannya.',
      ),
      catatan(
        'ingat',
        'Di pihak lain pun orang tersandung: rancangan dibawa kepada BPD pada sore hari untuk ditandatangani malamnya. Itu bukan pembahasan. Ulangi: kirim rancangan, beri waktu membaca, lalu bahas dengan notulen.',
      ),
      langkah(
        'Senin ini, bagi kedua pihak',
        'Kepala desa: kirim rancangan kepada BPD dengan surat bertanggal.',
        'BPD: buka Buku Data Aspirasi, dan pilih usul yang perlu dibawa ke musyawarah desa.',
        'Sekretaris desa: tempel RKP Desa yang berlaku di papan pengumuman.',
        'Operator: unggah RKP Desa di Pemerintahan → Dokumen, supaya warga dapat mencarinya.',
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
        'Ini bukan soal satu dua desa. Satu kabupaten menghitung 37 desa yang harus mengubah RPJM Desanya. Yang lupa mungkin baru sadar saat rancangan APBDes dievaluasi, dan saat itu waktunya sudah sempit.',
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
      teks(
        '# Kasus: Rawa Kencana mengejar tahun ketujuh',
        'Kepala desa dilantik 20 Desember 2019, dan RPJM Desanya memuat tahun 2020 sampai 2025. Keputusan bupati mengubah akhir jabatannya menjadi 20 Desember 2027. Juli 2025 tim mulai menyusun RKP Desa 2026, lalu berhenti: tahun 2026 tidak ada dalam RPJM Desa.',
        'BPD menyelenggarakan musyawarah desa pada 24 Juli 2025. Tim dibentuk 28 Juli dengan Keputusan Kepala Desa. Mereka membaca ulang kegiatan yang belum selesai: sembilan untuk 2026, perkiraannya Rp640.000.000, dan tujuh untuk 2027, Rp585.000.000.',
        'Musrenbangdes 22 Agustus membahas rinciannya, dan BPD menyepakatinya 4 September. Peraturan Desa perubahan ditetapkan 11 September, RKP Desa 2026 menyusul 25 September. Urutannya penting: induknya dahulu, baru turunannya.',
        'Bundelnya memuat keputusan bupati, dua berita acara, Keputusan Kepala Desa tentang tim, Keputusan BPD, dan Peraturan Desa. Isi tahun 2020 sampai 2025 tidak disentuh; yang ditambah hanya dua tahun terakhir.',
      ),
      catatan(
        'ingat',
        'Yang kerap terulang: tahun di sampul diganti, isinya tidak. Bila itu terjadi, RPJM Desa belum berubah; jalankan keempat langkah tadi. Bupati memfasilitasi penyesuaian ini: mintalah bantuan Dinas PMD, dan tanyakan jadwalnya.',
      ),
      langkah(
        'Periksa Senin ini',
        'Ambil keputusan bupati tentang masa jabatan kepala desa. Catat tanggal akhirnya.',
        'Buka RPJM Desa, lalu lihat tahun terakhir yang punya kegiatan.',
        'Bila ada tahun yang kosong, kirim surat kepada BPD meminta musyawarah desa.',
        'Sesudah terbit, unggah Peraturan Desa perubahan di Pemerintahan → Dokumen. Pilih peraturan lama yang diubahnya.',
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
  dasar(
    'UU 6/2014 sebagaimana diubah UU 3/2024 Pasal 79 ayat (2) huruf b',
    pilih('RKP Desa berlaku berapa lama?', 'Satu tahun', 'Delapan tahun', 'Tiga bulan'),
  ),
  pilih('Dengan apa RPJM Desa ditetapkan?', 'Peraturan Desa', 'SK kepala desa', 'Keputusan camat'),
  pilih('Dengan apa RKP Desa ditetapkan?', 'Peraturan Desa', 'Keputusan BPD', 'Berita acara'),
  ganda(
    'Dokumen mana yang menjadi dasar APBDes?',
    ['RPJM Desa', 'RKP Desa'],
    ['Rencana strategis desa', 'Proposal dusun'],
  ),
  dasar(
    'UU 6/2014 sebagaimana diubah UU 3/2024 Pasal 79 ayat (2) huruf b',
    pernyataan('RKP Desa menjabarkan RPJM Desa untuk satu tahun.', true),
  ),
  dasar(
    'UU 6/2014 sebagaimana diubah UU 3/2024 Pasal 79; Permendagri 20/2018',
    pernyataan('Kegiatan yang tidak ada dalam RKP Desa tidak masuk APBDes.', true),
  ),
  dasar(
    'UU 6/2014 sebagaimana diubah UU 3/2024 Pasal 79 ayat (2) huruf a',
    pernyataan('Jangka RPJM Desa masih enam tahun.', false),
  ),
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
  dasar(
    'Permendagri 114/2014 (penyelarasan arah kebijakan kabupaten)',
    ganda(
      'Dokumen kabupaten mana yang dibaca saat penyelarasan?',
      ['RPJMD', 'Rencana tata ruang'],
      ['Buku tamu kecamatan', 'Daftar gaji'],
    ),
  ),
  pernyataan('Gagasan masyarakat digali dari dusun dan kelompok.', true),
  dasar(
    'Permendagri 114/2014 (penyelarasan arah kebijakan kabupaten)',
    pilih(
      'Tim menyusun RPJM Desa tanpa melihat rencana tata ruang. Apa yang kurang?',
      'Penyelarasan dengan kebijakan kabupaten',
      'Tanda tangan camat',
      'Rekening desa',
    ),
  ),
  pernyataan('Lembaga pemberdayaan masyarakat ikut menggali gagasan warga.', true),
  dasar(
    'Permendagri 114/2014 (penyelarasan arah kebijakan kabupaten)',
    pernyataan('Rencana kawasan perdesaan termasuk yang diselaraskan.', true),
  ),
  pilih(
    'Pengkajian keadaan desa menjadi bahan forum apa sesudahnya?',
    'Musyawarah desa',
    'Rapat paripurna DPRD',
    'Pemilihan kepala desa',
  ),
]
const RKP = [
  dasar(
    'UU 6/2014 Pasal 80',
    pilih('Siapa penyelenggara musrenbangdes?', 'Pemerintah desa', 'BPD', 'Kecamatan'),
  ),
  dasar(
    'UU 6/2014 Pasal 80 ayat (2) dan (3)',
    ganda(
      'Kebutuhan yang ditetapkan musrenbangdes dapat dibiayai dari mana?',
      ['APBDes', 'Swadaya'],
      ['Uang pribadi kepala desa', 'Denda warga'],
    ),
  ),
  pilih(
    'September tiba dan RKP Desa belum dibahas. Langkah yang benar?',
    'Mempercepat musrenbangdes dan kesepakatan BPD',
    'Menunggu pagu Desember',
    'Memakai RKP tahun lalu',
  ),
  pernyataan('RKP Desa mulai disusun bulan Juli.', true),
  isian('RKP Desa tahun berikutnya ditetapkan paling lambat akhir bulan …', 'September'),
  dasar(
    'UU 6/2014 Pasal 79; Permendesa 21/2020 Pasal 22 ayat (4)',
    pernyataan('RKP Desa yang terlambat dapat membuat APBDes terlambat.', true),
  ),
  dasar(
    'UU 6/2014 Pasal 80 ayat (2) dan (3)',
    pilih(
      'Apa yang ditetapkan dalam musrenbangdes?',
      'Prioritas, program, kegiatan, dan kebutuhan biaya',
      'Gaji perangkat',
      'Anggota BPD',
    ),
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
  dasar(
    'UU 6/2014 sebagaimana diubah UU 3/2024 Pasal 79 dan 118',
    pilih(
      'RPJM Desa berakhir di tahun keenam, masa jabatan menjadi delapan tahun. Apa yang ditambahkan?',
      'Tahun ketujuh dan kedelapan',
      'Tahun pertama',
      'Tidak ada',
    ),
  ),
  dasar(
    'UU 6/2014 sebagaimana diubah UU 3/2024 Pasal 79 dan 118',
    urut(
      'Urutkan perubahan RPJM Desa karena masa jabatan bertambah.',
      'Musyawarah dan berita acara',
      'Keputusan tentang tim',
      'Musrenbangdes',
      'Peraturan Desa perubahan',
    ),
  ),
  dasar(
    'UU 6/2014 sebagaimana diubah UU 3/2024 Pasal 79 dan 118',
    pernyataan('SK kepala desa cukup untuk menambah dua tahun pada RPJM Desa.', false),
  ),
  dasar(
    'UU 6/2014 Pasal 82',
    pernyataan('Pemerintah desa wajib memberi tahu warga tentang rencana pembangunan.', true),
  ),
  dasar(
    'Permendagri 111/2014; UU 6/2014 Pasal 55 dan 82',
    jodoh(
      'Pasangkan pelakunya dengan perannya dalam rancangan APBDes.',
      ['Kepala desa', 'mengajukan rancangan'],
      ['BPD', 'membahas dan menyepakati'],
      ['Warga', 'memantau'],
    ),
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
    ...toKategori(KATEGORI.rkp, RKP, 'Permendesa 21/2020 Pasal 22 ayat (4); Permendagri 114/2014'),
    ...toKategori(KATEGORI.perubahan, PERUBAHAN, 'Permendagri 111/2014'),
  ],
  jabatan: ['Kepala Desa', 'Sekretaris Desa', 'Kaur Perencanaan'],
}
