/** Shares that a budget has to keep, each with the years it holds for and its legal source. */
import type { BarisBertahun } from './berlaku-rules.ts'

export const KODE_PERSEN = ['K15', 'K16'] as const
export const DASAR_PERSEN = ['belanja', 'dana-desa', 'dana-desa-rekening'] as const
export type AturanPersen = BarisBertahun & {
  kode: (typeof KODE_PERSEN)[number]
  nama: string
  /** What it is a share of; `dana-desa-rekening`: without what is paid straight from the state account. */
  dasar: (typeof DASAR_PERSEN)[number]
  kegiatan: readonly string[]
  /** Accounts that count whatever their activity. */
  rekening: readonly string[]
  min: number | null
  maks: number | null
  dasarHukum: string
}

const PROVINSI = { kabupaten: null, diakhiri: false }
const OPERASIONAL = {
  ...PROVINSI,
  kode: 'K16',
  nama: 'Operasional pemerintah desa',
  kegiatan: ['01.01.08'],
  rekening: [],
  min: null,
  maks: 3,
} as const
const PANGAN = {
  ...PROVINSI,
  kode: 'K16',
  nama: 'Ketahanan pangan',
  kegiatan: ['04.01', '04.02'],
  rekening: ['6.2.2'],
  min: 20,
  maks: null,
} as const
const BLT = { ...PROVINSI, kode: 'K16', nama: 'BLT Desa', kegiatan: ['05.03'], rekening: [] } as const

/** As they were known in February 2026. */
export const PERSEN_AWAL: readonly AturanPersen[] = [
  {
    ...PROVINSI,
    kode: 'K15',
    nama: 'Penghasilan dan tunjangan Kepala Desa dan perangkat, serta tunjangan dan operasional BPD',
    tahunDari: 2019,
    tahunSampai: null,
    dasar: 'belanja',
    // Whether social insurance (01.01.03, 01.01.09) counts is open; it is left out.
    kegiatan: ['01.01.01', '01.01.02', '01.01.05', '01.01.06'],
    rekening: [],
    min: null,
    maks: 30,
    dasarHukum: 'PP 11/2019 Pasal 100',
  },
  {
    ...BLT,
    tahunDari: 2023,
    tahunSampai: 2023,
    dasar: 'dana-desa',
    min: 10,
    maks: 25,
    dasarHukum: 'PMK 201/2022',
  },
  { ...PANGAN, tahunDari: 2023, tahunSampai: 2023, dasar: 'dana-desa', dasarHukum: 'PMK 201/2022' },
  { ...OPERASIONAL, tahunDari: 2023, tahunSampai: 2023, dasar: 'dana-desa', dasarHukum: 'PMK 201/2022' },
  {
    ...BLT,
    tahunDari: 2025,
    tahunSampai: 2025,
    dasar: 'dana-desa',
    min: null,
    maks: 15,
    dasarHukum: 'Permendesa 2/2024',
  },
  { ...PANGAN, tahunDari: 2025, tahunSampai: 2025, dasar: 'dana-desa', dasarHukum: 'Permendesa 2/2024' },
  { ...OPERASIONAL, tahunDari: 2025, tahunSampai: 2025, dasar: 'dana-desa', dasarHukum: 'Permendesa 2/2024' },
  // The share of the Koperasi Desa Merah Putih never reaches the village's account and is no part of the whole.
  {
    ...OPERASIONAL,
    tahunDari: 2026,
    tahunSampai: 2026,
    dasar: 'dana-desa-rekening',
    dasarHukum: 'Permendesa 16/2025',
  },
]
