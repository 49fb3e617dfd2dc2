/** Planned and spent as bars: widths in per cent of the longest amount, numbers as text beside them. Pure. */
import type { AnggaranRealisasi } from 'cms/contract/nilai'
import { formatBagian, formatJumlah } from './jumlah.ts'

export type BatangView = {
  kode: string
  nama: string
  lebarRencana: string
  lebarRealisasi: string | null
  rencana: string
  realisasi: string
  persen: string
  isMelebihi: boolean
}
type Bahan = AnggaranRealisasi & { kode: string; nama: string }

export function listBatang(daftar: Bahan[]): BatangView[] {
  const terbesar = Math.max(1, ...daftar.flatMap(({ anggaran, realisasi }) => [anggaran, realisasi ?? 0]))
  return daftar.map(({ kode, nama, anggaran, realisasi }) => ({
    kode,
    nama,
    lebarRencana: toLebar(anggaran, terbesar),
    lebarRealisasi: realisasi === null ? null : toLebar(realisasi, terbesar),
    rencana: formatJumlah(anggaran),
    realisasi: formatJumlah(realisasi),
    persen: formatBagian(realisasi, anggaran),
    isMelebihi: realisasi !== null && realisasi > anggaran,
  }))
}

function toLebar(bagian: number, terbesar: number): string {
  const persen = Math.min(100, Math.max(0, (bagian / terbesar) * 100))
  return `${Math.round(persen * 10) / 10}%`
}
