/** Totals that a print names without a code (`JUMLAH BELANJA`), and how it writes nought. Pure. */
import type { Terbaca } from './cetakan-baris.ts'
import type { BagianTercetak, TotalBerkas } from './isi-berkas.ts'

const TOTAL: readonly (readonly [pola: RegExp, bagian: BagianTercetak])[] = [
  [/^(jumlah|total) pendapatan( desa)?$/, 'pendapatan'],
  [/^(jumlah|total) belanja( desa)?$/, 'belanja'],
  [/^surplus ?(\/ ?\(?defisit\)?)?( anggaran)?$/, 'surplus'],
  [/^(jumlah|total) penerimaan pembiayaan$/, 'penerimaanPembiayaan'],
  [/^(jumlah|total) pengeluaran pembiayaan$/, 'pengeluaranPembiayaan'],
  [
    /^((jumlah |total )?pembiayaan ne[t]{1,2}o|(jumlah|total) pembiayaan( desa)?|selisih pembiayaan.*)$/,
    'pembiayaanNetto',
  ],
  [/^(si\s?l\s?pa|sisa lebih).*$/, 'silpa'],
]

export function toTotal({ nomor, uraian, anggaran, realisasi }: Terbaca): TotalBerkas | null {
  const nama = uraian
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[:\s]+$/, '')
    .trim()
  const bagian = TOTAL.find(([pola]) => pola.test(nama))?.[1]
  if (bagian === undefined) return null
  return {
    nomor,
    bagian,
    anggaran: toJumlah(anggaran),
    realisasi: realisasi === undefined ? undefined : toJumlah(realisasi),
  }
}

/** A dash is how prints write nought. */
export const toJumlah = (teks: string): string => (/^(rp\.?\s*)?[-–—]$/i.test(teks) ? '0' : teks)
