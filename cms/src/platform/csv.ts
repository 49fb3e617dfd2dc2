/** A CSV as a table of text, and back: UTF-8 (BOM or not), `,`, `;` or tab. */
import { parse } from 'csv-parse/sync'
import type { Alasan } from '../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../dasar/result.ts'
import type { Rekaman } from './tabel-berkas.ts'
import { parseTeks } from './teks-utf8.ts'

/** Far more than any table here needs; a file of empty rows would fill the memory otherwise. */
const MAX_BARIS = 100_000

/** `kepala` tells the row of column names, above which titles may stand. */
export function parseTabelCsv(byte: Uint8Array, kepala: RegExp): Result<Rekaman[], Alasan> {
  const teks = parseTeks(byte)
  if (!teks.ok) return teks
  try {
    // With `info` each record comes with its line; the package's types do not say so.
    const daftar = parse(teks.value, {
      delimiter: findPemisah(teks.value, kepala),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: MAX_BARIS + 1,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    if (daftar.length > MAX_BARIS) return toRefusal(TERLALU_BANYAK)
    return toOk(daftar.map(({ record, info }) => ({ record, nomor: info.lines })))
  } catch {
    // csv-parse throws only for quotes that do not close or stand in the middle of a cell.
    return toRefusal({
      kode: 'CSV_RUSAK',
      pesan: 'Susunan kolom berkas ini rusak (tanda kutip tidak berpasangan).',
    })
  }
}

const TERLALU_BANYAK: Alasan = {
  kode: 'CSV_TERLALU_BANYAK',
  pesan: 'Berkas ini berisi lebih dari 100.000 baris. Simpan hanya tabel yang diperlukan, lalu coba lagi.',
}

/** The separator that cuts the row of column names most often. */
function findPemisah(teks: string, kepala: RegExp): string {
  const daftar = teks.split(/\r?\n/, 100).filter((baris) => baris.trim() !== '')
  const nama = daftar.find((baris) => kepala.test(baris)) ?? daftar[0] ?? ''
  const hitung = (tanda: string): number => nama.split(tanda).length
  return [';', '\t'].find((tanda) => hitung(tanda) > hitung(',')) ?? ','
}

/** With a BOM and semicolons: what a spreadsheet set to Indonesian opens in columns by itself. Cells go through `toSelAman`. */
export const formatCsv = (tabel: readonly (readonly string[])[]): string =>
  `\uFEFF${tabel.map((baris) => baris.map(toKutip).join(';')).join('\r\n')}\r\n`

const toKutip = (sel: string): string => (/[",;\r\n\t]/.test(sel) ? `"${sel.replaceAll('"', '""')}"` : sel)

/** A cell that a spreadsheet would run as a formula gets a quote in front, which `toSelAsli` takes off again. */
export const toSelAman = (sel: string): string =>
  /^[=+\-@\t\r']/.test(sel) && !/^-?\d+([.,]\d+)?$/.test(sel) ? `'${sel}` : sel
export const toSelAsli = (sel: string): string => sel.replace(/^'(?=[=+\-@\t\r'])/, '')
