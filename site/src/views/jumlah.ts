/** Amounts as the pages print them. Pure. */
import type { AnggaranRealisasi } from 'cms/contract/nilai'
import { formatPersen } from 'cms/dasar/angka'
import { calculatePersen, formatRupiah, formatRupiahRingkas, toSen } from 'cms/dasar/rupiah'
import { TIDAK_ADA_DATA } from '../teks/apbdes.ts'

export type JumlahView = {
  anggaran: string
  realisasi: string
  selisih: string
  persen: string
}

const TIDAK_BERLAKU = '–'

export const formatJumlah = (rupiah: number | null): string =>
  rupiah === null ? TIDAK_ADA_DATA : formatRupiah(toSen(rupiah))

export const formatJumlahRingkas = (rupiah: number | null): string =>
  rupiah === null ? TIDAK_ADA_DATA : formatRupiahRingkas(toSen(rupiah))

/** In a table whose caption names the unit: `1.234.567,89`. */
export const formatAngkaRupiah = (rupiah: number | null): string => formatJumlah(rupiah).replace('Rp', '')

export function toJumlahView({ anggaran, realisasi }: AnggaranRealisasi): JumlahView {
  const selisih = realisasi === null ? TIDAK_ADA_DATA : formatRupiah(toSen(realisasi) - toSen(anggaran))
  return {
    anggaran: formatJumlah(anggaran),
    realisasi: formatJumlah(realisasi),
    selisih,
    persen: formatBagian(realisasi, anggaran),
  }
}

/** `95,3%`; a dash where there is no whole or no part to compare. */
export function formatBagian(bagian: number | null, keseluruhan: number): string {
  return bagian === null ? TIDAK_BERLAKU : formatPersen(calculateBagian(bagian, keseluruhan))
}

export function calculateBagian(bagian: number, keseluruhan: number): number | null {
  return calculatePersen(toSen(bagian), toSen(keseluruhan))
}
