/** Amounts as the pages print them. Pure. */
import type { AnggaranRealisasi } from 'cms/contract/nilai'
import { formatPersen } from 'cms/dasar/angka'
import {
  calculateJumlah,
  calculatePersen,
  formatRupiah,
  formatRupiahRingkas,
  toRupiahNumber,
  toSen,
} from 'cms/dasar/rupiah'
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

/** Added in sen, as decimals do not add up exactly; null where nothing has been reported on. */
export function sumJumlah(daftar: readonly AnggaranRealisasi[]): AnggaranRealisasi {
  const terlapor = daftar.flatMap(({ realisasi }) => (realisasi === null ? [] : [realisasi]))
  return {
    anggaran: sumRupiah(daftar.map(({ anggaran }) => anggaran)),
    realisasi: terlapor.length === 0 ? null : sumRupiah(terlapor),
  }
}

/** Exact to the sen. */
export const sumRupiah = (daftar: readonly number[]): number =>
  toRupiahNumber(calculateJumlah(daftar.map(toSen)))

/** Realised less planned, exact to the sen; null where nothing has been reported. */
export const calculateSelisih = ({ anggaran, realisasi }: AnggaranRealisasi): number | null =>
  realisasi === null ? null : subtractRupiah(realisasi, anggaran)

/** Exact to the sen. */
export const subtractRupiah = (dari: number, dikurangi: number): number =>
  toRupiahNumber(toSen(dari) - toSen(dikurangi))
