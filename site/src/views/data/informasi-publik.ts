/** The list of public information as open data: what may be seen, and what is kept back, each as a table. Pure. */
import {
  BADAN_PUBLIK_DESA,
  getAlamatInformasiPublik,
  type InformasiPublik,
  KATEGORI_INFORMASI,
} from 'cms/contract/informasi-publik'
import { type Kolom, type Tabel, toKolom } from './tabel.ts'

const KOLOM: readonly Kolom[] = [
  {
    nama: 'kategori',
    judul: 'Kategori',
    keterangan: 'Menurut UU 14/2008 Pasal 9, 10, dan 11.',
    jenis: 'string',
    wajib: true,
    pilihan: KATEGORI_INFORMASI,
  },
  { ...toKolom('ringkasan', 'Ringkasan isi informasi', 'Nama informasinya.'), wajib: true },
  {
    nama: 'badan_publik',
    judul: 'Badan publik desa',
    keterangan: 'Pemilik informasi menurut Perki 1/2018.',
    jenis: 'string',
    wajib: true,
    pilihan: BADAN_PUBLIK_DESA,
  },
  { ...toKolom('penguasa', 'Pejabat yang menguasai', 'Jabatan, bukan nama orang.'), wajib: true },
  { ...toKolom('penanggung_jawab', 'Penanggung jawab pembuatan', 'Jabatan, bukan nama orang.'), wajib: true },
  toKolom('waktu', 'Waktu pembuatan', 'Tanggal, tahun, atau kata-kata; kosong = diperbarui terus.'),
  toKolom('tempat', 'Tempat pembuatan', 'Kosong = di desa itu sendiri.'),
  {
    ...toKolom('bentuk', 'Bentuk yang tersedia', 'cetak, digital, atau keduanya dengan tanda |.'),
    wajib: true,
  },
  toKolom('retensi', 'Jangka waktu penyimpanan', 'Kosong = menurut jadwal retensi arsip.'),
  toKolom('dasar', 'Dasar hukum', 'Pasal yang mewajibkannya terbuka.'),
  toKolom('alamat', 'Alamat', 'Halaman di portal ini; kosong = hanya ada di kantor.'),
  toKolom('cara', 'Di mana dapat dilihat', 'Tempat melihat atau memintanya selain di portal.'),
]
const KOLOM_TERTUTUP: readonly Kolom[] = [
  { ...toKolom('judul', 'Informasi', 'Judulnya saja.'), wajib: true },
  { ...toKolom('huruf', 'UU 14/2008 Pasal 17 huruf', 'Satu atau lebih, dengan tanda |.'), wajib: true },
  toKolom('undang_undang', 'Undang-undang lain', 'Untuk huruf j.'),
  { ...toKolom('konsekuensi', 'Akibat bila dibuka', 'Hasil uji konsekuensi.'), wajib: true },
  { ...toKolom('kepentingan', 'Kepentingan umum', 'Kepentingan umum yang ditimbang.'), wajib: true },
  {
    nama: 'berlaku_sampai',
    judul: 'Dikecualikan sampai',
    keterangan: 'Hari terakhir; kosong = selama rahasia pribadi.',
    jenis: 'date',
  },
  { ...toKolom('nomor_keputusan', 'Nomor keputusan', 'Keputusan Kepala Desa.'), wajib: true },
  {
    nama: 'tanggal_keputusan',
    judul: 'Tanggal keputusan',
    keterangan: 'Hari ditetapkan.',
    jenis: 'date',
    wajib: true,
  },
]

export function toTabelInformasi({ daftar }: Pick<InformasiPublik, 'daftar'>, situs: string): Tabel {
  return {
    nama: 'informasi-publik',
    kolom: KOLOM,
    baris: daftar.map((satu) => [
      satu.kategori,
      satu.ringkasan,
      satu.badan,
      satu.penguasa,
      satu.penanggungJawab,
      satu.waktu,
      satu.tempat,
      satu.bentuk.join('|'),
      satu.retensi,
      satu.dasar,
      satu.alamat === null ? null : `${situs}${satu.alamat}`,
      satu.cara,
    ]),
  }
}

export function toTabelDikecualikan({ dikecualikan }: Pick<InformasiPublik, 'dikecualikan'>): Tabel {
  return {
    nama: 'dikecualikan',
    kolom: KOLOM_TERTUTUP,
    baris: dikecualikan.map((satu) => [
      satu.judul,
      satu.huruf.join('|'),
      satu.undangUndang,
      satu.konsekuensi,
      satu.kepentingan,
      satu.berlakuSampai,
      satu.keputusan.nomor,
      satu.keputusan.tanggal,
    ]),
  }
}

/** What stands in the copy, addresses made whole. */
export const formatJsonInformasi = (informasi: InformasiPublik, situs: string): string =>
  JSON.stringify({
    ...informasi,
    daftar: informasi.daftar.map((satu) => ({
      ...satu,
      alamat: satu.alamat === null ? null : `${situs}${satu.alamat}`,
    })),
    halaman: `${situs}${getAlamatInformasiPublik(informasi.desa.slug)}`,
  })
