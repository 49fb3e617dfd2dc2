/** What any readable file comes down to: rows of the short form, and what was read beside them. */
import type { KOLOM_APBDES } from '../../contract/apbdes.ts'
import type { Alasan } from '../../contract/galat.ts'
import type { PostingTampil } from '../siskeudes/pilih-posting-rules.ts'

export type KolomApbdes = (typeof KOLOM_APBDES)[number]
/** Cells by column; a column the file does not have is undefined. */
export type BarisBerkas = {
  nomor: number
  sel: Partial<Record<KolomApbdes, string>>
  /** The row has filled cells beyond the last column: a number with an unquoted comma, most likely. */
  isKelebihan?: boolean
  /** What the report says of this row, beside what became of it. */
  catatan?: string
}
/** A row that is no line of a budget: a heading of the document, or one that says nothing of its own. */
export type BarisLewat = { nomor: number; jenis: 'judul' | 'diabaikan'; alasan: string }
export const BAGIAN_TERCETAK = [
  'pendapatan',
  'belanja',
  'surplus',
  'penerimaanPembiayaan',
  'pengeluaranPembiayaan',
  'pembiayaanNetto',
  'silpa',
] as const
export type BagianTercetak = (typeof BAGIAN_TERCETAK)[number]
/** A total that the file prints without a code (`JUMLAH BELANJA`), as it is written. */
export type TotalBerkas = {
  nomor: number
  bagian: BagianTercetak
  anggaran: string
  realisasi: string | undefined
}
/** The columns of a change: `menjadi` less `semula` is what the file says it is. */
export type PerubahanBerkas = { nomor: number; semula: string; menjadi: string; selisih: string }
/** Volume times unit price, where a print of the RAB has both. */
export type PerkalianBerkas = { nomor: number; volume: string; harga: string; jumlah: string }
export type IsiBerkas = {
  bentuk: 'bentuk pendek' | 'cetakan Penjabaran atau LRA' | 'ekspor Siskeudes (ZIP)'
  daftarBaris: BarisBerkas[]
  kolomDiabaikan: string[]
  lewat: BarisLewat[]
  total: TotalBerkas[]
  perubahan: PerubahanBerkas[]
  perkalian: PerkalianBerkas[]
  /** What a file that could give several budgets holds, and which one it gives now. */
  temuan?: string[]
  /** Changes that an export of Siskeudes holds, for whoever imports one of them. */
  posting?: PostingTampil[]
  /** What its own checks say of it; not published. */
  catatan?: Alasan[]
}

export const BATAS_BERKAS = { byte: 5_000_000, baris: 20_000, kolom: 500, sel: 2_000 }
