/** Words of the lists and pages of published texts. */
import type { StatusHukum } from 'cms/contract/dokumen'
import type { JENIS_BAHAYA, UnsurSertaMerta } from 'cms/contract/pengumuman'
import type { JenisNaskah } from 'cms/contract/salinan'

export const LABEL_NASKAH: Readonly<Record<JenisNaskah, string>> = {
  berita: 'Berita',
  pengumuman: 'Pengumuman',
  agenda: 'Agenda',
  galeri: 'Galeri',
  dokumen: 'Dokumen',
}

export const TEKS_DAFTAR: Readonly<
  Record<JenisNaskah, { satu: string; kosong: string; jumlah: (n: string, desa: string) => string }>
> = {
  berita: {
    satu: 'berita',
    kosong: 'Belum ada berita yang diterbitkan.',
    jumlah: (n, desa) => `${desa} sudah menerbitkan ${n} berita.`,
  },
  pengumuman: {
    satu: 'pengumuman',
    kosong: 'Belum ada pengumuman yang diterbitkan.',
    jumlah: (n, desa) => `${desa} sudah menerbitkan ${n} pengumuman.`,
  },
  agenda: {
    satu: 'kegiatan',
    kosong: 'Belum ada agenda yang diterbitkan.',
    jumlah: (n, desa) => `${desa} mencatat ${n} kegiatan dalam agendanya.`,
  },
  galeri: {
    satu: 'galeri',
    kosong: 'Belum ada galeri yang diterbitkan.',
    jumlah: (n, desa) => `${desa} sudah menerbitkan ${n} galeri foto.`,
  },
  dokumen: {
    satu: 'dokumen',
    kosong: 'Belum ada dokumen yang diterbitkan.',
    jumlah: (n, desa) => `${desa} sudah menerbitkan ${n} peraturan, rencana, dan laporan.`,
  },
}

export const TEKS_NASKAH = {
  hasilSaring: (n: string) => `${n} dokumen cocok.`,
  tanpaHasil: 'Tidak ada yang cocok. Kurangi saringan atau ganti katanya.',
  semua: 'Tampilkan semua',
  saring: 'Saring',
  saringJudul: 'Saring dokumen',
  jenis: 'Jenis',
  tahun: 'Tahun',
  status: 'Keadaan',
  kata: 'Kata',
  semuaPilihan: 'Semua',
  langgan: 'Langganan lewat umpan (Atom)',
  terbit: 'Terbit',
  penerbit: 'Penerbit',
  sumber: 'Berkas',
  unduh: (jenis: string, ukuran: string) => `Unduh berkas (${jenis}, ${ukuran})`,
  lampiran: (jenis: string, ukuran: string) => `Unduh lampiran (${jenis}, ${ukuran})`,
  lain: (jenis: string) => `${jenis} lain dari desa ini`,
  segera: 'Serta-merta',
  belumDiverifikasiJudul: 'Belum diverifikasi',
  belumDiverifikasi:
    'Pengumuman ini diterbitkan segera karena menyangkut keselamatan warga. Sekretaris Desa atau Kepala Desa akan memeriksanya.',
  kabarTerakhir: 'Kabar terakhir',
  berlakuSampai: 'Berlaku sampai',
  sudahLewat: 'Masa berlakunya sudah lewat.',
  jenisBahaya: 'Jenis bahaya',
  waktu: 'Waktu',
  tempat: 'Tempat',
  penyelenggara: 'Penyelenggara',
  tanggalFoto: 'Tanggal foto',
  nomor: 'Nomor',
  tentang: 'Tentang',
  ditetapkan: 'Ditetapkan',
  sidik: 'Sidik berkas (SHA-256)',
  kutip: 'Cara mengutip',
  teksJudul: 'Isi dokumen sebagai teks',
  teksCatatan: 'Diambil otomatis dari berkas PDF. Yang berlaku adalah berkasnya.',
  teksDipotong: 'Hanya bagian awal yang tampil di sini. Unduh berkasnya untuk membaca semua.',
  teksTidakAda: 'Berkas ini hasil pindaian, jadi isinya tidak dapat ditampilkan sebagai teks.',
  mengubah: 'Mengubah',
  mencabut: 'Mencabut',
  diubahOleh: 'Diubah oleh',
  dicabutOleh: 'Dicabut oleh',
  akanDatang: 'Akan datang',
  sudahLalu: 'Sudah lalu',
} as const

export const LABEL_STATUS_HUKUM: Readonly<Record<StatusHukum, string>> = {
  berlaku: 'Berlaku',
  diubah: 'Berlaku, sudah diubah',
  dicabut: 'Tidak berlaku lagi',
}

export const LABEL_BAHAYA: Readonly<Record<(typeof JENIS_BAHAYA)[number], string>> = {
  'bencana-alam': 'Bencana alam',
  'bencana-non-alam': 'Bencana non-alam',
  'bencana-sosial': 'Bencana sosial',
  'penyakit-menular': 'Penyakit menular',
  'racun-makanan': 'Racun pada bahan makanan',
  'gangguan-utilitas': 'Gangguan listrik, air, jalan, atau jaringan',
}

export const LABEL_UNSUR: Readonly<Record<UnsurSertaMerta, string>> = {
  dampak: 'Bahaya dan dampaknya',
  terdampak: 'Siapa yang terdampak',
  evakuasi: 'Cara dan tempat mengungsi',
  caraMenghindari: 'Cara menghindari',
  bantuan: 'Cara mendapatkan bantuan',
  pengumum: 'Yang mengumumkan',
  caraPengumuman: 'Cara diumumkan',
  penanggulangan: 'Yang sedang dilakukan',
}

export const TEKS_PEMERINTAHAN = {
  judul: 'Pemerintahan desa',
  jawaban: (nama: string, perangkat: string, lembaga: string) =>
    `${nama} dijalankan oleh ${perangkat} perangkat desa dan dibantu ${lembaga} lembaga.`,
  perangkat: 'Kepala desa dan perangkat',
  lembaga: 'Lembaga desa',
  ketua: 'Ketua',
  masa: 'Masa jabatan',
  sejak: (tanggal: string) => `sejak ${tanggal}`,
  sampai: (mulai: string, selesai: string) => `${mulai} – ${selesai}`,
  kosong: 'Belum diisi oleh desa.',
  kompetensi: 'Perangkat yang bersertifikat',
  kompetensiJelas:
    'Untuk tiap kursus: berapa perangkat yang jabatannya wajib mengikutinya, dan berapa di antaranya kini memegang sertifikat yang berlaku. Nama tidak disebut di sini.',
  kompetensiCaption: 'Perangkat yang bersertifikat, menurut kursus',
  kompetensiKursus: 'Kursus',
  kompetensiWajib: 'Wajib',
  kompetensiSertifikat: 'Bersertifikat',
  pemegang: 'Pemegang sertifikat',
  pemegangJelas:
    'Peserta yang dikenal kantor desa dan mengizinkan namanya disebut. Yang tidak mengizinkan tidak ada di daftar ini.',
  pemegangContoh: 'kursus contoh',
} as const

export const TEKS_KURSUS = {
  judul: 'Kursus',
  jawaban: (n: string) => `Ada ${n} kursus singkat tentang tata kelola desa, gratis untuk siapa saja.`,
  kosong: 'Belum ada kursus yang diterbitkan.',
  cari: 'Cari di dalam semua kursus',
  judulVersi: (judul: string, versi: string) => `${judul}, versi ${versi}`,
  versiLama: (versi: string) =>
    `Ini versi ${versi}, untuk peserta yang mengikutinya. Sudah ada versi yang lebih baru:`,
  versiTerbaru: 'buka versi terbaru',
  rincian: (pelajaran: string, menit: string) => `${pelajaran} pelajaran, sekitar ${menit} menit`,
  untuk: 'Untuk siapa',
  lama: 'Lama belajar',
  telaah: 'Telaah hukum',
  belumDitelaah: 'Belum ditelaah ahli hukum',
  ditelaah: (nama: string, jabatan: string, tanggal: string) => `Ditelaah ${nama}, ${jabatan}, ${tanggal}`,
  tujuan: 'Sesudah kursus ini Anda dapat',
  daftar: 'Pelajaran',
  mulai: 'Mulai pelajaran pertama',
  menit: (n: string) => `${n} menit`,
  ke: (ke: string, dari: string) => `Pelajaran ${ke} dari ${dari}`,
  sebelumnya: 'Pelajaran sebelumnya',
  berikutnya: 'Pelajaran berikutnya',
  kembali: 'Daftar pelajaran',
  contoh: 'Kursus contoh',
  kuis: 'Kuis dan uji',
  kuisDihitung: (soal: string, lulus: string) => `${soal} soal, lulus mulai ${lulus}`,
  kuisBebas: (soal: string) => `${soal} soal, tidak dihitung`,
  kuisSesudah: (pelajaran: string) => `sesudah pelajaran "${pelajaran}"`,
  programJudul: 'Program belajar',
  programArti: 'Beberapa kursus yang saling melanjutkan, untuk satu tugas di desa.',
  programRincian: (n: string) => `${n} kursus`,
  programContoh: 'Program contoh',
  programLama: (kursus: string, menit: string) => `${kursus} kursus, sekitar ${menit} menit`,
  programUrutan: 'Urutan',
  programBerurutan: 'Berurutan: sebuah kursus terbuka sesudah kursus wajib sebelumnya selesai',
  programBebas: 'Bebas: boleh dimulai dari kursus mana saja',
  programDaftar: 'Kursus dalam program ini',
  programKosong: 'Kursus dalam program ini sedang tidak tersedia.',
  semuaKursus: 'Semua kursus',
} as const
