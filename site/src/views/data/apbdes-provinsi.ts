/** The budgets of all villages of a year as open data: one row per village, and all lines in parts. Pure. */

import { getAlamatApbdes } from 'cms/contract/alamat-apbdes'
import { FASE, JENIS_PERATURAN, TINGKAT_RINCIAN } from 'cms/contract/apbdes'
import type { AnggaranRealisasi } from 'cms/contract/nilai'
import type { BarisProvinsi, RincianProvinsi } from '../../publik/data-provinsi.ts'
import { toTabelApbdes } from './apbdes-desa.ts'
import type { Kolom, Sel, Tabel } from './tabel.ts'

export const WILAYAH: readonly Kolom[] = [
  {
    nama: 'kode_wilayah',
    judul: 'Kode wilayah',
    keterangan: 'Kode desa menurut Kementerian Dalam Negeri, sebagai teks.',
    jenis: 'string',
    wajib: true,
    pola: '\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{4}',
  },
  { nama: 'desa', judul: 'Desa', keterangan: 'Nama desa.', jenis: 'string', wajib: true },
]
export const TAHUN: Kolom = {
  nama: 'tahun',
  judul: 'Tahun anggaran',
  keterangan: 'Sama dengan tahun kalender.',
  jenis: 'year',
  wajib: true,
}
const BIDANG = ['01', '02', '03', '04', '05'] as const

const toPasangan = (nama: string, judul: string): Kolom[] => [
  {
    nama: `${nama}_anggaran`,
    judul: `${judul}, anggaran`,
    keterangan: 'Rupiah yang direncanakan.',
    jenis: 'rupiah',
    wajib: true,
  },
  {
    nama: `${nama}_realisasi`,
    judul: `${judul}, realisasi`,
    keterangan: 'Rupiah yang sudah terjadi; kosong = belum dilaporkan.',
    jenis: 'rupiah',
  },
]

export const KECAMATAN_KABUPATEN: readonly Kolom[] = [
  { nama: 'kecamatan', judul: 'Kecamatan', keterangan: 'Nama kecamatan.', jenis: 'string', wajib: true },
  {
    nama: 'kabupaten',
    judul: 'Kabupaten atau kota',
    keterangan: 'Nama kabupaten atau kota.',
    jenis: 'string',
    wajib: true,
  },
]
export const CONTOH: Kolom = {
  nama: 'contoh',
  judul: 'Data contoh',
  keterangan: 'true = desa rekaan, bukan data sungguhan.',
  jenis: 'boolean',
  wajib: true,
}

const KOLOM: readonly Kolom[] = [
  ...WILAYAH,
  ...KECAMATAN_KABUPATEN,
  TAHUN,
  {
    nama: 'fase',
    judul: 'Fase',
    keterangan: 'Versi terakhir yang ditetapkan.',
    jenis: 'string',
    wajib: true,
    pilihan: FASE,
  },
  {
    nama: 'perubahan_ke',
    judul: 'Perubahan ke-',
    keterangan: 'Kosong kalau bukan perubahan.',
    jenis: 'integer',
  },
  {
    nama: 'jenis_peraturan',
    judul: 'Jenis peraturan',
    keterangan: 'Perdes, Perkades, atau laporan.',
    jenis: 'string',
    wajib: true,
    pilihan: JENIS_PERATURAN,
  },
  {
    nama: 'nomor_peraturan',
    judul: 'Nomor peraturan',
    keterangan: 'Seperti tertulis di peraturannya.',
    jenis: 'string',
    wajib: true,
  },
  {
    nama: 'tanggal_peraturan',
    judul: 'Tanggal peraturan',
    keterangan: 'TTTT-BB-HH.',
    jenis: 'date',
    wajib: true,
  },
  {
    nama: 'tingkat_rincian',
    judul: 'Tingkat rincian',
    keterangan: 'Sampai mana anggaran ini dirinci.',
    jenis: 'string',
    wajib: true,
    pilihan: TINGKAT_RINCIAN,
  },
  ...toPasangan('pendapatan', 'Pendapatan'),
  ...toPasangan('belanja', 'Belanja'),
  ...BIDANG.flatMap((kode) => toPasangan(`bidang_${kode}`, `Belanja bidang ${kode}`)),
  ...toPasangan('dana_desa_belanja', 'Belanja dari Dana Desa'),
  ...toPasangan('penerimaan_pembiayaan', 'Penerimaan pembiayaan'),
  ...toPasangan('pengeluaran_pembiayaan', 'Pengeluaran pembiayaan'),
  ...toPasangan('silpa', 'SiLPA'),
  {
    nama: 'catatan_pemeriksaan',
    judul: 'Catatan pemeriksaan',
    keterangan: 'Banyaknya pemeriksaan yang tidak lolos.',
    jenis: 'integer',
    wajib: true,
  },
  CONTOH,
  {
    nama: 'diperbarui',
    judul: 'Diperbarui',
    keterangan: 'Saat terakhir berubah (UTC).',
    jenis: 'datetime',
    wajib: true,
  },
  { nama: 'alamat', judul: 'Alamat', keterangan: 'Halaman anggaran ini.', jenis: 'string', wajib: true },
]

/** `situs`: addresses are whole, since a spreadsheet does not know where it came from. */
export function toTabelProvinsi(daftar: readonly BarisProvinsi[], tahun: number, situs: string): Tabel {
  return { nama: `apbdes-desa-${tahun}`, kolom: KOLOM, baris: daftar.map((satu) => toBaris(satu, situs)) }
}

function toBaris(satu: BarisProvinsi, situs: string): Sel[] {
  const { desa, tahun, peraturan, bidang, sumberDana, pembiayaan } = satu
  const danaDesa = sumberDana.find(({ kode }) => kode === 'DDS')?.belanja ?? KOSONG
  return [
    desa.kode,
    desa.nama,
    desa.kecamatan,
    desa.kabupaten.nama,
    tahun,
    satu.fase,
    satu.ke,
    peraturan.jenis,
    peraturan.nomor,
    peraturan.tanggal,
    satu.tingkatRincian,
    ...toSel(satu.pendapatan),
    ...toSel(satu.belanja),
    ...BIDANG.flatMap((kode) => toSel(bidang.find((b) => b.kode === kode) ?? KOSONG)),
    ...toSel(danaDesa),
    ...toSel(pembiayaan.penerimaan),
    ...toSel(pembiayaan.pengeluaran),
    ...toSel(satu.silpa),
    satu.catatan,
    desa.contoh,
    satu.waktu.toISOString(),
    `${situs}${getAlamatApbdes(desa.slug, tahun)}`,
  ]
}

const KOSONG: AnggaranRealisasi = { anggaran: 0, realisasi: null }
const toSel = ({ anggaran, realisasi }: AnggaranRealisasi): Sel[] => [anggaran, realisasi]

/** All lines of some villages, each with the village and year it belongs to. */
export function toTabelRincian(daftar: readonly RincianProvinsi[], tahun: number): Tabel {
  const { kolom } = toTabelApbdes({ baris: [], tahun, susunanKode: 'permendagri-20-2018' })
  return {
    nama: `apbdes-rincian-${tahun}`,
    kolom: [...WILAYAH, TAHUN, ...kolom],
    baris: daftar.flatMap(({ kode, nama, baris, susunanKode }) =>
      toTabelApbdes({ baris, tahun, susunanKode }).baris.map((sel) => [kode, nama, tahun, ...sel]),
    ),
  }
}
