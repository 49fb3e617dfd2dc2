/** What a rule of disbursement is: a stage, a requirement or a consequence, each a row with the day it holds from. Pure. */
import type { Tanggal } from '../../dasar/tanggal.ts'

export const JENIS_ATURAN = ['tahap', 'syarat', 'akibat'] as const
export const DANA = ['DDS', 'ADD'] as const
export type Dana = (typeof DANA)[number]
export const LABEL_DANA: Readonly<Record<Dana, string>> = { DDS: 'Dana Desa', ADD: 'Alokasi Dana Desa' }

/** How a fund is divided; `semua` in a requirement or consequence speaks of every class. */
export const GOLONGAN = ['semua', 'earmark', 'non-earmark', 'reguler', 'kdmp'] as const
export type Golongan = (typeof GOLONGAN)[number]
export const LABEL_GOLONGAN: Readonly<Record<Golongan, string>> = {
  semua: 'semua golongan',
  earmark: 'ditentukan penggunaannya',
  'non-earmark': 'tidak ditentukan penggunaannya',
  reguler: 'reguler',
  kdmp: 'Koperasi Desa Merah Putih',
}
/** What the kabupaten states of a village for a year. */
export const STATUS_DINYATAKAN = ['bukan-mandiri', 'mandiri'] as const
export type StatusDinyatakan = (typeof STATUS_DINYATAKAN)[number]
/** For whom a stage is; `semua` asks for no status. */
export const STATUS_DESA = ['semua', ...STATUS_DINYATAKAN] as const
export type StatusDesa = (typeof STATUS_DESA)[number]
export const LABEL_STATUS_DESA: Readonly<Record<StatusDesa, string>> = {
  semua: 'Semua desa',
  'bukan-mandiri': 'Bukan desa mandiri',
  mandiri: 'Desa mandiri',
}

/** How sure the rule is, printed beside it. */
export const KEPASTIAN = ['pasti', 'satu-sumber', 'anggapan'] as const
export type Kepastian = (typeof KEPASTIAN)[number]
export const LABEL_KEPASTIAN: Readonly<Record<Kepastian, string>> = {
  pasti: 'pasti',
  'satu-sumber': 'satu sumber',
  anggapan: 'anggapan, belum dipastikan',
}

/** How people call a stage: `Dana Desa, reguler, tahap 1`. */
export const formatTahap = ({
  dana,
  golongan,
  tahap,
}: Pick<AturanTahap, 'dana' | 'golongan' | 'tahap'>): string =>
  [
    LABEL_DANA[dana],
    ...(golongan === 'semua' ? [] : [LABEL_GOLONGAN[golongan]]),
    ...(golongan === 'kdmp' ? [] : [`tahap ${tahap}`]),
  ].join(', ')

/** How a requirement is measured: by our own records, or by what somebody states. */
export const UKURAN = [
  'apbdes-ditetapkan',
  'laporan-tahun-lalu',
  'serapan',
  'keluaran',
  'dokumen-desa',
  'pernyataan-kabupaten',
] as const
export type Ukuran = (typeof UKURAN)[number]
export const LABEL_UKURAN: Readonly<Record<Ukuran, string>> = {
  'apbdes-ditetapkan': 'APBDes ditetapkan di portal ini',
  'laporan-tahun-lalu': 'Laporan akhir tahun sebelumnya ditetapkan di portal ini',
  serapan: 'Serapan: belanja dibanding uang yang cair pada tahap sebelumnya (persen)',
  keluaran: 'Rata-rata kemajuan fisik kegiatan (persen)',
  'dokumen-desa': 'Dokumen yang dilampirkan desa',
  'pernyataan-kabupaten': 'Dinyatakan petugas kabupaten',
}

/** What happens to the money of a stage that is missed; `publikasi`: what not announcing the budget leads to. */
export const NASIB = ['tunda', 'hangus', 'lain', 'publikasi'] as const
export type Nasib = (typeof NASIB)[number]

type DasarAturan = {
  kode: string
  /** Name of the row, or what it says. */
  uraian: string
  /** Budget years it speaks of; null = no end. */
  tahunDari: number
  tahunSampai: number | null
  /** The newest row of a code that has begun holds; an older one is kept. */
  berlakuSejak: Tanggal
  /** Code of the kabupaten whose own rule it is; null = of the whole province. */
  kabupaten: string | null
  /** The row ends the rule instead of stating one. */
  diakhiri: boolean
  dasarHukum: string
  kepastian: Kepastian
  dana: Dana
  golongan: Golongan
  /** Stage; 0 = every stage of its class. */
  tahap: number
}
export type AturanTahap = DasarAturan & {
  jenis: 'tahap'
  statusDesa: StatusDesa
  /** Per cent of the pagu of the class, up to two decimals; null = not known. */
  bagian: number | null
  /** `MM-DD` within the budget year; null = not known. */
  palingCepat: string | null
  palingLambat: string | null
}
/** `bilaKegiatan`: asked for only where the fund pays for an activity of this code or below it; null = always. */
export type AturanSyarat = DasarAturan & {
  jenis: 'syarat'
  ukuran: Ukuran
  ambang: number | null
  bilaKegiatan: string | null
}
/** `bagian`: per cent of the fund that is at stake, without what never passes the village's cash; null = no such share. */
export type AturanAkibat = DasarAturan & { jenis: 'akibat'; nasib: Nasib; bagian: number | null }
export type Aturan = AturanTahap | AturanSyarat | AturanAkibat
