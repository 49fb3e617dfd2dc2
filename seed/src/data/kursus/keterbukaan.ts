/**
 * Course: openness, joined to the portal's own pages. Facts of the law: UU 6/2014 articles 82 and 86; UU 14/2008
 * articles 17, 19, 22, 35 and 36; PerKI 1/2018; Permendagri 20/2018 articles 39 and 72; Permendagri 46/2016; UU 27/2022
 * article 4. Tests ask what at least two texts agree on; what one text says stands in a lesson alone. The nine
 * announcements are those the portal counts, and the invented cases walk through its pages.
 */
import { LABEL_KEWAJIBAN } from 'cms/contract/keterbukaan'
import { calculateTenggat, KEWAJIBAN } from 'cms/dasar/keterbukaan'
import { formatTanggalRingkas } from 'cms/dasar/tanggal'
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

const TAHUN = 2027
const SEMBILAN = KEWAJIBAN.map(({ kode, tenggat, dasar }) => {
  const tanggal = calculateTenggat(tenggat, TAHUN)
  return `${LABEL_KEWAJIBAN[kode]} | ${tanggal === null ? 'bila ada' : formatTanggalRingkas(tanggal)} | ${dasar}`
})

const PELAJARAN: KursusContoh['isi']['daftarPelajaran'] = [
  {
    judul: 'Mengapa desa wajib terbuka',
    modul: 'Bagian 1: Yang dibuka tanpa diminta',
    topik: 'Kewajiban terbuka',
    blok: [
      teks(
        'Warga berhak meminta informasi dan memantau pembangunan desanya. Pemerintah desa wajib memberi tahu rencana dan pelaksanaannya, dan melaporkannya dalam musyawarah desa paling sedikit sekali setahun.',
        'Keterbukaan bukan kebaikan hati. Ia juga melindungi Anda: angka yang dapat dilihat semua orang sulit dituduh disembunyikan. Bila papan kosong, kabar burunglah yang mengisinya, dan meluruskannya memakan waktu berbulan-bulan.',
      ),
      tabel(
        'Empat golongan informasi',
        'Golongan | Artinya',
        'Berkala | diumumkan teratur tanpa diminta, misalnya APBDes, laporan, dan profil desa',
        'Serta-merta | diumumkan saat itu juga karena ada bahaya, misalnya banjir, kebakaran lahan, dan wabah',
        'Setiap saat | disediakan bila diminta, misalnya keputusan kepala desa',
        'Dikecualikan | tidak dibuka, dengan alasan hukum dan pengujian, misalnya riwayat kesehatan seseorang',
      ),
      langkah(
        'Kewajiban desa menurut Komisi Informasi',
        'Membuat Peraturan Desa tentang keterbukaan informasi.',
        'Menyediakan anggaran serta papan pengumuman dan meja informasi.',
        'Menetapkan dan memperbarui daftar informasi publik.',
        'Melayani permintaan menurut alurnya.',
      ),
      istilah(
        'Badan publik desa',
        'yang wajib terbuka: pemerintah desa, BPD, BUM Desa, dan badan kerja sama antardesa. Ragu tentang badan lain? Tanyakan kepada PPID kabupaten.',
      ),
      catatan(
        'penting',
        'Pengumuman bahaya tidak menunggu persetujuan berjenjang. Umumkan dahulu, catat kemudian.',
      ),
      teks(
        '# Kasus: sungai berbau solar di Tanjung Riang',
        'Sabtu, 8 Agustus 2026 pukul 16.40, warga melihat lapisan minyak di sungai dan ikan mengambang. Operator desa, Bu Nita, ingin menunggu izin sekretaris desa, yang baru dapat dihubungi Senin.',
        'Menunggu berarti satu desa memasak dengan air itu. Bu Nita membuat pengumuman dengan sifat serta-merta. Ia menulis apa yang terjadi dan siapa yang terdampak. Jangan memakai air sungai; ambil air di sumur bor balai desa. Pukul 17.05 ia menekan Terbitkan segera, lalu kabarnya dibacakan lewat pengeras suara.',
        'Halamannya bertanda belum diverifikasi. Senin pagi sekretaris desa memeriksanya, menekan Verifikasi, dan melapor kepada camat. Jam 16.40 dan 17.05 ditulis dalam buku, sebagai bukti bahwa desa tidak menunda.',
      ),
      catatan(
        'ingat',
        'Yang sering keliru: satu baliho dipasang pada Januari, lalu urusan keterbukaan dianggap selesai. Baliho hanya satu dari kewajiban di atas. Pegang daftarnya, beri tanggal pada setiap butir, dan laporkan dalam musyawarah desa.',
      ),
      langkah(
        'Senin di depan papan pengumuman',
        'Beri centang pada empat kewajiban di atas; cari nomor Peraturan Desanya.',
        'Lihat papan pengumuman: kapan kertas terakhir ditempel?',
        'Pastikan siapa yang boleh menerbitkan pengumuman bahaya pada hari libur.',
        'Tulis tanggal musyawarah desa untuk laporan pembangunan tahun ini.',
      ),
      rujukan('uu-6-2014', 'Pasal 82 dan 86'),
      rujukan('perki-1-2018', 'Pasal 2 sampai 7'),
      latihan('l1', 'l2'),
    ],
  },
  {
    judul: 'Sembilan pengumuman tentang anggaran',
    modul: 'Bagian 1: Yang dibuka tanpa diminta',
    topik: 'Pengumuman anggaran',
    blok: [
      teks(
        'Portal ini menghitung sembilan pengumuman untuk setiap tahun anggaran. Lihat keadaan semua desa di halaman [Keterbukaan anggaran desa](/keterbukaan). Tanpa hari yang jelas, pengumuman ditunda sampai lupa. Warga lalu menebak-nebak; untuk Dana Desa akibatnya juga uang.',
      ),
      tabel(`Yang diumumkan untuk APBDes ${TAHUN}`, 'Pengumuman | Paling lambat | Dasar', ...SEMBILAN),
      teks(
        'Sesudah Peraturan Desa tentang APBDes ditetapkan, umumkan tiga hal sekaligus: APBDesnya, pelaksana dan tim kegiatannya, serta alamat pengaduan.',
        'Bersama laporan, umumkan realisasi APBDes, realisasi kegiatan, kegiatan yang belum selesai atau tidak terlaksana, sisa anggaran, dan alamat pengaduan.',
        'Untuk Dana Desa, sebutkan paling sedikit nama kegiatan, lokasi, dan besar anggarannya.',
      ),
      catatan(
        'penting',
        'Desa yang tidak mengumumkan penggunaan Dana Desa tidak boleh menganggarkan biaya operasional dari Dana Desa pada tahun berikutnya. Aturan Dana Desa berganti setiap tahun; periksa yang berlaku.',
      ),
      catatan(
        'ingat',
        'Terbit di portal tercatat sendiri. Bila diumumkan di papan atau baliho, catat buktinya dengan foto supaya ikut dihitung.',
      ),
      istilah(
        'IPPD',
        'informasi penyelenggaraan pemerintahan desa: laporan tahunan kepala desa kepada masyarakat.',
      ),
      teks(
        '# Kasus: dari skor 58 ke 83 di Hulu Bahagia',
        `Andaikan hari ini 20 Juli ${TAHUN}. APBDes Hulu Bahagia dan alamat pengaduannya terbit 28 Desember ${TAHUN - 1}, penjabarannya 30 Desember. Pelaksana dan tim baru diumumkan 20 Januari. Fokus Dana Desa dan laporan semester pertama tertulis belum.`,
        'Enam hal sudah waktunya. Tiga tepat dihitung tiga, satu terlambat dihitung setengah, dua belum dihitung nol. Jadi 3,5 dibagi 6, dikali 100: skornya 58.',
        'Bu Lidia, sekretaris desa, menelusuri keduanya. Laporan semester sudah ditempel di papan pada 12 Juli, hanya tidak dicatat. Fokus Dana Desa tertahan karena tempat dua kegiatan kosong. Ia mencatat papan itu dengan tanggal dan fotonya. Kedua tempat diisi di Data kegiatan, dan fokus Dana Desa terbit 21 Juli. Kini empat tepat dan dua terlambat: 5 dibagi 6, skornya 83.',
      ),
      catatan(
        'ingat',
        'Kekeliruan tersering: menulis tanggal hari mencatat sebagai tanggal diumumkan. Pakailah hari papan dipasang. Salah catat? Hapus centang Tampilkan di situs, lalu catat yang benar.',
      ),
      langkah(
        'Senin: lima belas menit di halaman sendiri',
        'Buka Keterbukaan anggaran desa Anda; tulis butir yang belum.',
        'Yang sudah ada di papan: tekan Catat pengumuman atau alasannya.',
        'Yang belum sempat: pilih Belum diumumkan, ini alasannya, dan tulis sebabnya.',
        'Isi pelaksana dan tempat setiap kegiatan di Keuangan → Data kegiatan.',
      ),
      rujukan('permendagri-20-2018', 'Pasal 39 dan 72'),
      rujukan('permendagri-46-2016', 'Pasal 10'),
      latihan('l3', 'l4', 'l5'),
    ],
  },
  {
    judul: 'PPID dan daftar informasi publik',
    modul: 'Bagian 1: Yang dibuka tanpa diminta',
    topik: 'Kewajiban terbuka',
    blok: [
      teks(
        'PPID Desa, Pejabat Pengelola Informasi dan Dokumentasi, melayani permintaan informasi dan menyimpan dokumennya. Kepala desa menjadi atasan PPID, dan menunjuk sekretaris desa atau perangkat lain sebagai PPID dengan surat keputusan.',
        'Tanpa daftar, setiap permintaan menjadi perburuan. Lemari dibongkar, sepuluh hari kerja habis, dan yang dicari ternyata ada di HP perangkat yang sudah berhenti.',
      ),
      langkah(
        'Tugas PPID Desa',
        'Mengumpulkan dan menggolongkan informasi.',
        'Menyimpan dan mendokumentasikannya.',
        'Memperbarui daftar informasi publik.',
        'Menjawab permintaan, dan menguji yang akan dikecualikan.',
      ),
      istilah('DIP', 'Daftar Informasi Publik: apa saja yang dimiliki desa, di mana, dan dalam bentuk apa.'),
      tabel(
        'Kolom Daftar Informasi Publik',
        'Kolom | Contoh isinya',
        'Ringkasan isi informasi | Peraturan Desa tentang APBDes 2026',
        'Pejabat yang menguasai | sekretaris desa',
        'Penanggung jawab pembuatan | Kaur Keuangan',
        'Waktu dan tempat pembuatan | Desember 2025, kantor desa',
        'Bentuk yang tersedia | cetak dan PDF',
        'Jangka waktu penyimpanan | menurut jadwal arsip',
      ),
      catatan(
        'ingat',
        'Daftar ini ditetapkan setiap tahun dan diperbarui teratur. Daftar yang disusun sekali lalu dilupakan membuat PPID mencari-cari saat diminta.',
      ),
      teks(
        '# Kasus: empat hari mencari di Lewu Sinta Baru',
        'Pada Februari 2026 seorang guru meminta keputusan kepala desa tentang pengurus perpustakaan. Pak Rinto, PPID, memerlukan empat hari kerja untuk menemukannya di kardus gudang. Jawabannya masih tepat waktu, tetapi ia tidak mau mengulanginya.',
        'Halaman daftar informasi desa memuat 34 butir. Semuanya dari yang sudah terbit di portal, jadi arsip kertas tidak ada di sana. Selama dua pekan ia membuka kardus dan menulis 19 arsip lewat Informasi di luar portal. Setiap arsip mendapat ringkasan, kategori, jabatan yang menguasai, bentuk, dan tempat melihatnya. Daftarnya menjadi 53 butir.',
        'Kepala desa menandatangani keputusan tentang daftar itu pada 16 Maret, dengan Lampiran keputusan (PDF) dari halaman yang sama. Nomor dan tanggalnya diisi di Profil desa. Dua arsip yang memuat sengketa keluarga tidak ikut; untuk keduanya dimulai uji konsekuensi.',
      ),
      catatan(
        'penting',
        'Kekeliruan tersering: menulis nama orang di kolom pejabat. Orang berganti, arsipnya tinggal. Ganti dengan nama jabatannya.',
      ),
      langkah(
        'Satu kardus setiap Senin',
        'Cari keputusan yang menunjuk PPID; bila tidak ada, siapkan konsepnya untuk kepala desa.',
        'Buka halaman Daftar informasi publik desa Anda dan baca seperti orang luar.',
        'Ambil satu kardus arsip; catat isinya di Layanan → Informasi di luar portal.',
        'Setahun sekali cetak lampirannya dan mintakan tanda tangan.',
      ),
      rujukan('perki-1-2018', 'PPID Desa dan Daftar Informasi Publik'),
      latihan('l6', 'l7'),
    ],
  },
  {
    judul: 'Melayani permohonan informasi',
    modul: 'Bagian 2: Yang dibuka bila diminta',
    topik: 'Permohonan informasi',
    blok: [
      teks(
        'Warga boleh meminta secara tertulis atau lisan. Yang lisan ditulis oleh petugas; jangan menyuruh orang pulang karena tidak membawa surat.',
        'Permohonan yang didiamkan tidak hilang. Ia kembali sebagai keberatan, lalu dapat sampai ke Komisi Informasi. Yang semula minta satu lembar, kini meminta penjelasan mengapa tidak dijawab.',
      ),
      langkah(
        'Dari permintaan sampai jawaban',
        'Catat nama dan alamat pemohon, informasi yang diminta, bentuknya, dan cara memperolehnya.',
        'Berikan nomor pendaftaran saat itu juga.',
        'Jawab tertulis paling lama 10 hari kerja.',
        'Bila belum cukup, perpanjang satu kali paling lama 7 hari kerja, dengan alasan tertulis.',
        'Serahkan informasinya.',
      ),
      tabel(
        'Isi jawaban tertulis',
        'Yang disebut | Contohnya',
        'Dikuasai atau tidak | ya; atau siapa yang menguasai',
        'Diterima atau ditolak | ditolak sebagian, dengan alasannya',
        'Bagian yang dihitamkan | nomor rekening penerima upah',
        'Bentuk dan biaya | PDF lewat email, tanpa biaya',
      ),
      catatan(
        'contoh',
        'Wartawan meminta APBDes. Itu sudah wajib diumumkan: berikan hari itu juga, atau tunjukkan halamannya. Tidak perlu menunggu 10 hari kerja.',
      ),
      catatan(
        'ingat',
        'Hari kerja tidak menghitung Sabtu, Minggu, dan libur nasional. Hitung sejak permohonan diterima.',
      ),
      teks(
        '# Kasus: jalan tani 2024 di Muara Pelita',
        'Senin, 5 Oktober 2026 Pak Jatmiko mengirim permohonan lewat [Minta informasi publik](/minta-informasi). Ia meminta volume dan biaya jalan tani 2024 serta gambar teknisnya. Ia mendapat nomor resi dua puluh huruf dan angka, dan membaca batas jawabannya di sana.',
        'Hari kerja kesepuluh adalah Senin, 19 Oktober. Bu Yuliana, PPID, melihatnya di layar pertama portal pada 6 Oktober. Hari itu juga ia mencatatnya dalam buku register dan memberi nomor pendaftaran.',
        'Pada 14 Oktober laporan kegiatannya terbit di Dokumen, tanpa daftar upah. Gambarnya masih di kantor konsultan. Pada 16 Oktober ia menjawab tertulis. Laporan diberikan dengan alamat halamannya, tanpa biaya. Gambar menyusul paling lambat 28 Oktober, sebab sedang disalin. Tujuh hari kerja sesudah 19 Oktober memang jatuh pada 28 Oktober. Salinannya diserahkan 26 Oktober.',
      ),
      catatan(
        'penting',
        'Kekeliruan tersering: menghitung sejak disposisi kepala desa. Tanggal di resi atau buku register yang dipakai. Bila terlanjur lewat, jawab hari ini juga dan tulis sebabnya.',
      ),
      langkah(
        'Senin: kosongkan antrean',
        'Buka Layanan → Pesan masuk; lihat yang bertanda Terlambat.',
        'Jawab yang tinggal menunjukkan halaman yang sudah terbit.',
        'Letakkan buku register dan formulir kosong di meja depan.',
        'Latih semua perangkat menulis permintaan lisan.',
      ),
      rujukan('uu-14-2008', 'Pasal 22'),
      rujukan('perki-1-2018', 'Pasal 13'),
      latihan('l8', 'l9'),
    ],
  },
  {
    judul: 'Menolak dengan benar, dan keberatan',
    modul: 'Bagian 2: Yang dibuka bila diminta',
    topik: 'Pengecualian dan keberatan',
    blok: [
      teks(
        'Kata "rahasia" saja bukan alasan. Informasi dikecualikan hanya dengan dasar undang-undang, sesudah uji konsekuensi, dan untuk jangka waktu tertentu.',
      ),
      istilah(
        'Uji konsekuensi',
        'menimbang tertulis: dasar hukumnya apa, apa akibatnya bila dibuka, apa manfaatnya bila ditutup, dan sampai kapan.',
      ),
      tabel(
        'Alasan yang paling sering di desa',
        'Informasi | Dibuka atau tidak',
        'Kesehatan, keuangan, dan rekening pribadi seseorang | dikecualikan',
        'Jumlah upah satu kegiatan | dibuka',
        'Daftar upah dengan nama dan rekening | jumlahnya dibuka, rekeningnya dihitamkan',
        'APBDes dan laporannya | dibuka',
      ),
      langkah(
        'Bila pemohon keberatan',
        'Ia mengajukan keberatan kepada kepala desa sebagai atasan PPID, paling lama 30 hari kerja.',
        'Catat dan beri nomor registrasi.',
        'Kepala desa menjawab tertulis paling lama 30 hari kerja.',
        'Bila tetap tidak puas, ia dapat ke Komisi Informasi provinsi, paling lama 14 hari kerja. Sarankan ia segera menanyakan batas itu kepada Komisi Informasi.',
      ),
      teks(
        'Alasan keberatan yang sah antara lain: ditolak, tidak ditanggapi, dijawab tidak sesuai permintaan, biayanya tidak wajar, atau terlambat.',
      ),
      catatan(
        'contoh',
        'Warga meminta bukti upah tukang. Berikan jumlah orang, hari, dan uangnya; hitamkan nomor rekening dan alamat. Dokumen boleh dibuka sebagian.',
      ),
      teks(
        'Menolak sembarangan menambah curiga. Menutup yang boleh dibuka membuat orang yakin ada yang disembunyikan. Membuka yang wajib ditutup melukai orang yang tidak ikut bertanya.',
        '# Kasus: perjalanan dinas Rawa Kencana',
        'Pada 2 November 2026 Bu Farlina meminta rincian perjalanan dinas 2025. PPID menjawab "bukan untuk umum". Ia mengajukan keberatan pada 10 November; kepala desa mencatatnya hari itu dengan nomor registrasi. Batas menjawabnya 30 hari kerja, yaitu 22 Desember bila tidak ada hari libur di antaranya.',
        'Kepala desa meminta PPID menimbang per bagian. Jumlah perjalanan, tujuan, lama, dan biayanya tidak melukai siapa pun: dibuka. Nomor rekening pelaksana adalah keuangan pribadi menurut Pasal 17 huruf h: dihitamkan. Pertimbangan itu ditulis dalam Uji konsekuensi, diverifikasi, lalu ditetapkan dengan keputusan.',
        'Jawabannya tertulis, bertanggal 24 November, disertai tabel 14 perjalanan senilai Rp21.350.000. Alasan bagian yang dihitamkan disebut satu kalimat.',
      ),
      catatan(
        'ingat',
        'Kekeliruan tersering: seluruh map ditutup karena satu kolom. Periksa halaman demi halaman, hitamkan kolom itu saja, dan sebut alasannya.',
      ),
      langkah(
        'Pekan ini, mulai Senin',
        'Kumpulkan surat penolakan tahun ini; cari yang tidak menyebut pasal.',
        'Buat ulang pertimbangannya di Layanan → Uji konsekuensi, judul dan alasannya terbit, isinya tidak.',
        'Siapkan buku register keberatan dengan kolom batas 30 hari kerja.',
      ),
      rujukan('uu-14-2008', 'Pasal 17, 19, 35, dan 36'),
      latihan('l10', 'l11', 'l12'),
    ],
  },
  {
    judul: 'Terbuka tanpa membuka data orang',
    modul: 'Bagian 3: Menjaga dan memakai',
    topik: 'Data pribadi',
    blok: [
      teks(
        'Undang-Undang Pelindungan Data Pribadi berlaku penuh sejak 17 Oktober 2024, juga bagi kantor desa. Uang desa dibuka; data orangnya dijaga.',
        'Sekali NIK tersebar di grup pesan, ia tidak dapat ditarik kembali. Orang lain dapat memakainya untuk berutang atau mendaftar atas nama pemiliknya, dan orang itulah yang menanggungnya.',
      ),
      tabel(
        'Dua jenis data pribadi',
        'Jenis | Isinya',
        'Spesifik | kesehatan, biometrik, genetika, catatan kejahatan, data anak, keuangan pribadi',
        'Umum | nama lengkap, jenis kelamin, kewarganegaraan, agama, status perkawinan',
      ),
      langkah(
        'Sebelum menempel atau mengunggah daftar',
        'Buang NIK, nomor KK, rekening, nomor HP, dan alamat.',
        'Tanyakan: perlukah nama, atau cukup jumlah per dusun?',
        'Bila jumlahnya kecil, gabungkan: dua orang penerima di satu RT mudah ditebak.',
        'Periksa foto dan hasil pindaian: tanda tangan dan daftar hadir sering terbawa.',
      ),
      catatan(
        'contoh',
        'Daftar penerima bantuan langsung tunai (BLT) ditempel lengkap dengan NIK. Turunkan hari itu juga; ganti dengan jumlah penerima per dusun dan kriterianya.',
      ),
      catatan(
        'ingat',
        'Nama dan jabatan kepala desa, perangkat, BPD, dan pelaksana kegiatan boleh diumumkan sebagai pejabat. NIK, alamat rumah, dan nomor HP pribadinya tidak.',
      ),
      istilah(
        'Sel kecil',
        'angka kurang dari lima dalam tabel; disembunyikan supaya orangnya tidak dapat ditebak.',
      ),
      teks(
        '# Kasus: halaman terakhir di Sei Mentari',
        'Pada 3 Juni 2026 operator mengunggah berita acara musyawarah desa, dua belas halaman pindaian. Halaman terakhir daftar hadir: 41 nama, nomor HP, dan tanda tangan. Tanggal 5 Juni seorang warga memberi tahu lewat formulir di kaki halaman itu.',
        'Sekretaris desa menarik dokumen itu dari situs pada jam itu juga, dengan alasan yang tercatat. Sebelas halaman pertama diterbitkan lagi. Ke-41 orang diberi tahu. Kewajiban lain sesudah data bocor tidak kami bahas; desa menanyakannya kepada kabupaten.',
        'Di halaman tujuh ada tabel calon penerima seragam. RT 1 enam anak, RT 2 dua anak, RT 3 tujuh anak; jumlahnya 15. Menyembunyikan angka RT 2 saja tidak menolong, sebab 15 dikurangi 6 dan 7 tetap dua. Tabelnya diganti satu angka: 15 anak.',
      ),
      catatan(
        'penting',
        'Yang paling sering keliru: nama ditutup kotak hitam di aplikasi, tetapi tulisannya masih dapat disalin. Cetak yang sudah dihitamkan, lalu pindai kembali.',
      ),
      langkah(
        'Senin: periksa yang sudah terbit',
        'Buka lima dokumen terakhir desa sampai halaman penghabisan.',
        'Cari NIK, nomor HP, dan tanda tangan pada pindaian dan foto.',
        'Yang memuatnya: tekan Tarik dari situs dan tulis alasannya.',
        'Turunkan kertas di papan yang menyebut keadaan kesehatan atau anak dengan nama.',
      ),
      rujukan('uu-27-2022', 'Pasal 4, 65, dan 66'),
      latihan('l13', 'l14'),
    ],
  },
  {
    judul: 'Memakai halaman publik portal ini',
    modul: 'Bagian 3: Menjaga dan memakai',
    topik: 'Pengumuman anggaran, Permohonan informasi',
    blok: [
      teks(
        'Semua yang diterbitkan desa dapat dilihat siapa pun, tanpa akun. Biasakan menunjukkan halamannya kepada warga. Halaman yang tidak pernah dibuka petugasnya akan usang, dan warga yang pertama menemukan kesalahannya di depan orang banyak.',
        '- [Keterbukaan anggaran desa](/keterbukaan): desa mana sudah mengumumkan apa, dan kapan.',
        '- [Data terbuka](/data): anggaran semua desa untuk diunduh dan dihitung sendiri.',
        '- [Kirim pesan](/pesan): bertanya, atau memberi tahu kesalahan di halaman.',
      ),
      langkah(
        'Latih mata: periksa desa sendiri',
        'Buka halaman keterbukaan dan pilih desa Anda.',
        'Lihat baris yang tertulis belum diumumkan.',
        'Tanyakan siapa yang memegang bahannya.',
        'Terbitkan, atau catat bukti papannya.',
      ),
      langkah(
        'Bila warga bertanya lewat Kirim pesan',
        'Pesannya masuk ke kantor desa.',
        'Ia memegang nomor resi, dan membaca jawabannya dengan nomor itu.',
        'Jawab dengan kalimat biasa; jangan menulis data pribadi di jawaban.',
        'Bila yang diminta dokumen, perlakukan sebagai permohonan informasi dan beri nomor pendaftaran.',
      ),
      teks(
        '# Kasus: pertanyaan di baris titian, Danum Lestari',
        'Warga membuka anggaran Danum Lestari dan memilih kegiatan titian dusun dua, Rp85.000.000 untuk 45 meter. Menurut hitungannya itu mahal. Ia menekan Bertanya kepada desa tentang ini, menulis satu pertanyaan, dan menyimpan nomor resinya.',
        'Kaur Perencanaan, Bu Tiara, tidak membalas "datang saja ke kantor". Ia membaca RAB: 45 meter kali Rp1.600.000 adalah Rp72.000.000, dan membongkar titian lama Rp13.000.000. Jumlahnya tepat Rp85.000.000. Hitungan itu ia tulis di kolom Jawaban, dengan nama kegiatannya.',
        'Karena berguna bagi orang lain, ia mengisi Pertanyaan untuk umum tanpa nama penanya, lalu mencentang Tampilkan. Kini pertanyaan dan jawabannya terbaca di halaman kegiatan itu. Penanya lalu mengirim pesan baru: ia meminta salinan surat perjanjian bahannya. Itu dokumen, maka dicatat dalam buku register sebagai permohonan informasi, dengan batas sepuluh hari kerja.',
      ),
      catatan(
        'ingat',
        'Kekeliruan yang sering: menyebut nama atau keadaan penanya dalam jawaban. Siapa pun yang memegang resi dapat membacanya. Betulkan dengan menulis ulang jawabannya, hari itu juga.',
      ),
      tabel(
        'Tempat warga mengadu',
        'Tempat | Keterangannya',
        'Kantor desa dan BPD | alamat pengaduan wajib ada pada setiap pengumuman APBDes',
        'SP4N-LAPOR | lapor.go.id, atau SMS ke 1708',
        'Camat dan inspektorat | bila tidak ditanggapi di desa',
      ),
      catatan('penting', 'Nama pengadu tidak pernah diumumkan, dan tidak dicari-cari.'),
      langkah(
        'Setiap Senin, sepuluh menit',
        'Baca Layanan → Pesan masuk; bagi kepada Kasi atau Kaur yang tahu jawabannya.',
        'Buka halaman satu kegiatan: sudahkah pelaksana, tempat, dan kemajuannya tertulis?',
        'Pilih satu tanya jawab yang layak ditampilkan.',
        'Tunjukkan halaman anggaran kepada satu warga yang datang mengurus surat.',
      ),
      rujukan('uu-6-2014', 'Pasal 82 dan 86'),
      latihan('l15', 'l16'),
    ],
  },
]

const PRAKTIK = [
  {
    kunci: 'l1',
    ...jodoh(
      'Pasangkan informasi dengan golongannya.',
      ['Banjir sedang naik', 'serta-merta'],
      ['Laporan realisasi APBDes', 'berkala'],
      ['Riwayat sakit seorang warga', 'dikecualikan'],
    ),
    pembahasan: 'Bahaya diumumkan saat itu juga; laporan diumumkan teratur; riwayat kesehatan dijaga.',
  },
  {
    kunci: 'l2',
    ...pilih(
      'Air sungai naik cepat, kepala desa sedang ke kota. Apa yang dilakukan petugas?',
      'Mengumumkan sekarang, mencatat kemudian',
      'Menunggu tanda tangan kepala desa',
      'Menunggu rapat perangkat besok',
    ),
    pembahasan: 'Informasi serta-merta tidak menunggu persetujuan berjenjang.',
  },
  {
    kunci: 'l3',
    ...ganda(
      'APBDes baru ditetapkan. Apa yang diumumkan bersamanya?',
      ['Pelaksana dan tim kegiatan', 'Alamat pengaduan'],
      ['Slip gaji setiap perangkat', 'Nomor rekening kas desa'],
    ),
    pembahasan: 'APBDes, pelaksana dan timnya, serta alamat pengaduan.',
  },
  {
    kunci: 'l4',
    ...pilih(
      'Papan APBDes sudah dipasang di simpang desa. Bagaimana supaya ikut dihitung portal?',
      'Mencatat buktinya dengan foto papan',
      'Tidak perlu apa-apa; portal tahu sendiri',
      'Mengirim papan itu ke kabupaten',
    ),
    pembahasan: 'Yang terbit di portal tercatat sendiri; papan dicatat dengan fotonya.',
  },
  {
    kunci: 'l5',
    ...pernyataan('Laporan cukup memuat kegiatan yang berhasil.', false),
    pembahasan: 'Yang belum selesai atau tidak terlaksana ikut diumumkan.',
  },
  {
    kunci: 'l6',
    ...pilih('Siapa atasan PPID Desa?', 'Kepala desa', 'Ketua BPD', 'Camat', 'Kaur Keuangan'),
    pembahasan: 'Kepala desa; PPID-nya sekretaris desa atau perangkat lain.',
  },
  {
    kunci: 'l7',
    ...pernyataan('Daftar Informasi Publik cukup disusun sekali saat portal dibuka.', false),
    pembahasan: 'Ditetapkan setiap tahun dan diperbarui teratur.',
  },
  {
    kunci: 'l8',
    ...pilih(
      'Seorang ibu meminta informasi secara lisan di kantor. Apa yang dilakukan?',
      'Menuliskan permintaannya dan memberi nomor pendaftaran',
      'Menyuruhnya pulang membuat surat',
      'Menjawab lisan tanpa mencatat',
    ),
    pembahasan: 'Permintaan lisan ditulis petugas, lalu didaftar.',
  },
  {
    kunci: 'l9',
    ...urut(
      'Urutkan pelayanan permohonan.',
      'Permintaan dicatat',
      'Nomor pendaftaran diberikan',
      'Jawaban tertulis disampaikan',
      'Informasi diserahkan',
    ),
    pembahasan: 'Nomor diberikan saat itu juga, jawaban paling lama 10 hari kerja.',
  },
  {
    kunci: 'l10',
    ...pilih(
      'Kepala desa menolak dengan kata "rahasia" saja. Apa yang kurang?',
      'Dasar undang-undang dan uji konsekuensi',
      'Stempel basah di surat penolakan',
      'Persetujuan semua perangkat',
    ),
    pembahasan: 'Pengecualian perlu dasar hukum, pengujian, dan jangka waktu.',
  },
  {
    kunci: 'l11',
    ...pilih(
      'Warga meminta rincian pertanggungjawaban upah. Apa yang diberikan?',
      'Jumlah orang, hari, dan uang; rekening dihitamkan',
      'Seluruh daftar dengan rekening dan alamat',
      'Tidak ada, karena menyangkut orang',
    ),
    pembahasan: 'Dokumen boleh dibuka sebagian.',
  },
  {
    kunci: 'l12',
    ...angka('Berapa hari kerja paling lama kepala desa menjawab keberatan?', 30),
    pembahasan: 'Tertulis, paling lama 30 hari kerja sejak diregistrasi.',
  },
  {
    kunci: 'l13',
    ...pilih(
      'Daftar penerima BLT lengkap NIK tertempel di papan. Apa yang dilakukan?',
      'Menurunkannya, mengganti dengan jumlah per dusun dan kriteria',
      'Membiarkannya, karena uang desa harus terbuka',
      'Menutup nama saja, NIK-nya dibiarkan',
    ),
    pembahasan: 'NIK dan rekening tidak pernah diumumkan.',
  },
  {
    kunci: 'l14',
    ...pernyataan('Nama dan jabatan pelaksana kegiatan boleh diumumkan.', true),
    pembahasan: 'Diumumkan sebagai pejabat; NIK dan alamatnya tidak.',
  },
  {
    kunci: 'l15',
    ...pilih(
      'Warga bertanya lewat Kirim pesan. Bagaimana ia membaca jawabannya?',
      'Dengan nomor resi yang diterimanya',
      'Dengan datang membawa KTP',
      'Dengan akun perangkat desa',
    ),
    pembahasan: 'Siapa pun yang memegang nomor resi dapat membacanya; jangan menulis data pribadi.',
  },
  {
    kunci: 'l16',
    ...isian('Nomor SMS untuk SP4N-LAPOR adalah …', '1708'),
    pembahasan: '1708, atau lewat lapor.go.id.',
  },
]

const WAJIB = [
  dasar(
    'UU 6/2014 Pasal 82',
    angka('Paling sedikit berapa kali setahun pembangunan desa dilaporkan dalam musyawarah desa?', 1),
  ),
  dasar(
    'PerKI 1/2018 Pasal 2 sampai 4',
    ganda('Mana golongan informasi publik?', ['Berkala', 'Serta-merta', 'Setiap saat'], ['Berbayar']),
  ),
  dasar(
    'PerKI 1/2018 (PPID Desa)',
    pilih(
      'Siapa yang menjadi PPID Desa?',
      'Sekretaris desa atau perangkat lain, dengan surat keputusan',
      'Kepala desa sendiri, tanpa surat keputusan apa pun',
      'Ketua BPD, dipilih oleh warga setiap tahun',
    ),
  ),
  ganda(
    'Apa kewajiban desa menurut PerKI 1/2018?',
    ['Menetapkan Daftar Informasi Publik', 'Menyediakan papan pengumuman dan meja informasi'],
    ['Menjual salinan dokumen', 'Menunggu diminta sebelum mengumumkan APBDes'],
  ),
  isian('Singkatan untuk Daftar Informasi Publik adalah …', 'DIP'),
  pilih(
    'Keterbukaan informasi di desa diatur dengan apa, menurut PerKI 1/2018?',
    'Peraturan Desa',
    'Surat edaran ketua RT',
    'Keputusan pengadilan',
    'Perjanjian dengan wartawan',
  ),
  dasar(
    'PerKI 1/2018 (PPID Desa)',
    ganda(
      'Apa tugas PPID Desa?',
      ['Menyimpan dan mendokumentasikan informasi', 'Menjawab permintaan informasi'],
      ['Menyetujui SPP', 'Menetapkan APBDes'],
    ),
  ),
  dasar(
    'PerKI 1/2018 Pasal 3',
    pernyataan('Kebakaran lahan diumumkan serta-merta, tanpa menunggu laporan bulanan.', true),
  ),
  dasar(
    'UU 6/2014 Pasal 86',
    pernyataan('Sistem informasi desa hanya boleh dibuka oleh perangkat desa.', false),
  ),
  dasar(
    'PerKI 1/2018 (Daftar Informasi Publik)',
    pilih(
      'Kolom mana yang ada dalam Daftar Informasi Publik?',
      'Pejabat yang menguasai',
      'NIK pemohon',
      'Nomor rekening desa',
      'Nama ibu kandung pejabat',
    ),
  ),
]

const PENGUMUMAN = [
  ganda(
    'Apa yang diumumkan sesudah APBDes ditetapkan?',
    ['APBDes', 'Pelaksana kegiatan dan timnya', 'Alamat pengaduan'],
    ['Daftar pemilih'],
  ),
  dasar(
    'Permendagri 20/2018 Pasal 72',
    ganda(
      'Apa yang diumumkan bersama laporan akhir tahun?',
      ['Realisasi APBDes', 'Kegiatan yang belum selesai', 'Sisa anggaran'],
      ['Rekening pribadi pelaksana'],
    ),
  ),
  dasar(
    'Permendesa 16/2025 Pasal 10',
    ganda(
      'Apa yang disebut saat mengumumkan penggunaan Dana Desa?',
      ['Nama kegiatan', 'Lokasi', 'Besar anggaran'],
      ['Nomor KK penerima'],
    ),
  ),
  dasar(
    'Permendesa 16/2025',
    pilih(
      'Desa tidak mengumumkan penggunaan Dana Desa. Apa akibatnya tahun berikutnya?',
      'Tidak boleh menganggarkan operasional dari Dana Desa',
      'APBDes tahun itu batal dengan sendirinya',
      'Kepala desa langsung diberhentikan sementara',
    ),
  ),
  dasar(
    'Permendagri 46/2016 Pasal 10',
    isian('Singkatan untuk informasi penyelenggaraan pemerintahan desa kepada masyarakat adalah …', 'IPPD'),
  ),
  dasar(
    'Permendagri 46/2016 Pasal 10',
    angka('Paling lama berapa bulan sesudah tahun anggaran IPPD disampaikan kepada masyarakat?', 3),
  ),
  pilih(
    'Alamat pengaduan wajib ada di mana?',
    'Pada setiap pengumuman APBDes',
    'Hanya di kantor inspektorat',
    'Hanya pada laporan kepada bupati',
    'Hanya di baliho milik kecamatan',
  ),
  dasar(
    'Permendagri 20/2018 Pasal 72',
    pilih(
      'Satu kegiatan tidak terlaksana tahun ini. Bagaimana dalam pengumuman laporan?',
      'Disebut sebagai kegiatan yang tidak terlaksana',
      'Dihilangkan supaya laporannya rapi',
      'Ditulis selesai, dikerjakan tahun depan',
    ),
  ),
  dasar(
    'Permendagri 20/2018 Pasal 39 dan 72',
    jodoh(
      'Pasangkan pengumuman dengan paling lambatnya.',
      ['APBDes tahun depan', '31 Desember tahun ini'],
      ['Laporan semester pertama', 'Juli'],
      ['Laporan akhir tahun', '31 Maret tahun berikutnya'],
    ),
  ),
  pernyataan('APBDes boleh diumumkan lewat papan pengumuman dan situs desa.', true),
  pernyataan('APBDes baru diumumkan bila ada warga yang memintanya.', false),
]

const PERMOHONAN = [
  angka(
    'Berapa hari kerja paling lama jawaban tertulis atas permohonan informasi, sebelum diperpanjang?',
    10,
  ),
  angka('Berapa hari kerja paling lama perpanjangan jawaban?', 7),
  pilih(
    'Berapa kali jawaban permohonan dapat diperpanjang?',
    'Satu kali, dengan alasan tertulis',
    'Dua kali, dengan izin pemohon',
    'Berkali-kali, selama bahannya dicari',
    'Tidak pernah, dalam keadaan apa pun',
  ),
  dasar(
    'PerKI 1/2018 Pasal 13',
    pilih(
      'Permohonan disampaikan lisan. Siapa yang menuliskannya?',
      'Petugas PPID',
      'Pemohon, di rumahnya',
      'Ketua RT pemohon',
      'Tidak ada yang menuliskan',
    ),
  ),
  dasar(
    'PerKI 1/2018 Pasal 13',
    pilih(
      'Apa yang langsung diterima pemohon saat permohonannya dicatat?',
      'Nomor pendaftaran',
      'Salinan seluruh dokumen',
      'Tagihan biaya layanan',
      'Surat penolakan sementara',
    ),
  ),
  dasar(
    'PerKI 1/2018 Pasal 13',
    ganda(
      'Apa yang dicatat petugas dari pemohon?',
      ['Nama dan alamat', 'Informasi yang diminta', 'Cara memperolehnya'],
      ['Pilihan politiknya'],
    ),
  ),
  ganda(
    'Apa yang disebut dalam jawaban tertulis?',
    ['Diterima atau ditolak, dengan alasannya', 'Bentuk dan biayanya'],
    ['Nama pemohon lain', 'Pendapat petugas tentang pemohon'],
  ),
  dasar(
    'UU 14/2008 Pasal 22; PerKI 1/2018 Pasal 13',
    pernyataan('Permohonan informasi hanya sah bila tertulis dan bermeterai.', false),
  ),
  dasar(
    'PerKI 1/2018 Pasal 13',
    urut(
      'Urutkan jalannya permohonan informasi lisan.',
      'Petugas menuliskan permintaan',
      'Nomor pendaftaran diberikan',
      'Jawaban tertulis disampaikan',
    ),
  ),
  pernyataan('Bila informasi dikuasai badan lain, jawabannya menyebut badan itu.', true),
]

const KECUALI = [
  dasar(
    'UU 14/2008 Pasal 19',
    isian('Menimbang akibat membuka dan menutup informasi disebut uji …', 'konsekuensi', 'uji konsekuensi'),
  ),
  dasar(
    'UU 14/2008 Pasal 17 huruf h',
    ganda(
      'Informasi mana yang dapat dikecualikan karena rahasia pribadi?',
      ['Riwayat kesehatan seseorang', 'Rekening bank pribadi'],
      ['Jumlah belanja jalan desa', 'Nama kegiatan Dana Desa'],
    ),
  ),
  pilih(
    'Kepada siapa keberatan atas penolakan PPID diajukan?',
    'Kepala desa',
    'Camat',
    'Ketua BPD',
    'Kepolisian',
  ),
  angka('Berapa hari kerja paling lama keberatan diajukan sejak alasannya ditemukan?', 30),
  ganda(
    'Alasan mana yang sah untuk keberatan?',
    ['Permohonan tidak ditanggapi', 'Biayanya tidak wajar', 'Jawabannya terlambat'],
    ['Petugas berganti'],
  ),
  dasar(
    'UU 14/2008 Pasal 17 dan 19',
    pilih(
      'Satu dokumen memuat jumlah belanja dan rekening pribadi. Bagaimana diberikan?',
      'Dibuka sebagian, rekeningnya dihitamkan beserta alasannya',
      'Ditutup seluruhnya karena memuat data pribadi',
      'Dibuka seluruhnya karena menyangkut uang desa',
    ),
  ),
  pernyataan('Jawaban atas keberatan diberikan secara tertulis.', true),
  dasar(
    'UU 14/2008 Pasal 19',
    pernyataan('Kepala desa boleh mengecualikan informasi tanpa uji konsekuensi.', false),
  ),
  dasar(
    'UU 14/2008 Pasal 17 dan 19',
    pilih(
      'Pada surat penolakan hanya tertulis "dokumen internal". Apa yang benar?',
      'Belum cukup; perlu dasar hukum dan uji konsekuensi',
      'Cukup, bila ditandatangani kepala desa',
      'Cukup, bila pemohon bukan warga desa',
    ),
  ),
]

const DATA = [
  ganda(
    'Mana yang termasuk data pribadi spesifik?',
    ['Data kesehatan', 'Data anak', 'Data keuangan pribadi'],
    ['Jenis kelamin'],
  ),
  ganda(
    'Mana yang termasuk data pribadi umum?',
    ['Nama lengkap', 'Agama'],
    ['Data biometrik', 'Catatan kejahatan'],
  ),
  jodoh('Pasangkan data dengan jenisnya.', ['Sidik jari', 'spesifik'], ['Status perkawinan', 'umum']),
  dasar(
    'UU 27/2022',
    pilih(
      'Undang-undang nomor berapa tentang Pelindungan Data Pribadi?',
      '27 Tahun 2022',
      '14 Tahun 2008',
      '6 Tahun 2014',
      '3 Tahun 2024',
    ),
  ),
  dasar(
    'UU 27/2022',
    angka('Sejak tahun berapa Undang-Undang Pelindungan Data Pribadi berlaku penuh?', 2024),
  ),
  dasar(
    'UU 27/2022 Pasal 4; UU 14/2008 Pasal 17 huruf h',
    pilih(
      'Tabel penyandang disabilitas menunjukkan 2 orang di satu RT. Bagaimana mengumumkannya?',
      'Digabung menjadi angka satu desa atau dusun',
      'Ditulis 2, karena tidak ada namanya',
      'Ditulis 2 beserta nomor rumahnya',
    ),
  ),
  pilih(
    'Panitia ingin menempel daftar balita yang sakit dengan namanya. Apa jawabannya?',
    'Tidak; data anak dan kesehatan bersifat spesifik',
    'Boleh, bila orang tuanya tidak marah',
    'Boleh, bila hanya di papan posyandu',
  ),
  dasar(
    'Permendagri 20/2018 Pasal 39',
    pernyataan('Nama dan jabatan tim pelaksana kegiatan diumumkan bersama APBDes.', true),
  ),
  dasar('UU 27/2022', pernyataan('Kantor desa tidak terikat Undang-Undang Pelindungan Data Pribadi.', false)),
  dasar(
    'UU 27/2022 Pasal 4; UU 14/2008 Pasal 17 huruf h',
    pilih(
      'Laporan penerima upah akan dipasang di situs. Kolom mana yang dibuang?',
      'Nomor rekening',
      'Jumlah uang satu kegiatan',
      'Nama kegiatan',
      'Sumber dana',
    ),
  ),
]

const KATEGORI = {
  wajib: 'Kewajiban terbuka',
  pengumuman: 'Pengumuman anggaran',
  permohonan: 'Permohonan informasi',
  kecuali: 'Pengecualian dan keberatan',
  data: 'Data pribadi',
} as const

export const KURSUS_KETERBUKAAN: KursusContoh = {
  isi: {
    judul: 'Keterbukaan Informasi Desa',
    ringkasan:
      'Apa yang diumumkan tanpa diminta, bagaimana menjawab permintaan, dan bagaimana menjaga data orang.',
    untuk: 'Kepala desa, perangkat desa, BPD, dan warga yang ingin bertanya',
    tujuan: [
      { teks: 'Mengumumkan sembilan hal tentang anggaran pada waktunya' },
      { teks: 'Menyusun dan memperbarui daftar informasi publik' },
      { teks: 'Menjawab permohonan dan keberatan dalam tenggatnya' },
      { teks: 'Menolak hanya dengan dasar hukum dan uji konsekuensi' },
      { teks: 'Membuka uang desa tanpa membuka data pribadi' },
    ],
    sifatPerubahan: 'isi',
    daftarPelajaran: PELAJARAN,
    daftarKuis: [toUjiAkhir(...Object.values(KATEGORI).map((kategori) => ({ kategori, jumlah: 4 })))],
  },
  daftarSoal: [
    ...toKategori(LATIHAN, PRAKTIK),
    ...toKategori(KATEGORI.wajib, WAJIB, 'PerKI 1/2018 Pasal 7'),
    ...toKategori(KATEGORI.pengumuman, PENGUMUMAN, 'Permendagri 20/2018 Pasal 39'),
    ...toKategori(KATEGORI.permohonan, PERMOHONAN, 'UU 14/2008 Pasal 22'),
    ...toKategori(KATEGORI.kecuali, KECUALI, 'UU 14/2008 Pasal 35 dan 36'),
    ...toKategori(KATEGORI.data, DATA, 'UU 27/2022 Pasal 4'),
  ],
  jabatan: JABATAN,
}
