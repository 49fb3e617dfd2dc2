/** What of the Dana Desa goes where, with the shares that the year asks for. Legal source: each share's own. Pure. */
import { calculatePersen, type Sen } from '../../dasar/rupiah.ts'
import type { AcuanAnggaran } from '../parameter/acuan.ts'
import { isKodeAtas } from '../parameter/kode.ts'
import type { AturanPersen } from '../parameter/persentase.ts'
import type { BarisApbdes } from './baris.ts'
import { type AnggaranDinilai, calculateAturan, hasDanaDesa, type KeadaanAturan } from './document-checks.ts'
import { calculateBidang, calculatePerKegiatan, type Jumlah, type JumlahKode } from './ringkasan.ts'
import { calculatePerSumber } from './sumber-rules.ts'

export type BagianAturan = Pick<AturanPersen, 'nama' | 'dasar' | 'min' | 'maks' | 'dasarHukum'> & {
  jumlah: Sen
  /** Of `dasar`; null where there is none. */
  persen: number | null
  keadaan: KeadaanAturan
}
export type DanaDesa = {
  pendapatan: Jumlah
  /** Carried over from the year before. */
  sisaLalu: Jumlah
  belanja: Jumlah
  /** Put into the enterprise of the village, or a reserve. */
  pengeluaran: Jumlah
  /** Whether the budget tells what the Dana Desa pays for. */
  isDirinci: boolean
  bidang: { kode: string; nama: string; jumlah: Jumlah }[]
  kegiatan: JumlahKode[]
  aturan: BagianAturan[]
}

const KOSONG: Jumlah = { anggaran: 0n, realisasi: null }

/** The shares are asked of `dalamRekening`: without what is paid straight from the state account. */
export function calculateDanaDesa(
  rincian: readonly BarisApbdes[],
  acuan: AcuanAnggaran,
  dalamRekening: readonly BarisApbdes[] = rincian,
): DanaDesa {
  const sumber = calculatePerSumber(rincian, acuan.tahun).find(({ kode }) => kode === 'DDS')
  const milik = rincian.filter(
    ({ sumberDana, kodeRekening }) => sumberDana === 'DDS' && isKodeAtas('5', kodeRekening),
  )
  const isDirinci = hasDanaDesa(rincian)
  return {
    pendapatan: sumber?.pendapatan ?? KOSONG,
    sisaLalu: sumber?.penerimaan ?? KOSONG,
    belanja: sumber?.belanja ?? KOSONG,
    pengeluaran: sumber?.pengeluaran ?? KOSONG,
    isDirinci,
    bidang: isDirinci ? calculateBidang(milik, acuan) : [],
    kegiatan: calculatePerKegiatan(milik, acuan),
    aturan: isDirinci
      ? acuan.persen.filter(({ dasar }) => dasar !== 'belanja').map(toBagian({ rincian, dalamRekening }))
      : [],
  }
}

const toBagian =
  (anggaran: AnggaranDinilai) =>
  (aturan: AturanPersen): BagianAturan => {
    const { bagian, dasar, keadaan } = calculateAturan(anggaran, aturan)
    const { nama, min, maks, dasarHukum } = aturan
    const persen = calculatePersen(bagian, dasar)
    return { nama, dasar: aturan.dasar, min, maks, dasarHukum, jumlah: bagian, persen, keadaan }
  }
