/** The short form as a CSV: bytes in, rows with their line numbers out. */
import { parse } from 'csv-parse/sync'
import { KOLOM_APBDES } from '../../contract/apbdes.ts'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'

export type KolomApbdes = (typeof KOLOM_APBDES)[number]
/** Cells by column; a column the file does not have is undefined. */
export type BarisCsv = {
  nomor: number
  sel: Partial<Record<KolomApbdes, string>>
  /** The row has filled cells beyond the last column: a number with an unquoted comma, most likely. */
  isKelebihan?: boolean
}
export type IsiCsv = { daftarBaris: BarisCsv[]; kolomDiabaikan: string[] }

export const BATAS_CSV = { byte: 5_000_000, baris: 20_000, kolom: 60, sel: 2_000 }
const KOLOM_WAJIB = ['kode_rekening', 'anggaran'] as const satisfies KolomApbdes[]

/** UTF-8 (BOM or not), `,` or `;`, columns in any order. A file that cannot be read at all is refused whole. */
export function parseCsv(byte: Uint8Array): Result<IsiCsv, Alasan> {
  if (byte.length > BATAS_CSV.byte)
    return toGalat('BERKAS_TERLALU_BESAR', 'Berkas lebih dari 5 MB. Bagi menurut tahun.')
  const teks = toTeks(byte)
  if (teks === null) {
    return toGalat(
      'BUKAN_UTF8',
      'Berkas ini bukan teks UTF-8. Simpan ulang sebagai "CSV UTF-8" lalu coba lagi.',
    )
  }
  const tabel = toTabel(teks)
  if (tabel === null)
    return toGalat('CSV_RUSAK', 'Susunan kolom berkas ini rusak (tanda kutip tidak berpasangan).')
  const [kepala, ...isi] = tabel
  if (kepala === undefined) return toGalat('BERKAS_KOSONG', 'Berkas ini kosong.')
  if (isi.length > BATAS_CSV.baris) return toGalat('TERLALU_BANYAK_BARIS', 'Berkas lebih dari 20.000 baris.')
  return toIsi(kepala, isi)
}

type Rekaman = { record: string[]; nomor: number }

function toIsi(kepala: Rekaman, isi: Rekaman[]): Result<IsiCsv, Alasan> {
  const nama = kepala.record.map((sel) =>
    sel
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  )
  const kembar = KOLOM_APBDES.find((kolom) => nama.filter((satu) => satu === kolom).length > 1)
  if (kembar !== undefined) return toGalat('KOLOM_KEMBAR', `Kolom ${kembar} ada dua kali.`)
  const kurang = KOLOM_WAJIB.filter((kolom) => !nama.includes(kolom))
  if (kurang.length > 0) {
    return toGalat(
      'KOLOM_KURANG',
      `Baris pertama harus memuat nama kolom. Yang belum ada: ${kurang.join(', ')}.`,
    )
  }
  const daftarBaris = isi
    .filter(({ record }) => record.some((sel) => sel.trim() !== ''))
    .map(({ record, nomor }) => ({
      nomor,
      sel: toSel(nama, record),
      isKelebihan: hasKelebihan(record, nama.length),
    }))
  const kolomDiabaikan = kepala.record.filter((_, i) => !KOLOM_APBDES.some((kolom) => kolom === nama[i]))
  return toOk({ daftarBaris, kolomDiabaikan: kolomDiabaikan.filter((kolom) => kolom.trim() !== '') })
}

/** Filled cells beyond the last column, or an amount whose sen stand in a cell of their own (an unquoted comma). */
function hasKelebihan(record: readonly string[], kolom: number): boolean {
  if (record.length <= kolom) return false
  const isTerpotong = record.some((sel, i) => /\d$/.test(sel) && /^\d{1,2}$/.test(record[i + 1] ?? ''))
  return isTerpotong || record.slice(kolom).some((sel) => sel.trim() !== '')
}

function toSel(nama: readonly string[], record: readonly string[]): BarisCsv['sel'] {
  return Object.fromEntries(
    KOLOM_APBDES.filter((kolom) => nama.includes(kolom)).map((kolom) => [
      kolom,
      record[nama.indexOf(kolom)] ?? '',
    ]),
  )
}

function toTeks(byte: Uint8Array): string | null {
  try {
    const teks = new TextDecoder('utf-8', { fatal: true }).decode(byte)
    return teks.includes('\u0000') ? null : teks
  } catch {
    // The decoder's only error is a byte that is not UTF-8, and that is the answer.
    return null
  }
}

function toTabel(teks: string): Rekaman[] | null {
  const barisKepala = teks.split(/\r?\n/).find((baris) => baris.trim() !== '') ?? ''
  const hitung = (tanda: string): number => barisKepala.split(tanda).length
  try {
    // With `info` each record comes with its line; the package's types do not say so.
    const rekaman = parse(teks, {
      delimiter: hitung(';') > hitung(',') ? ';' : ',',
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    return rekaman.map(({ record, info }) => ({ record, nomor: info.lines }))
  } catch {
    // csv-parse throws only for quotes that do not close or stand in the middle of a cell.
    return null
  }
}

const toGalat = (kode: string, pesan: string) => toRefusal({ kode, pesan })
