/** A CSV as rows with their line numbers: UTF-8 (BOM or not), `,`, `;` or tab. */
import { parse } from 'csv-parse/sync'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toRefusal } from '../../dasar/result.ts'
import { BATAS_BERKAS, type IsiBerkas, type Rekaman } from './isi-berkas.ts'
import { parseTabel } from './tabel.ts'

/** A file that cannot be read at all is refused whole. */
export function parseCsv(byte: Uint8Array): Result<IsiBerkas, Alasan> {
  if (byte.length > BATAS_BERKAS.byte)
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
  return parseTabel(tabel)
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

/** The separator that cuts the row of column names most often; a print has titles above that row. */
function findPemisah(teks: string): string {
  const daftar = teks.split(/\r?\n/, 100).filter((baris) => baris.trim() !== '')
  const kepala = daftar.find((baris) => /\bkode/i.test(baris)) ?? daftar[0] ?? ''
  const hitung = (tanda: string): number => kepala.split(tanda).length
  return [';', '\t'].find((tanda) => hitung(tanda) > hitung(',')) ?? ','
}

function toTabel(teks: string): Rekaman[] | null {
  try {
    // With `info` each record comes with its line; the package's types do not say so.
    const rekaman = parse(teks, {
      delimiter: findPemisah(teks),
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
