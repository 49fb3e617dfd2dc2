/** Words of the pages about the portal itself. A line that begins with `# ` is a heading, with `- ` an item of a list. */
import { KOLOM_APBDES } from 'cms/contract/apbdes'

const KOLOM = `${KOLOM_APBDES.slice(0, -1).join(', ')}, dan ${KOLOM_APBDES.at(-1)}`

export type HalamanPortal = { judul: string; jawaban: string; isi: readonly string[] }

export const TEKS_PORTAL = {
  tentang: {
    judul: 'Tentang portal ini',
    jawaban:
      'Lewu adalah satu portal untuk semua desa di Kalimantan Tengah. Lewu berarti kampung dalam bahasa Ngaju.',
    isi: [
      'Pemerintah desa mengisi dan menerbitkan sendiri anggaran, peraturan, pengumuman, dan beritanya. Setiap dokumen diperiksa orang kedua sebelum terbit.',
      '# Siapa bertanggung jawab',
      'Kantor desa bertanggung jawab atas isi halamannya. Dinas yang mengurus desa di kabupaten membina, dan provinsi menyediakan portal ini.',
      '# Yang dapat Anda lakukan di sini',
      '- Melihat rencana dan belanja desa dari tahun ke tahun.',
      '- Mencari peraturan desa dan mengunduh berkasnya.',
      '- Belajar tata kelola desa lewat kursus gratis.',
      '- Memberi tahu kantor desa kalau ada yang salah di halamannya.',
      '# Data contoh',
      'Sebagian desa di sini rekaan untuk memperagakan portal. Halamannya bertanda "Data contoh" dan tidak ikut dihitung.',
    ],
  },
  aksesibilitas: {
    judul: 'Aksesibilitas',
    jawaban: 'Portal ini dibuat agar dapat dipakai semua orang, dengan HP murah dan sinyal lemah sekalipun.',
    isi: [
      'Kami mengikuti Pedoman Aksesibilitas Konten Web (WCAG) 2.2 tingkat AA.',
      '- Semua halaman dapat dibaca tanpa gambar, tanpa skrip, dan dengan pembaca layar.',
      '- Semua bagian dapat dicapai dengan papan ketik.',
      '- Teks dapat diperbesar sampai 400% tanpa menggeser ke samping.',
      '- Setiap halaman dapat dicetak.',
      '# Yang belum sempurna',
      'Sebagian dokumen desa berupa pindaian, sehingga isinya belum dapat dibacakan. Mintalah kantor desa membacakannya atau memberi salinan lain.',
      '# Menemukan hambatan?',
      'Beri tahu kami lewat tautan "Ada yang salah di halaman ini?" di bawah setiap halaman.',
    ],
  },
  privasi: {
    judul: 'Privasi',
    jawaban: 'Membaca portal ini tidak meninggalkan jejak tentang Anda: tanpa cookie dan tanpa pelacak.',
    isi: [
      '# Saat Anda membaca',
      'Kami tidak memasang cookie dan tidak memakai penghitung dari pihak lain.',
      '# Saat Anda belajar dengan akun',
      'Dua cookie menandai bahwa Anda masuk dan akun mana yang dipakai HP ini, paling lama 60 hari atau sampai Anda menekan "Keluar". Pelajaran yang Anda buka dan bagian yang terakhir Anda baca dicatat supaya Anda dapat melanjutkan. Catatan belajar Anda tidak tampil bagi peserta lain. Akun Anda dapat Anda hapus sendiri dari "Belajar saya": nama, cara masuk, dan pertanyaan Anda hilang; hitungan belajar tetap, tanpa nama.',
      'Nama pemegang sertifikat tampil di halaman desanya hanya bila ia sendiri mengizinkannya di halaman kursusnya, dan hilang lagi begitu izinnya ditarik. Siapa yang memegang kode sertifikat melihat nama pemiliknya di halaman pemeriksaan.',
      'Kursus baru tersimpan di HP bila Anda menekan "Simpan di HP". Catatan belajar yang belum terkirim dan lembar soal yang Anda buka disimpan di HP itu sendiri, terpisah untuk setiap akun. Ukuran huruf yang Anda pilih diingat HP itu, tanpa nama.',
      '# Saat Anda mengirim pesan',
      'Nama dan cara menghubungi boleh dikosongkan. Keduanya hanya dibaca petugas yang menjawab dan tidak pernah tampil di situs.',
      'Simpan nomor resi Anda: siapa pun yang memegangnya dapat membaca jawabannya.',
      '# Data pribadi di halaman desa',
      'Nomor Induk Kependudukan, nomor Kartu Keluarga, dan alamat rumah tidak boleh tampil di portal ini (UU 27/2022). Kalau Anda menemukannya, beri tahu kami; halamannya dapat ditarik saat itu juga.',
    ],
  },
  data: {
    judul: 'Data terbuka',
    jawaban:
      'Semua angka dan dokumen di portal ini boleh diunduh, dipakai, dan dibagikan lagi dengan menyebut sumbernya.',
    isi: [
      '# Yang dapat diunduh',
      '- Anggaran satu desa: tambahkan .csv, .json, atau .xlsx pada alamat halamannya, misalnya /desa/nama-desa/apbdes/2026.csv; paket datanya di /desa/nama-desa/apbdes/2026/datapackage.json.',
      '- Semua kegiatan satu desa dan tahun, dengan biaya, hasil, tempat, pelaksana, dan kemajuannya: /desa/nama-desa/apbdes/2026/kegiatan.csv, .xlsx, atau .json.',
      '- Satu versi anggaran, juga yang sudah diganti: /desa/nama-desa/apbdes/2026/versi/awal.csv, .json, atau .xlsx. Nama versinya (awal, perubahan-1, realisasi-akhir, dan lain-lain) ada di JSON dan di paket data.',
      '- Anggaran semua desa: /data/apbdes/2026.csv, .json, atau .xlsx (satu baris per desa), dan /data/apbdes/2026/rincian.csv, .json, atau .xlsx (semua baris, 50 desa per bagian; alamat bagian berikutnya ada di kepala Link dan di paket datanya).',
      '- Semua kegiatan semua desa dan tahun, dengan tempat dan kemajuannya: /data/apbdes/2026/kegiatan.csv, .json, atau .xlsx, 50 desa per bagian.',
      '- Fasilitas, BUM Desa dan koperasi, penyertaan modal, daftar informasi publik, dan informasi yang dikecualikan semua desa: /data/fasilitas.csv, /data/lembaga-ekonomi.csv, /data/penyertaan.csv, /data/informasi-publik.csv, /data/dikecualikan.csv, masing-masing juga .json dan .xlsx; paket datanya di /data/datapackage.json.',
      '- Apa yang sudah diumumkan setiap desa tentang anggarannya: /keterbukaan.csv?tahun=2026, atau .xlsx dan .json; paket datanya di /keterbukaan/datapackage.json?tahun=2026.',
      '- Daftar informasi publik satu desa (PPID): /desa/nama-desa/informasi-publik.csv, .xlsx, atau .json, dan yang dikecualikan di /desa/nama-desa/informasi-publik/dikecualikan.csv.',
      '- Fasilitas satu desa: /desa/nama-desa/fasilitas.csv, .xlsx, atau .json.',
      '- BUM Desa dan lembaga ekonomi lain: /desa/nama-desa/lembaga-ekonomi.csv, .xlsx, atau .json, dan penyertaan modalnya di /desa/nama-desa/lembaga-ekonomi/penyertaan.csv. Ketiganya punya paket data di alamat yang sama ditambah /datapackage.json.',
      '- Berkas peraturan, rencana, dan laporan: PDF di halaman dokumen masing-masing, dengan sidik SHA-256.',
      '- Umpan terbaru (Atom): /umpan.xml untuk semua desa, /desa/nama-desa/umpan.xml untuk satu desa.',
      '- Daftar semua alamat: /sitemap.xml.',
      '# Bentuk data',
      `CSV anggaran memakai UTF-8 dengan kolom ${KOLOM}. Volume, satuan, dan harga satuan kosong bila anggaran tidak memuatnya. Angka dalam rupiah, paling banyak dua angka di belakang koma. JSON memuat angka yang sama beserta peraturan, sumber dana, dan semua versinya.`,
      'Paket data (datapackage.json, Frictionless) menyebut arti setiap kolom, lisensi, ukuran, dan sidik SHA-256 setiap berkas.',
      '# Untuk program',
      'Semua alamat data boleh dibaca dari situs lain (CORS) dan tidak memerlukan kunci. Kirim kembali ETag di If-None-Match: kalau tidak berubah, jawabannya 304 tanpa isi. Kepala Repr-Digest memuat sidik SHA-256 berkasnya.',
      '# Seberapa baru',
      'Data berubah saat desa menerbitkan, biasanya dalam satu detik. Setiap halaman menyebut kapan terakhir diperbarui.',
      '# Lisensi dan sumber',
      'Data desa berlisensi Creative Commons Attribution 4.0 (CC BY 4.0): boleh dipakai dan dibagikan dengan menyebut nama desa dan alamat halamannya. Daftar dan kode wilayah berasal dari idn-area-data (ODbL 1.0), yang merujuk kode wilayah Kementerian Dalam Negeri.',
    ],
  },
  luring: {
    judul: 'Belum ada sinyal',
    jawaban:
      'Sambungan internet terputus, jadi halaman ini belum dapat dibuka. Kursus yang disimpan di HP tetap dapat dibaca.',
    isi: [
      '- Periksa sinyal atau kuota HP Anda, lalu muat ulang halaman ini.',
      '- Perlu segera? Datang atau telepon ke kantor desa pada jam kerja.',
    ],
  },
} as const satisfies Record<string, HalamanPortal>
export type NamaPortal = keyof typeof TEKS_PORTAL
