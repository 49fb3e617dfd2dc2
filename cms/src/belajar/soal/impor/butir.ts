/** What every kind of file is read into: one entry per question, with the line it begins on. */
import type { Soal } from '../kinds.ts'

/**
 * Either the columns of the form (soal/bentuk-rules.ts), still unchecked, with what of it is left out, or why it cannot be one
 * and how it begins.
 */
export type ButirBerkas = { baris: number } & (
  | { data: Record<string, unknown>; catatan?: string }
  | { alasan: string; cuplikan: string }
)

export type BarisTeks = { nomor: number; teks: string }

/** Lines between blank ones. */
export function toPotongan(teks: string): BarisTeks[][] {
  const daftar: BarisTeks[][] = [[]]
  teks.split(/\r?\n|\r/).forEach((satu, i) => {
    if (satu.trim() === '') daftar.push([])
    else daftar.at(-1)?.push({ nomor: i + 1, teks: satu })
  })
  return daftar.filter((potongan) => potongan.length > 0)
}

/** A file that was written, and the questions its format has no words for. */
export type HasilEkspor = { isi: string | Uint8Array<ArrayBuffer>; tertinggal: Soal[] }
