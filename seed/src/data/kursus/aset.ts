/**
 * Course: village assets. Facts of the law: UU 6/2014 articles 54, 76 and 77; Permendagri 1/2016 as changed by
 * Permendagri 3/2024; the registers of Permendagri 47/2016. Tests ask what at least two texts agree on; what one text
 * says stands in a lesson alone, with the word to look it up. How approval goes from stage to stage since 2024 is left
 * out, and the terms of lending, of partnership and of writing off are sent to the kabupaten: those texts were not read in
 * whole. Every lesson tells an invented case.
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
    judul: 'Apa saja aset desa',
    modul: 'Bagian 1: Mengenal aset',
    topik: 'Jenis dan asal',
    blok: [
      teks(
        'Aset desa adalah barang milik desa: yang dimiliki sejak dahulu, yang dibeli dari APBDes, dan yang diperoleh dengan jalan lain yang sah.',
        'Laptop kantor, perahu, sumur bor, jalan tani, dan tanah kas desa semuanya aset. Yang tidak tercatat paling mudah hilang: tidak ada yang mencarinya, dan tidak ada yang dapat menagihnya.',
      ),
      tabel(
        'Enam asal aset desa',
        'Asal | Contohnya',
        'Kekayaan asli desa | tanah kas desa, pasar desa, tambatan perahu, pemandian umum, hutan dan mata air milik desa',
        'Dibeli atau diperoleh atas beban APBDes | laptop, gedung posyandu',
        'Hibah dan sumbangan | mesin pengolah padi dari kabupaten',
        'Perjanjian, kontrak, atau ketentuan hukum | bangunan dari mitra sesudah kontrak selesai',
        'Hasil kerja sama desa | gudang bersama dengan desa tetangga',
        'Perolehan lain yang sah | putusan yang menyerahkan barang kepada desa',
      ),
      istilah(
        'Tanah kas desa',
        'tanah milik desa yang menjadi sumber pendapatan atau dipakai untuk kepentingan desa; termasuk kekayaan asli.',
      ),
      catatan(
        'ingat',
        'Barang hibah juga aset desa. Terima dengan berita acara dan catat asalnya, walaupun tidak dibeli dari APBDes.',
      ),
      teks(
        '# Kasus: perahu sumbangan di Bukit Anugerah',
        'Pada 14 Februari 2026 sebuah koperasi menyumbangkan perahu dan mesinnya, senilai Rp48.000.000, untuk antar jemput anak sekolah. Kuncinya diserahkan kepada Pak Yanto, juru mudi. Foto diambil, surat tidak dibuat.',
        'Bulan Juni mesinnya hilang. Polisi bertanya siapa pemiliknya, dan kantor desa tidak punya selembar kertas pun. Pak Yanto terlanjur dituduh, padahal ia hanya memegang kunci.',
        'Bu Mariani, Kaur Tata Usaha dan Umum, membetulkannya. Ia meminta koperasi menandatangani berita acara yang menyebut penyerahan 14 Februari, dengan tanggal pembuatan yang sebenarnya. Perahu dan mesin masuk Buku Inventaris dan Kekayaan Desa, di kolom asal sumbangan. Laporan kehilangan mesin dilampirkan. Perahunya kini ditandai dengan cat nama desa.',
      ),
      catatan(
        'penting',
        'Yang paling sering keliru: barang yang dipegang kelompok dianggap milik kelompok. Cari dokumen asalnya dahulu. Rekening 5.2.7 dalam anggarannya berarti barang memang untuk diserahkan kepada masyarakat. Bila dibeli dengan rekening lain, catat sebagai milik desa dan tulis siapa pemakainya.',
      ),
      langkah(
        'Senin: berkeliling dengan buku dan pulpen',
        'Kunjungi kantor, posyandu, dan pasar; tulis setiap barang milik desa.',
        'Tanyakan kepada kepala dusun barang apa yang disimpan di rumah warga.',
        'Tandai barang hibah dan sumbangan yang tidak punya berita acara.',
        'Buka Pemerintahan → Fasilitas di portal ini; bangunan milik desa di situ harus ada juga di buku inventaris.',
      ),
      rujukan('uu-6-2014', 'Pasal 76'),
      rujukan('permendagri-1-2016', 'Pasal 1 dan 2'),
      latihan('l1', 'l2'),
    ],
  },
  {
    judul: 'Siapa mengurus, dan bagaimana mengamankan',
    modul: 'Bagian 1: Mengenal aset',
    topik: 'Pelaku dan pengamanan',
    blok: [
      teks(
        'Tanah desa jarang hilang dalam semalam. Ia hilang pelan-pelan: nama di sertifikat nama orang, suratnya di rumah orang, lalu orangnya berganti. Sesudah itu desa harus membuktikan miliknya sendiri.',
      ),
      tabel(
        'Tiga peran',
        'Siapa | Perannya',
        'Kepala desa | pemegang kekuasaan pengelolaan aset desa',
        'Sekretaris desa | pembantu pengelola',
        'Kaur, biasanya Kaur Tata Usaha dan Umum | petugas atau pengurus yang mencatat',
      ),
      teks(
        'Mengelola aset adalah rantai yang panjang: merencanakan, mengadakan, menggunakan, memanfaatkan, mengamankan, memelihara, menghapus, memindahtangankan, mencatat, melaporkan, menilai, membina, dan mengawasi.',
      ),
      langkah(
        'Mengamankan tanah dan bangunan',
        'Sertifikatkan tanah atas nama Pemerintah Desa.',
        'Lengkapi bangunan dengan bukti status kepemilikan.',
        'Catat dengan tertib di buku.',
        'Simpan dokumennya di kantor, bukan di rumah.',
        'Asuransikan bila keuangan desa mampu.',
      ),
      catatan(
        'penting',
        'Aset desa dilarang diserahkan kepada pihak lain untuk melunasi tagihan, dan dilarang digadaikan atau dijaminkan. Larangan itu berlaku juga bila uangnya untuk modal BUM Desa.',
      ),
      teks(
        '# Kasus: tanah balai Padang Embun',
        'Tahun 2019 Padang Embun membeli tanah 1.200 meter persegi dari APBDes, seharga Rp36.000.000. Sertifikatnya ditulis atas nama Pak Lukas, kepala desa waktu itu, "untuk sementara". Ia wafat. Pada Maret 2026 anaknya meminta desa membayar sewa balai.',
        'Bu Selvi, Kaur Tata Usaha dan Umum, tidak berdebat. Ia mengumpulkan APBDes 2019, kuitansi pembelian, halaman Buku Kas Umum, dan baris Buku Tanah Kas Desa. Sewa tidak dibayar, karena bukti belinya lengkap.',
        'Kepala desa menyurati keluarga itu pada 30 Maret. Tanggal 15 April bukti dibaca bersama dalam musyawarah desa, dan keluarganya menandatangani berita acara: tanah itu milik desa. Camat ikut menengahi. Syarat balik nama ke Pemerintah Desa lalu ditanyakan kepada kantor pertanahan; aturan itu di luar bahan kursus ini.',
      ),
      catatan(
        'ingat',
        'Kekeliruan tersering ialah surat asli disimpan di rumah "supaya aman". Buat daftar surat, pindahkan aslinya ke lemari terkunci di kantor, dan simpan salinan pindaiannya di tempat lain.',
      ),
      langkah(
        'Hari Senin: hitung sertifikat',
        'Tulis semua tanah dan bangunan desa; di sampingnya nomor sertifikat dan atas nama siapa.',
        'Catat di lemari mana surat aslinya sekarang.',
        'Laporkan yang atas nama perorangan, dan yang sedang dijaminkan, kepada kepala desa.',
        'Tambahkan daftar surat itu lewat Layanan → Informasi di luar portal: jabatan yang menguasai dan tempatnya, tanpa mengunggah sertifikat.',
      ),
      rujukan('permendagri-1-2016', 'Pasal 6 dan 7'),
      latihan('l3', 'l4'),
    ],
  },
  {
    judul: 'Memanfaatkan: sewa dan tiga cara lain',
    modul: 'Bagian 2: Memakai dan mengalihkan',
    topik: 'Pemanfaatan',
    blok: [
      teks(
        'Aset hanya boleh dimanfaatkan pihak lain bila tidak dipakai langsung untuk pemerintahan desa. Ruang yang dipakai melayani warga tidak disewakan.',
        'Pemanfaatan ditetapkan dengan Peraturan Desa, dan tidak mengubah kepemilikan: asetnya tetap milik desa.',
        'Tanpa perjanjian, desa rugi dua kali. Uang sewanya tidak terlihat siapa pun, dan penyewa lama merasa tempat itu miliknya.',
      ),
      tabel(
        'Empat bentuk pemanfaatan',
        'Bentuk | Artinya',
        'Sewa | dipakai pihak lain dengan membayar; paling lama 3 tahun dan dapat diperpanjang',
        'Pinjam pakai | dipakai tanpa membayar, oleh pemerintah desa lain atau lembaga kemasyarakatan; untuk pihak lain, tanyakan dahulu kepada Dinas PMD',
        'Kerja sama pemanfaatan | mitra ikut mengusahakan aset desa',
        'Bangun guna serah atau bangun serah guna | mitra membangun di tanah desa; bedanya urutan memakai dan menyerahkan',
      ),
      catatan(
        'ingat',
        'Jangka waktu dan syarat tiga bentuk terakhir tidak kami tulis di sini, karena naskahnya belum kami baca utuh. Tanyakan Dinas PMD sebelum menandatangani.',
      ),
      langkah(
        'Perjanjian sewa memuat',
        'Para pihak.',
        'Objeknya: jenis, luas atau jumlah, besar sewa, dan jangka waktu.',
        'Tanggung jawab penyewa atas biaya operasional dan pemeliharaan.',
        'Hak dan kewajiban, keadaan kahar, dan syarat lain.',
      ),
      catatan(
        'penting',
        'Uang hasil pemanfaatan adalah pendapatan desa: setor ke rekening kas desa, jangan langsung dibelanjakan. Untuk menyewakan tanah kas desa, tanyakan dahulu kepada kecamatan bagaimana izin bupati dimintakan.',
      ),
      teks(
        '# Kasus: gudang kosong Pantai Cempaka',
        'Gudang desa kosong sejak 2023. Pada Januari 2026 Bu Arpiah, pedagang ikan, menempatinya dengan membayar Rp600.000 sebulan. Dasarnya selembar kuitansi. Sampai Juni terkumpul Rp3.600.000, disimpan Kasi Kesejahteraan untuk membeli seng.',
        'Yang kurang tiga: Peraturan Desa, perjanjian, dan setoran. Rp3.600.000 disetor ke rekening kas desa dengan berita acara, lalu dicatat sebagai pendapatan. Seng dianggarkan lewat APBDes.',
        'Bu Arpiah meminta lima tahun. Desa menawarkan 1 November 2026 sampai 31 Oktober 2029; sebelum itu gudang dikosongkan. Tiga tahun itu bernilai 36 kali Rp600.000, yaitu Rp21.600.000; setahunnya Rp7.200.000. Perjanjian baru ditandatangani sesudah Peraturan Desanya diundangkan. Bagian hukum ditanya lebih dahulu, apakah naskah itu ikut dievaluasi sebagai pungutan.',
      ),
      teks(
        '# Kekeliruan yang paling sering',
        'Perjanjian lupa menyebut siapa memperbaiki kerusakan. Atap bocor, lalu kedua pihak saling menunggu. Betulkan dengan tambahan perjanjian yang ditandatangani keduanya.',
      ),
      langkah(
        'Senin: kumpulkan semua penyewa',
        'Tulis siapa memakai aset apa, sejak kapan, dan berapa bayarannya.',
        'Cocokkan dengan perjanjian dan Peraturan Desanya.',
        'Minta Kaur Keuangan menunjukkan setorannya di Buku Pembantu Bank.',
        'Tandai perjanjian yang jangka waktunya lebih dari tiga tahun.',
      ),
      rujukan('permendagri-1-2016', 'Pasal 11 dan 12'),
      latihan('l5', 'l6', 'l7'),
    ],
  },
  {
    judul: 'Mengalihkan: tanah desa tidak dijual',
    modul: 'Bagian 2: Memakai dan mengalihkan',
    topik: 'Pemindahtanganan',
    blok: [
      tabel(
        'Dua bentuk pemindahtanganan sekarang',
        'Bentuk | Untuk apa',
        'Tukar-menukar | tanah, atau tanah dan bangunan',
        'Penjualan | peralatan, mesin, aset tetap lain, dan bongkaran',
      ),
      teks(
        'Jadi tanah desa tidak dijual. Jalannya tukar-menukar, dengan alasan: proyek strategis nasional, kepentingan umum, kepentingan nasional lain yang lebih penting, atau kepentingan desa. Semuanya lewat musyawarah desa.',
        'Dalam naskah tahun 2016 masih ada penyertaan modal. Sesudah Permendagri 3/2024, yang terdaftar hanya dua bentuk di atas.',
        'Kekeliruan di sini tidak dapat dibetulkan kemudian. Uang ganti habis dalam satu tahun anggaran, sedangkan tanahnya tidak kembali. Satu tanda tangan yang terburu-buru cukup untuk itu.',
      ),
      langkah(
        'Bila pihak lain memerlukan tanah desa',
        'Jangan menandatangani apa pun; minta BPD menyelenggarakan musyawarah desa.',
        'Minta nilai tanahnya ditentukan penilai. Hasil penilaiannya final; tanyakan kepada Dinas PMD penilai mana yang diakui.',
        'Cari tanah pengganti di desa itu dahulu, lalu di kecamatan yang sama atau desa yang berbatasan.',
        'Ikuti persetujuan berjenjang; tanyakan urutannya kepada dinas yang mengurus desa (Dinas PMD), karena aturannya berubah tahun 2024.',
      ),
      catatan(
        'penting',
        'Uang pengganti hanya sementara dan harus dibelikan tanah. Uang itu bukan pendapatan yang bebas dibelanjakan.',
      ),
      teks(
        '# Kasus: saluran air di Batu Bulan Raya',
        'Saluran irigasi untuk umum akan melewati 2.400 meter persegi tanah kas desa Batu Bulan Raya. Pada 5 Mei 2026 petugas proyek membawa surat siap tanda tangan dan menawarkan Rp96.000.000. Kaur Perencanaan sudah menulisnya sebagai pendapatan dalam konsep perubahan APBDes.',
        'Bu Herlina, kepala desa, tidak menandatangani. Ia meminta BPD menyelenggarakan musyawarah desa, yang berlangsung 20 Mei. Berita acaranya menyebut alasan kepentingan umum, syarat tanah pengganti, dan tiga calon lokasi di desa itu sendiri.',
        'Penilai menetapkan nilai yang sama, dan Dinas PMD ditanya urutan persetujuannya. Sesudah semua persetujuan ada, pengganti 2.600 meter persegi dibeli seharga Rp93.000.000. Baris pendapatan tadi dihapus dari konsep. Sisa Rp3.000.000 masuk kas desa lewat APBDes, sesudah Dinas PMD ditanya apakah sisa sekecil itu boleh. Tanah pengganti disertifikatkan atas nama Pemerintah Desa dan masuk Buku Tanah Kas Desa.',
      ),
      catatan(
        'ingat',
        'Kekeliruan tersering: menerima uang muka sebelum musyawarah. Bila terlanjur, catat penerimaannya, jangan dibelanjakan, dan tanyakan Dinas PMD secara tertulis hari itu juga.',
      ),
      langkah(
        'Siapkan jawaban, mulai Senin',
        'Cetak satu lembar: tanah desa tidak dijual, dasarnya, dan siapa yang harus dihubungi.',
        'Sepakati dengan kepala desa bahwa surat tentang tanah tidak ditandatangani pada hari datangnya.',
        'Periksa konsep APBDes: adakah uang ganti tanah di baris pendapatan?',
        'Catat setiap permintaan dalam Buku Agenda dan teruskan kepada ketua BPD.',
      ),
      rujukan('permendagri-3-2024', 'Pasal 25 dan 32 sampai 42'),
      rujukan('uu-6-2014', 'Pasal 54'),
      latihan('l8', 'l9'),
    ],
  },
  {
    judul: 'Mencatat dan memeriksa',
    modul: 'Bagian 3: Menjaga catatan',
    topik: 'Pencatatan',
    blok: [
      tabel(
        'Buku yang memuat aset',
        'Buku | Isinya',
        'Buku Inventaris dan Kekayaan Desa | jenis barang, asal, keadaan awal dan akhir tahun, penghapusan',
        'Buku Tanah Kas Desa | asal, luas, kelas, sertifikat, patok batas, papan nama, lokasi, peruntukan',
        'Buku Inventarisasi Hasil Pembangunan | nama hasil, volume, biaya, lokasi',
      ),
      teks(
        'Hasil kegiatan tahun ini, misalnya sumur bor, masuk buku hasil pembangunan lalu buku inventaris. Kalau terputus di sini, sumurnya ada tetapi bukan milik siapa pun di atas kertas.',
        'Akibatnya terasa belakangan. Pompa rusak dan tidak ada yang merasa wajib memeliharanya. Kepala desa baru pun membeli lagi barang yang sebenarnya masih ada di gudang.',
      ),
      langkah(
        'Bila daftar aset tidak ada',
        'Kepala desa membentuk tim inventarisasi dengan keputusan.',
        'Tim mendata dan menilai setiap aset.',
        'Hasilnya dicatat dalam Buku Inventaris.',
        'Hasilnya dilaporkan.',
      ),
      istilah(
        'Kode barang',
        'nomor yang menandai jenis aset menurut pedoman. Setiap aset wajib memilikinya; tanyakan pedoman yang berlaku kepada Dinas PMD.',
      ),
      catatan(
        'ingat',
        'Tanyakan kepada Dinas PMD tiga hal: aplikasi apa yang dipakai (biasanya milik Kemendagri), kapan laporannya dikirim (biasanya tiap semester), dan kapan inventarisasi diadakan (paling sedikit sekali dalam lima tahun).',
      ),
      teks(
        '# Kasus: 118 barang tertulis, 131 barang ada',
        'Buku inventaris desa Muara Pelita memuat 118 barang. Pada 2 Maret 2026 kepala desa membentuk tim lima orang dengan keputusan, diketuai sekretaris desa. Tim memotret dan menilai setiap barang selama tiga pekan.',
        'Hasilnya 131 barang ada. Tujuh barang di buku tidak ditemukan, dan dua puluh yang ditemukan belum tertulis: 118 dikurangi 7 ditambah 20. Di antara yang dua puluh ada sumur bor 2025 seharga Rp64.000.000, yang berhenti di laporan kegiatan.',
        'Sumur itu lebih dahulu dicatat di buku hasil pembangunan: satu unit, biayanya, dan lokasinya di RT 03. Barulah ia masuk buku inventaris. Tujuh yang hilang tidak dicoret. Tim menulis berita acara, menanyai pemakai terakhir, dan memberi keterangan "dicari" di buku. Laporan tim diserahkan kepada kepala desa pada 30 Maret.',
      ),
      catatan(
        'penting',
        'Yang paling sering keliru: mencatat hanya saat membeli. Keadaan barang diisi dua kali, awal dan akhir tahun. Yang tertinggal diisi menurut keadaannya sekarang, dengan keterangan kapan diisi.',
      ),
      langkah(
        'Senin: telusuri satu tahun',
        'Buka laporan kegiatan tahun lalu dan garis bawahi setiap hasil fisik.',
        'Cari hasil itu di buku hasil pembangunan, lalu di buku inventaris.',
        'Cocokkan volumenya dengan kemajuan 100 persen pada Catat realisasi di portal ini.',
        'Tulis yang putus di tengah dan lengkapi pekan itu juga.',
      ),
      rujukan('permendagri-1-2016', 'penatausahaan dan pelaporan'),
      rujukan('permendagri-47-2016', 'buku administrasi umum dan pembangunan'),
      latihan('l10', 'l11', 'l12'),
    ],
  },
  {
    judul: 'Serah terima, barang rusak, dan yang ditahan',
    modul: 'Bagian 3: Menjaga catatan',
    topik: 'Pencatatan, Pelaku dan pengamanan',
    blok: [
      teks(
        'Saat jabatan berakhir, aset yang dipakai dikembalikan dengan berita acara serah terima. Motor dinas bukan hadiah perpisahan.',
        'Serah terima yang hanya berjabat tangan meninggalkan pertengkaran. Pejabat lama merasa dituduh, pejabat baru merasa dirugikan, dan warga membayar barang yang sama dua kali.',
      ),
      langkah(
        'Bila mantan pejabat menahan aset',
        'Periksa catatannya di buku inventaris.',
        'Kirim surat permintaan pengembalian.',
        'Bawa ke musyawarah desa.',
        'Minta camat atau Dinas PMD menengahi.',
        'Lapor kepada inspektorat.',
        'Terakhir, serahkan kepada penegak hukum.',
      ),
      teks(
        '# Kasus: empat belas barang di Lewu Sinta Baru',
        'Pak Suparman, Kasi Pelayanan, berhenti menjabat pada 30 Juni 2026. Menurut buku inventaris ia memakai empat belas barang. Saat serah terima hanya dua belas yang ada. Motor dan kamera belum kembali, dan Pak Suparman tidak datang.',
        'Berita acara tetap dibuat hari itu: dua belas diterima, dua belum, dengan nomor inventarisnya. Pada 6 Juli kepala desa mengirim surat permintaan dengan salinan halaman buku. Motor kembali 15 Juli dan ditulis dalam berita acara kedua.',
        'Kamera dikatakan hilang. Hal itu dibawa ke musyawarah desa 28 Juli, lalu camat menengahi pada 10 Agustus. Pak Suparman mengakui memakainya terakhir kali. Bagaimana barang hilang diganti tidak kami temukan aturannya, maka desa menulis kepada inspektorat. Penghasilannya tidak dipotong, rumahnya tidak digeledah.',
      ),
      catatan(
        'penting',
        'Memotong penghasilan mantan pejabat atau menyita sendiri bukan jalannya. Tunjukkan catatannya dahulu.',
      ),
      catatan(
        'contoh',
        'Komputer desa rusak berat. Jangan dibuang diam-diam dan jangan dibagikan. Tulis berita acara keadaannya, lalu tanyakan Dinas PMD cara menghapusnya. Yang lazim: penghapusan ditetapkan dahulu, baru barangnya dijual atau dimusnahkan, lalu buku diubah. Urutan itu belum kami cocokkan dengan naskahnya.',
      ),
      catatan(
        'ingat',
        'Kekeliruan tersering: daftar barang dibuat pada hari serah terima, dari ingatan. Buatlah sebulan sebelumnya dari buku, lalu periksa barangnya bersama pemakainya.',
      ),
      langkah(
        'Pekerjaan Senin: siapa memegang apa',
        'Dari buku inventaris, buat daftar barang setiap perangkat dan tempelkan di map masing-masing.',
        'Minta tanda tangan pemakainya.',
        'Di Pemerintahan → Perangkat desa, lihat siapa yang masa jabatannya selesai tahun ini.',
        'Untuk mereka, siapkan naskah berita acara serah terima dari sekarang.',
        'Kumpulkan barang rusak di satu ruang terkunci dan foto satu per satu.',
      ),
      rujukan('permendagri-1-2016', 'penghapusan dan pengamanan'),
      latihan('l13', 'l14'),
    ],
  },
]

const PRAKTIK = [
  {
    kunci: 'l1',
    ...pilih(
      'Kabupaten menghibahkan mesin pengolah padi. Apa yang dilakukan desa?',
      'Menerima dengan berita acara dan mencatat asalnya',
      'Tidak mencatat, karena bukan dari APBDes',
      'Mencatatnya sebagai milik kelompok tani yang memakai',
    ),
    pembahasan: 'Hibah termasuk enam asal aset desa.',
  },
  {
    kunci: 'l2',
    ...ganda(
      'Mana yang termasuk kekayaan asli desa?',
      ['Pasar desa', 'Tambatan perahu'],
      ['Laptop yang dibeli dari APBDes', 'Sekolah negeri'],
    ),
    pembahasan: 'Laptop dibeli atas beban APBDes; sekolah negeri bukan milik desa.',
  },
  {
    kunci: 'l3',
    ...pilih(
      'Siapa yang biasanya mencatat aset sehari-hari?',
      'Kaur sebagai petugas atau pengurus',
      'Kepala desa sendiri',
      'Ketua BPD',
    ),
    pembahasan: 'Sekretaris desa membantu mengelola, kepala desa memegang kekuasaan.',
  },
  {
    kunci: 'l4',
    ...pernyataan('Sertifikat tanah desa boleh dijaminkan untuk modal BUM Desa.', false),
    pembahasan: 'Aset desa dilarang digadaikan atau dijaminkan.',
  },
  {
    kunci: 'l5',
    ...pilih(
      'Kasi menerima uang sewa kios tunai. Langkah yang benar?',
      'Setor ke rekening kas desa, catat sebagai pendapatan',
      'Langsung dipakai memperbaiki atap pasar',
      'Simpan sampai terkumpul satu tahun',
    ),
    pembahasan: 'Hasil pemanfaatan adalah pendapatan desa.',
  },
  {
    kunci: 'l6',
    ...pilih(
      'Karang Taruna ingin memakai pengeras suara desa untuk lomba. Bentuk yang cocok?',
      'Pinjam pakai dengan perjanjian',
      'Sewa, karena harus membayar',
      'Bangun guna serah',
    ),
    pembahasan: 'Lembaga kemasyarakatan dapat meminjam tanpa membayar.',
  },
  {
    kunci: 'l7',
    ...isian('Pemanfaatan aset desa ditetapkan dengan Peraturan …', 'Desa', 'Peraturan Desa', 'Perdes'),
    pembahasan: 'Peraturan Desa; surat kepala desa saja tidak cukup.',
  },
  {
    kunci: 'l8',
    ...pilih(
      'Jalan nasional memotong tanah kas desa. Jalan apa yang ditempuh?',
      'Tukar-menukar, mulai dari musyawarah desa',
      'Dijual, uangnya masuk APBDes',
      'Disewakan kepada kementerian',
    ),
    pembahasan: 'Tanah desa tidak dijual; yang ada tukar-menukar.',
  },
  {
    kunci: 'l9',
    ...pernyataan('Kursi rapat yang sudah tidak dipakai dapat dipindahtangankan dengan penjualan.', true),
    pembahasan: 'Penjualan berlaku untuk peralatan, mesin, aset tetap lain, dan bongkaran.',
  },
  {
    kunci: 'l10',
    ...urut(
      'Urutkan pekerjaan tim inventarisasi.',
      'Tim dibentuk dengan keputusan kepala desa',
      'Aset didata dan dinilai',
      'Hasilnya dicatat dalam Buku Inventaris',
      'Hasilnya dilaporkan',
    ),
    pembahasan: 'Tim, data dan nilai, buku, lalu laporan.',
  },
  {
    kunci: 'l11',
    ...pilih(
      'Kepala desa baru tidak menemukan daftar aset. Apa langkah pertama?',
      'Membentuk tim inventarisasi dengan keputusan',
      'Mencatat mulai dari nol sejak ia dilantik',
      'Menunggu pemeriksaan inspektorat',
    ),
    pembahasan: 'Aset lama tetap milik desa; tim mendatanya kembali.',
  },
  {
    kunci: 'l12',
    ...pernyataan('Sumur bor dari Dana Desa cukup tercatat di laporan kegiatan.', false),
    pembahasan: 'Hasil pembangunan juga masuk buku inventaris.',
  },
  {
    kunci: 'l13',
    ...pilih(
      'Komputer desa rusak berat. Apa yang dilakukan lebih dahulu?',
      'Berita acara dan penetapan penghapusan',
      'Memberikannya kepada perangkat yang paling lama bekerja',
      'Membuangnya supaya kantor rapi',
    ),
    pembahasan:
      'Begitulah yang lazim; barangnya tidak dibuang dan tidak dibagikan sebelum itu. Rinciannya di peraturan setempat.',
  },
  {
    kunci: 'l14',
    ...pernyataan(
      'Motor dinas boleh dibawa mantan kepala desa sampai penggantinya dibelikan motor baru.',
      false,
    ),
    pembahasan: 'Dikembalikan saat jabatan berakhir, dengan berita acara serah terima.',
  },
]

const JENIS = [
  angka('Berapa asal aset desa menurut Permendagri 1/2016?', 6),
  ganda(
    'Mana kekayaan asli desa?',
    ['Tanah kas desa', 'Mata air milik desa', 'Pemandian umum'],
    ['Motor yang dibeli tahun lalu'],
  ),
  isian(
    'Pasar desa dan tambatan perahu milik desa termasuk kekayaan … desa.',
    'asli',
    'asli desa',
    'kekayaan asli',
  ),
  dasar(
    'UU 6/2014 Pasal 76; Permendagri 1/2016 Pasal 1',
    pilih(
      'Gedung posyandu dibangun dari APBDes. Apakah termasuk aset desa?',
      'Ya, diperoleh atas beban APBDes',
      'Tidak, milik dinas kesehatan yang membinanya',
      'Tidak, milik kader yang memakainya setiap bulan',
    ),
  ),
  pernyataan('Barang sumbangan dari perusahaan kepada desa termasuk aset desa.', true),
  dasar(
    'UU 6/2014 Pasal 76; Permendagri 1/2016 Pasal 1',
    pernyataan('Hanya barang yang dibeli dari APBDes yang disebut aset desa.', false),
  ),
  jodoh(
    'Pasangkan aset dengan asalnya.',
    ['Tambatan perahu desa', 'kekayaan asli'],
    ['Laptop dari belanja modal', 'APBDes'],
    ['Mesin dari kabupaten', 'hibah'],
    ['Gudang bersama dua desa', 'kerja sama desa'],
  ),
  dasar(
    'UU 6/2014 Pasal 76; Permendagri 1/2016 Pasal 1',
    pilih(
      'Mana yang bukan aset desa?',
      'Jalan kabupaten yang melewati desa',
      'Pasar desa',
      'Hutan milik desa',
      'Perahu dari hibah provinsi',
    ),
  ),
  pilih(
    'Gudang dibangun bersama desa tetangga dengan perjanjian. Asalnya disebut apa?',
    'Hasil kerja sama desa',
    'Kekayaan asli desa',
    'Sumbangan warga',
  ),
]

const PENGAMANAN = [
  dasar(
    'Permendagri 1/2016 (pengelola aset desa)',
    pilih(
      'Siapa pemegang kekuasaan pengelolaan aset desa?',
      'Kepala desa',
      'Kaur Keuangan',
      'Kaur Tata Usaha dan Umum',
      'Camat',
    ),
  ),
  dasar(
    'Permendagri 1/2016 (pengelola aset desa)',
    pilih(
      'Siapa pembantu pengelola aset desa?',
      'Sekretaris desa',
      'Ketua BPD',
      'Kepala dusun',
      'Bendahara BUM Desa',
    ),
  ),
  dasar(
    'Permendagri 1/2016 (pengelola aset desa)',
    jodoh(
      'Pasangkan orang dengan perannya dalam aset.',
      ['Kepala desa', 'pemegang kekuasaan'],
      ['Sekretaris desa', 'pembantu pengelola'],
      ['Kaur', 'petugas yang mencatat'],
    ),
  ),
  pilih(
    'Tanah desa akan disertifikatkan. Atas nama siapa?',
    'Pemerintah Desa',
    'Kepala desa untuk sementara',
    'BPD sebagai wakil warga',
    'Tokoh adat pemberi tanah',
  ),
  pilih(
    'BUM Desa meminta sertifikat balai desa sebagai jaminan pinjaman. Apa jawabannya?',
    'Tidak boleh; aset desa dilarang dijaminkan',
    'Boleh, karena BUM Desa milik desa juga',
    'Boleh, asal musyawarah desa menyetujui',
  ),
  pernyataan('Aset desa boleh diserahkan kepada pemborong untuk melunasi tagihannya.', false),
  pernyataan('Bangunan desa harus dilengkapi bukti status kepemilikan.', true),
  ganda(
    'Apa yang dilarang atas aset desa?',
    ['Digadaikan', 'Dijaminkan', 'Diserahkan untuk melunasi tagihan'],
    ['Diasuransikan'],
  ),
  pernyataan('Aset desa boleh diasuransikan sesuai kemampuan keuangan desa.', true),
  dasar(
    'Permendagri 1/2016 (penatausahaan dan pengamanan)',
    pilih(
      'Mantan kepala desa menahan sepeda motor desa. Apa yang didahulukan?',
      'Menunjukkan catatan inventaris dan mengirim surat permintaan',
      'Melapor kepada polisi pada hari itu juga',
      'Memotong penghasilannya yang terakhir',
    ),
  ),
]

const PEMANFAATAN = [
  angka('Berapa tahun paling lama satu perjanjian sewa aset desa, sebelum diperpanjang?', 3),
  dasar('Permendagri 1/2016 Pasal 11', angka('Berapa bentuk pemanfaatan aset desa?', 4)),
  dasar(
    'Permendagri 1/2016 Pasal 11',
    ganda(
      'Mana bentuk pemanfaatan aset desa?',
      ['Sewa', 'Pinjam pakai', 'Kerja sama pemanfaatan'],
      ['Penjualan'],
    ),
  ),
  pilih(
    'Penyewa meminta kontrak tanah kas desa 10 tahun sekaligus. Apa jawabannya?',
    'Paling lama 3 tahun, dapat diperpanjang',
    'Boleh, asal musyawarah desa setuju',
    'Boleh, bila sewanya dibayar di muka',
    'Boleh, dengan surat kepala desa',
  ),
  dasar(
    'Permendagri 1/2016 Pasal 11',
    pilih(
      'Balai desa dipakai kantor setiap hari. Seorang warga ingin menyewanya tetap. Bagaimana?',
      'Tidak dapat; asetnya masih dipakai untuk pemerintahan',
      'Dapat, karena menambah pendapatan asli desa',
      'Dapat, bila warga itu penawar tertinggi',
    ),
  ),
  dasar(
    'Permendagri 1/2016 Pasal 11',
    pilih(
      'Dengan apa pemanfaatan aset desa ditetapkan?',
      'Peraturan Desa',
      'Kuitansi Kaur Keuangan',
      'Surat ketua RT',
      'Surat perjanjian saja',
    ),
  ),
  pernyataan('Menyewakan tanah kas desa mengubah pemiliknya selama masa sewa.', false),
  pernyataan('Perjanjian sewa memuat siapa yang menanggung pemeliharaan.', true),
  ganda(
    'Apa yang dimuat perjanjian sewa?',
    ['Besar sewa dan jangka waktu', 'Keadaan kahar'],
    ['Nama calon kepala desa berikutnya', 'Janji menjual tanahnya kelak'],
  ),
  isian('Memakai aset desa dengan membayar dan paling lama tiga tahun disebut …', 'sewa'),
]

const PENGALIHAN = [
  angka('Berapa bentuk pemindahtanganan aset desa menurut Permendagri 3/2024?', 2),
  ganda(
    'Mana bentuk pemindahtanganan aset desa sekarang?',
    ['Tukar-menukar', 'Penjualan peralatan dan mesin'],
    ['Penjualan tanah', 'Penggadaian'],
  ),
  pilih(
    'Perusahaan ingin membeli tanah kas desa. Apa jawaban yang benar?',
    'Tanah desa tidak dijual; jalannya tukar-menukar',
    'Boleh, bila harganya di atas pasar',
    'Boleh, bila uangnya masuk kas desa',
    'Boleh, dengan tanda tangan kepala desa dan BPD',
  ),
  dasar(
    'Permendagri 1/2016 sebagaimana diubah Permendagri 3/2024 Pasal 33 dan seterusnya',
    pilih(
      'Tanah desa ditukar dan pemakainya memberi uang dahulu. Apa yang wajib dilakukan dengan uang itu?',
      'Membelikan tanah pengganti',
      'Membelanjakannya lewat APBDes tahun ini',
      'Menyimpannya sebagai pendapatan asli desa',
    ),
  ),
  dasar(
    'Permendagri 1/2016 sebagaimana diubah Permendagri 3/2024 Pasal 33 dan seterusnya',
    pilih(
      'Di mana tanah pengganti dicari lebih dahulu?',
      'Di desa itu sendiri',
      'Di desa yang berbatasan',
      'Di kecamatan yang sama, di desa mana pun',
      'Di tempat yang ditawarkan pembelinya',
    ),
  ),
  dasar('UU 6/2014 Pasal 54', pernyataan('Pelepasan aset desa dibahas lewat musyawarah desa.', true)),
  dasar(
    'Permendagri 1/2016 sebagaimana diubah Permendagri 3/2024 Pasal 33 dan seterusnya',
    pernyataan('Uang pengganti tanah desa boleh menjadi pendapatan bebas dalam APBDes.', false),
  ),
  jodoh(
    'Pasangkan barang dengan cara mengalihkannya.',
    ['Tanah kas desa', 'tukar-menukar'],
    ['Mesin yang tidak dipakai lagi', 'penjualan'],
  ),
  pilih(
    'Kayu bongkaran balai lama masih bernilai. Cara mengalihkannya?',
    'Penjualan',
    'Sewa',
    'Pinjam pakai kepada tukang',
    'Dibagikan kepada perangkat',
  ),
]

const PENCATATAN = [
  dasar(
    'SE Mendagri 143/1348/BPD (22 Maret 2021)',
    pilih(
      'Siapa yang membentuk tim inventarisasi aset desa?',
      'Kepala desa, dengan keputusan',
      'BPD, dengan keputusan BPD',
      'Camat, atas permintaan warga',
      'Kaur Keuangan, dengan surat tugas',
    ),
  ),
  dasar(
    'SE Mendagri 143/1348/BPD (22 Maret 2021)',
    ganda(
      'Apa hasil kerja tim inventarisasi?',
      ['Buku Inventaris', 'Laporan'],
      ['Peraturan bupati', 'Daftar pemilih'],
    ),
  ),
  jodoh(
    'Pasangkan catatan dengan bukunya.',
    ['Patok batas dan luas tanah', 'Buku Tanah Kas Desa'],
    ['Keadaan barang awal dan akhir tahun', 'Buku Inventaris dan Kekayaan Desa'],
    ['Volume dan biaya sumur bor yang selesai', 'Buku Inventarisasi Hasil Pembangunan'],
  ),
  pilih(
    'Buku mana yang memuat asal barang dan penghapusannya?',
    'Buku Inventaris dan Kekayaan Desa',
    'Buku Agenda',
    'Buku Kas Umum',
    'Buku Inventarisasi Hasil Pembangunan',
  ),
  pilih(
    'Sertifikat, kelas, dan papan nama tanah desa dicatat di mana?',
    'Buku Tanah Kas Desa',
    'Buku Data Aspirasi',
    'Buku Pembantu Bank',
  ),
  dasar(
    'SE Mendagri 143/1348/BPD (22 Maret 2021)',
    pernyataan('Inventarisasi aset juga disertai penilaian.', true),
  ),
  pernyataan('Keadaan barang dicatat hanya ketika barang itu dibeli.', false),
  dasar(
    'Permendagri 1/2016 (penatausahaan dan pengamanan)',
    urut(
      'Mantan pejabat menahan aset desa. Urutkan langkahnya.',
      'Memeriksa catatan inventaris',
      'Mengirim surat permintaan',
      'Membawanya ke musyawarah desa',
      'Meminta camat atau Dinas PMD menengahi',
      'Melapor kepada inspektorat',
    ),
  ),
  pilih(
    'Jalan tani dari Dana Desa selesai. Apa yang kerap terlupa?',
    'Memasukkannya ke buku hasil pembangunan dan inventaris',
    'Meresmikannya bersama camat dan muspika',
    'Memasang namanya di peta kabupaten',
  ),
]

const KATEGORI = {
  jenis: 'Jenis dan asal',
  pengamanan: 'Pelaku dan pengamanan',
  pemanfaatan: 'Pemanfaatan',
  pengalihan: 'Pemindahtanganan',
  pencatatan: 'Pencatatan',
} as const

export const KURSUS_ASET: KursusContoh = {
  isi: {
    judul: 'Pengelolaan Aset Desa',
    ringkasan: 'Mengenal, mengamankan, memanfaatkan, mengalihkan, dan mencatat barang milik desa.',
    untuk: 'Kaur Tata Usaha dan Umum, Kaur Keuangan, kepala desa, dan sekretaris desa',
    tujuan: [
      { teks: 'Menyebut asal aset desa dan siapa yang mengurusnya' },
      { teks: 'Mengamankan tanah dan barang desa' },
      { teks: 'Memanfaatkan aset dengan perjanjian dan jangka waktu yang benar' },
      { teks: 'Menjawab permintaan membeli atau menukar tanah desa' },
      { teks: 'Mencatat, menyerahterimakan, dan menghapus barang dengan tertib' },
    ],
    sifatPerubahan: 'isi',
    daftarPelajaran: PELAJARAN,
    daftarKuis: [toUjiAkhir(...Object.values(KATEGORI).map((kategori) => ({ kategori, jumlah: 4 })))],
  },
  daftarSoal: [
    ...toKategori(LATIHAN, PRAKTIK),
    ...toKategori(KATEGORI.jenis, JENIS, 'Permendagri 1/2016 Pasal 2'),
    ...toKategori(KATEGORI.pengamanan, PENGAMANAN, 'Permendagri 1/2016 Pasal 6'),
    ...toKategori(KATEGORI.pemanfaatan, PEMANFAATAN, 'Permendagri 1/2016 Pasal 12'),
    ...toKategori(
      KATEGORI.pengalihan,
      PENGALIHAN,
      'Permendagri 1/2016 sebagaimana diubah Permendagri 3/2024 Pasal 25',
    ),
    ...toKategori(KATEGORI.pencatatan, PENCATATAN, 'Permendagri 47/2016 (buku administrasi desa)'),
  ],
  jabatan: ['Kaur Tata Usaha dan Umum', 'Kaur Keuangan'],
}
