/** Words of the budget pages. */
import type { Fase, JenisPeraturan, POKOK_PERUBAHAN, SumberRealisasi } from 'cms/contract/apbdes'
import type { SusunanKode } from 'cms/contract/kode-anggaran'

export const TIDAK_ADA_DATA = 'belum ada data'
export const TIDAK_BERLAKU = '–'

export const LABEL_FASE: Record<Fase, string> = {
  awal: 'Ditetapkan',
  perubahan: 'Perubahan',
  'perubahan-penjabaran': 'Perubahan penjabaran',
  'realisasi-semester-1': 'Realisasi semester pertama',
  'realisasi-berjalan': 'Realisasi berjalan',
  'realisasi-akhir': 'Realisasi akhir tahun',
}

export const LABEL_SUMBER_DANA: Record<string, string> = {
  PAD: 'Pendapatan asli desa',
  DDS: 'Dana Desa',
  PBH: 'Bagi hasil pajak dan retribusi',
  ADD: 'Alokasi Dana Desa',
  PBP: 'Bantuan keuangan provinsi',
  PBK: 'Bantuan keuangan kabupaten/kota',
  SWD: 'Swadaya masyarakat',
  DLL: 'Lain-lain pendapatan yang sah',
  CAMPURAN: 'Beberapa sumber',
}

const DASAR_KODE: Record<SusunanKode, string> = {
  'permendagri-20-2018': 'Permendagri 20/2018',
  'permendagri-113-2014': 'Permendagri 113/2014',
}
const NAMA_PERATURAN: Record<JenisPeraturan, string> = {
  perdes: 'Peraturan Desa',
  perkades: 'Peraturan Kepala Desa',
  laporan: 'Laporan Kepala Desa',
}
const LEMBARAN: Record<JenisPeraturan, string> = {
  perdes: 'Lembaran Desa',
  perkades: 'Berita Desa',
  laporan: 'Berita Desa',
}
const NAMA_VERSI: Record<Fase, string> = {
  awal: 'APBDes awal',
  perubahan: 'Perubahan',
  'perubahan-penjabaran': 'Perubahan penjabaran',
  'realisasi-semester-1': 'Realisasi semester pertama',
  'realisasi-berjalan': 'Realisasi berjalan',
  'realisasi-akhir': 'Realisasi akhir tahun',
}
export const LABEL_POKOK: Record<(typeof POKOK_PERUBAHAN)[number], string> = {
  pendapatan: 'Pendapatan',
  belanja: 'Belanja',
  penerimaan: 'Penerimaan pembiayaan',
  pengeluaran: 'Pengeluaran pembiayaan',
}

/** Where the realised figures come from; those of a budget that tells of none are said to be missing elsewhere. */
export const ASAL_REALISASI: Record<SumberRealisasi, string | null> = {
  'tidak-ada': null,
  impor: 'Realisasi berasal dari berkas anggaran desa.',
  catatan:
    'Realisasi dihitung dari catatan desa yang disetujui Kepala Desa; rinciannya di halaman tiap kegiatan.',
  'laporan-semester-1': 'Realisasi berasal dari laporan semester pertama.',
  'laporan-berjalan': 'Realisasi berasal dari laporan berjalan, menurut pembukuan desa.',
  'laporan-akhir': 'Realisasi berasal dari laporan akhir tahun.',
}

export const TEKS_APBDES = {
  sampai: (sumber: SumberRealisasi, tanggal: string) =>
    sumber === 'laporan-berjalan' ? `Dihitung sampai ${tanggal}.` : `Catatan terakhir ${tanggal}.`,
  luarRekening: (jumlah: string) =>
    `${jumlah} di antaranya dibayar langsung dari kas negara, tidak melalui rekening desa; tidak dihitung dalam serapan dan ketentuan 70/30.`,
  namaVersi: (fase: Fase, ke: number | null) =>
    ke === null ? NAMA_VERSI[fase] : `${NAMA_VERSI[fase]} ke-${ke}`,
  namaVersiSampai: (nama: string, tanggal: string) => `${nama}, sampai ${tanggal}`,
  judulVersi: (versi: string, tahun: number) => `${versi}, anggaran ${tahun}`,
  versi: 'Semua versi anggaran tahun ini',
  versiJelas: 'Setiap versi tetap dapat dibuka di alamatnya sendiri, juga sesudah ada yang baru.',
  versiIni: 'halaman ini',
  versiBerlaku: 'yang terbaru',
  versiKe: (tahun: number) => `Lihat APBDes ${tahun} yang terbaru`,
  versiLama: (versi: string) => `Halaman ini memuat ${versi}. Sesudah itu ada versi yang lebih baru.`,
  perubahan: 'Apa yang berubah',
  perubahanDari: (dari: string) => `Dibandingkan dengan ${dari}, yang berlaku sebelumnya.`,
  perubahanLaporan: (menjadi: string, dari: string) =>
    `Ini ${menjadi}, anggaran terakhir sebelum laporan realisasi, dibandingkan dengan ${dari}, yang berlaku sebelumnya.`,
  perubahanNaik: (jumlah: string) => `Belanja bertambah ${jumlah}.`,
  perubahanTurun: (jumlah: string) => `Belanja berkurang ${jumlah}.`,
  perubahanTetap: 'Jumlah seluruh belanja tetap; yang berubah pembagiannya.',
  perubahanDalam:
    'Jumlah seluruh belanja dan jumlah setiap bidang tetap; yang berubah pembagiannya di antara kegiatan atau rekening.',
  perubahanPokok: 'Semula, menjadi, dan selisih, dalam rupiah',
  perubahanBidang: 'Belanja menurut bidang: semula, menjadi, dan selisih, dalam rupiah',
  perubahanBaris: (tahun: number) =>
    `Semua baris anggaran ${tahun}: semula, menjadi, dan selisih, dalam rupiah`,
  perubahanPos: (dari: string, semula: string, menjadi: string) =>
    semula === menjadi
      ? `Jumlahnya tetap ${menjadi} seperti dalam ${dari}.`
      : `Dalam ${dari} ${semula}, kemudian diubah menjadi ${menjadi}.`,
  perubahanPosCaption: 'Yang berubah: semula, menjadi, dan selisih, dalam rupiah',
  lihatPerubahanSeluruh: 'Lihat seluruh perubahan anggaran tahun ini',
  lihatPerubahan: (jumlah: string) => `Lihat perubahan per baris (${jumlah})`,
  semula: 'Semula',
  menjadi: 'Menjadi',
  bedanya: 'Selisih',
  naskah: (nama: string, ukuran: string) => `Unduh naskah ${nama} (PDF, ${ukuran})`,
  lembaran: (jenis: JenisPeraturan) => `Diundangkan dalam ${LEMBARAN[jenis]}`,
  diundangkan: (nomor: string, tanggal: string) => `Nomor ${nomor}, ${tanggal}`,
  penjabaran: 'Penjabaran',
  isiPenjabaran: (nomor: string, tanggal: string) => `Peraturan Kepala Desa Nomor ${nomor}, ${tanggal}`,
  pembetulan: 'Pembetulan',
  evaluasi: 'Evaluasi',
  hasilEvaluasi: (nomor: string | null, tanggal: string) =>
    nomor === null ? `Hasilnya tertanggal ${tanggal}` : `Keputusan Nomor ${nomor}, ${tanggal}`,
  judul: (tahun: number) => `APBDes ${tahun}`,
  judulRincianVersi: (versi: string) => `Semua baris: ${versi}`,
  kembaliVersi: (versi: string) => `Kembali ke ${versi}`,
  judulRincian: (tahun: number) => `Semua baris APBDes ${tahun}`,
  singkatan: 'APBDes adalah Anggaran Pendapatan dan Belanja Desa: rencana uang desa selama satu tahun.',
  jawaban: (tahun: number, rencana: string, terpakai: string, persen: string) =>
    `Dari ${rencana} belanja yang direncanakan untuk ${tahun}, ${terpakai} sudah dibelanjakan (${persen}).`,
  jawabanTanpaRealisasi: (tahun: number, rencana: string) =>
    `Desa merencanakan belanja ${rencana} untuk ${tahun}. Berapa yang sudah dibelanjakan belum dilaporkan.`,
  peraturan: (jenis: JenisPeraturan, nomor: string) => `${NAMA_PERATURAN[jenis]} Nomor ${nomor}`,
  rancangan: (tahun: number) => `Rancangan APBDes ${tahun}`,
  belumDitetapkan: (fase: Fase) =>
    fase === 'awal' ? 'Belum ditetapkan' : `${LABEL_FASE[fase]}, belum ditetapkan`,
  status: 'Status',
  dasar: 'Dasar hukum',
  tanggalPeraturan: 'Tanggal peraturan',
  tandaTangan: 'Tanda tangan',
  ditandatanganiDiKertas: 'Ditandatangani di atas kertas',
  ditandatanganiDigital: 'Ditetapkan dalam aplikasi oleh Kepala Desa',
  ditetapkanPada: 'Ditetapkan di sistem ini',
  pengecualian: 'Ditetapkan dengan pengecualian',
  angkaPokok: 'Angka pokok',
  pendapatan: 'Pendapatan',
  belanja: 'Belanja',
  rencanaBelanja: 'Rencana belanja',
  terpakai: 'Sudah dibelanjakan',
  silpa: 'Sisa uang (SiLPA)',
  perJiwa: 'Rencana belanja per jiwa',
  perJiwaDari: (jumlah: string, tanggal: string, sumber: string) =>
    `${jumlah} jiwa pada ${tanggal}, menurut ${sumber}`,
  rencana: 'Rencana',
  realisasi: 'Realisasi',
  dariRencana: (rencana: string) => `dari rencana ${rencana}`,
  rencanaSaja: 'rencana; realisasi belum ada data',
  silpaBelum: 'diketahui sesudah penerimaan dan pengeluaran setahun dilaporkan',
  belumAda: 'belum dilaporkan desa',
  asal: 'Dari mana uangnya',
  asalKosong: 'Anggaran ini tidak memuat pendapatan.',
  asalKalimat: (nama: string, jumlah: string, persen: string) =>
    `Sumber terbesar adalah ${nama}: ${jumlah}, atau ${persen} dari seluruh pendapatan.`,
  untuk: 'Untuk apa uangnya',
  untukKalimat: (nama: string, jumlah: string, persen: string) =>
    `Belanja terbesar adalah ${nama}: ${jumlah}, atau ${persen} dari seluruh belanja.`,
  legenda:
    'Kotak bergaris adalah rencana, isi hijau adalah yang sudah terjadi. Persen dihitung dari rencana.',
  sebagaiTabel: 'Lihat sebagai tabel',
  kegiatan: 'Kegiatan',
  kegiatanTakDirinci: 'Desa menerbitkan anggaran ini per bidang. Rincian per kegiatan belum ada data.',
  pembiayaan: 'Pembiayaan dan sisa uang',
  surplusJelas: (jumlah: string) =>
    `Pendapatan yang direncanakan lebih besar daripada belanja. Selisihnya ${jumlah} disebut surplus.`,
  defisitJelas: (jumlah: string) =>
    `Belanja yang direncanakan lebih besar daripada pendapatan. Kekurangannya ${jumlah} disebut defisit dan ditutup dari pembiayaan.`,
  imbangJelas: 'Pendapatan dan belanja yang direncanakan sama besar.',
  silpaJelas:
    'SiLPA adalah Sisa Lebih Pembiayaan Anggaran: uang yang tersisa pada akhir tahun dan dipakai lagi pada tahun berikutnya.',
  ringkasan: 'Seluruh angka dalam satu tabel',
  surplus: 'Surplus atau defisit',
  penerimaan: 'Penerimaan pembiayaan',
  pengeluaran: 'Pengeluaran pembiayaan',
  netto: 'Pembiayaan netto',
  selisih: 'Selisih',
  persen: 'Persen',
  kode: 'Kode',
  tanyaBaris: 'Tanyakan',
  tanyaBarisTentang: (uraian: string) => `Tanyakan kepada desa: ${uraian}`,
  uraian: 'Uraian',
  sumberDana: 'Sumber dana',
  jumlah: 'Jumlah',
  peringatan: 'Catatan pemeriksaan',
  tidakDiperiksa: 'Yang tidak dapat diperiksa, dan sebabnya',
  peringatanJelas:
    'Pemeriksaan otomatis menemukan hal berikut. Catatan ini ikut diterbitkan agar Anda dapat menilai angkanya.',
  unduh: 'Unduh',
  pengaduan: 'Alamat pengaduan',
  pengaduanIsi: 'Bertanya atau mengadu kepada kantor desa:',
  pengaduanTautan: 'kirim pesan lewat portal ini',
  pengaduanLapor: 'Pengaduan juga diterima SP4N-LAPOR!: lapor.go.id, SMS 1708.',
  tanyakan: 'Tanyakan angka ini',
  unduhSingkat: (tahun: number) => `${tahun} (CSV)`,
  unduhCsv: 'Unduh tabel (CSV)',
  unduhXlsx: 'Unduh lembar kerja (XLSX)',
  unduhPaket: 'Keterangan data (datapackage.json)',
  unduhJson: 'Unduh data (JSON)',
  lihatRincian: (jumlah: string) => `Lihat semua baris (${jumlah})`,
  kembali: (tahun: number) => `Kembali ke ringkasan APBDes ${tahun}`,
  sumber: (peraturan: string, desa: string) => `Sumber: ${peraturan} ${desa}.`,
  rincianJawaban: (jumlah: string, tahun: number) =>
    `Anggaran ${tahun} terdiri atas ${jumlah} baris menurut kode kegiatan dan kode rekening.`,
  rincianBerubah: (berubah: string, semua: string, tahun: number) =>
    `${berubah} dari ${semua} baris anggaran ${tahun} berubah; yang berubah ada di atas.`,
  rincianCaption: (tahun: number, susunan: SusunanKode) =>
    `Baris APBDes ${tahun}, dalam rupiah. Kode menurut ${DASAR_KODE[susunan]}.`,
  rincianJumlah: (nama: string) => `Jumlah ${nama.toLowerCase()}`,
  halaman: (ke: number, dari: number) => `Halaman ${ke} dari ${dari}`,
  geserTabel: 'Geser tabel ke samping untuk melihat semua kolom.',
  melebihi: 'melebihi rencana',
  keterangan: 'Keterangan anggaran',
  kegiatanCaption: 'Belanja menurut kegiatan',
  pembiayaanCaption: 'Pembiayaan menurut jenis',
  pengecualianJelas: 'Anggaran ini ditetapkan meskipun pemeriksaan menemukan kesalahan.',
  pengecualianAlasan: 'Alasannya',
  lewatAlasan: 'Alasan desa belanjanya melebihi anggaran',
  tanya: 'Ingin bertanya? Buka kegiatan atau sumbernya, lalu pilih "Bertanya kepada desa tentang ini".',
} as const
