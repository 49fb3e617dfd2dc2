/** Facilities, and BUM Desa and koperasi, as open data. Pure. */
import {
  type FasilitasPublik,
  getAlamatFasilitas,
  JENIS_FASILITAS,
  KONDISI_FASILITAS,
  SUMBER_FASILITAS,
} from 'cms/contract/fasilitas'
import {
  getAlamatLembagaEkonomi,
  JENIS_LEMBAGA_EKONOMI,
  type LembagaEkonomiPublik,
} from 'cms/contract/lembaga-ekonomi'
import { type Kolom, type Tabel, toKolom } from './tabel.ts'

const KOLOM_FASILITAS: readonly Kolom[] = [
  toKolom('nama', 'Nama', 'Seperti dikenal di desa.', { wajib: true }),
  toKolom('jenis', 'Jenis', 'Menurut profil desa (Permendagri 12/2007).', {
    wajib: true,
    pilihan: JENIS_FASILITAS,
  }),
  toKolom('dusun', 'Dusun', 'Kosong = untuk seluruh desa.'),
  toKolom('kondisi', 'Keadaan', 'Menurut desa.', { wajib: true, pilihan: KONDISI_FASILITAS }),
  toKolom('tahun_dibangun', 'Tahun dibangun', 'Kosong = tidak diketahui.', { jenis: 'year' }),
  toKolom('sumber_dana', 'Sumber dana', 'Kode sumber APBDes, atau pemerintah-lain.', {
    pilihan: SUMBER_FASILITAS,
  }),
  toKolom('kapasitas', 'Kapasitas atau ukuran', 'Dengan satuannya.'),
  toKolom('jarak_km', 'Jarak (km)', 'Dari kantor desa, bila di luar desa; titik sebagai tanda desimal.', {
    pola: '^\\d+(\\.\\d+)?$',
  }),
]
const KOLOM_LEMBAGA: readonly Kolom[] = [
  toKolom('nama', 'Nama', 'BUM Desa atau koperasi.', { wajib: true }),
  toKolom('jenis', 'Jenis', 'bumdesma = BUM Desa Bersama, kdmp = Koperasi Desa Merah Putih.', {
    wajib: true,
    pilihan: JENIS_LEMBAGA_EKONOMI,
  }),
  toKolom('nomor_badan_hukum', 'Nomor badan hukum', 'Kosong = belum dicatat.'),
  toKolom('tanggal_badan_hukum', 'Tanggal badan hukum', 'Kosong = belum dicatat.', { jenis: 'date' }),
  toKolom('usaha', 'Bidang usaha', 'Dipisahkan dengan tanda |.'),
  toKolom('tahun', 'Tahun', 'Satu baris per tahun; kosong = belum ada hasil yang dilaporkan.', {
    jenis: 'year',
  }),
  toKolom('pendapatan', 'Pendapatan usaha', 'Rupiah.', { jenis: 'rupiah' }),
  toKolom('hasil', 'Laba bersih atau sisa hasil usaha', 'Rupiah; rugi di bawah nol.', { jenis: 'rupiah' }),
  toKolom('bagian_desa', 'Diterima desa', 'Rupiah, dari hasil tahun itu.', { jenis: 'rupiah' }),
]
const KOLOM_PENYERTAAN: readonly Kolom[] = [
  toKolom('tahun', 'Tahun anggaran', 'APBDes yang terbit.', { jenis: 'year', wajib: true }),
  toKolom('anggaran', 'Anggaran', 'Rekening 6.2.2, rupiah.', { jenis: 'rupiah', wajib: true }),
  toKolom('realisasi', 'Realisasi', 'Rupiah; kosong = belum dilaporkan.', { jenis: 'rupiah' }),
]

export const toTabelFasilitas = ({ daftar }: Pick<FasilitasPublik, 'daftar'>): Tabel => ({
  nama: 'fasilitas',
  kolom: KOLOM_FASILITAS,
  baris: daftar.map((satu) => [
    satu.nama,
    satu.jenis,
    satu.dusun,
    satu.kondisi,
    satu.tahunDibangun,
    satu.sumberDana,
    satu.kapasitas,
    satu.jarakKm === null ? null : String(satu.jarakKm),
  ]),
})

/** One row per year; one with empty cells where no year is reported. */
export const toTabelLembaga = ({ daftar }: Pick<LembagaEkonomiPublik, 'daftar'>): Tabel => ({
  nama: 'lembaga-ekonomi',
  kolom: KOLOM_LEMBAGA,
  baris: daftar.flatMap(({ nama, jenis, badanHukum, usaha, daftarHasil }) =>
    (daftarHasil.length === 0 ? [null] : daftarHasil).map((hasil) => [
      nama,
      jenis,
      badanHukum?.nomor ?? null,
      badanHukum?.tanggal ?? null,
      usaha.length === 0 ? null : usaha.join('|'),
      hasil?.tahun ?? null,
      hasil?.pendapatan ?? null,
      hasil?.hasil ?? null,
      hasil?.bagianDesa ?? null,
    ]),
  ),
})

export const toTabelPenyertaan = ({ penyertaan }: Pick<LembagaEkonomiPublik, 'penyertaan'>): Tabel => ({
  nama: 'penyertaan',
  kolom: KOLOM_PENYERTAAN,
  baris: penyertaan.map(({ tahun, anggaran, realisasi }) => [tahun, anggaran, realisasi]),
})

export const formatJsonFasilitas = (isi: FasilitasPublik, situs: string): string =>
  JSON.stringify({ ...isi, halaman: `${situs}${getAlamatFasilitas(isi.desa.slug)}` })
export const formatJsonLembaga = (isi: LembagaEkonomiPublik, situs: string): string =>
  JSON.stringify({ ...isi, halaman: `${situs}${getAlamatLembagaEkonomi(isi.desa.slug)}` })
