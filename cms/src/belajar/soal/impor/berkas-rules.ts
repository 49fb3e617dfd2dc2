/** A file of questions, by its format: text in, one entry per question out, and back. Pure. */
import type { Alasan } from '../../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../../dasar/result.ts'
import { formatSel, parseSel } from '../../../platform/csv.ts'
import type { Soal } from '../kinds.ts'
import { formatAiken, parseAiken } from './aiken-rules.ts'
import type { ButirBerkas, HasilEkspor } from './butir.ts'
import type { FormatSoal } from './format.ts'
import { formatGift, parseGift } from './gift-rules.ts'
import { MAX_SOAL_BERKAS } from './periksa-rules.ts'
import { formatTabel, parseTabel } from './tabel-rules.ts'

export const MAX_BYTE_SOAL = 1_000_000

export function parseBerkasSoal(format: FormatSoal, byte: Uint8Array): Result<ButirBerkas[], Alasan> {
  const teks = toTeks(byte)
  if (teks === null)
    return toRefusal({
      kode: 'BUKAN_UTF8',
      pesan: 'Berkas ini bukan teks UTF-8. Simpan ulang sebagai UTF-8.',
    })
  const daftar = parseTeks(format, teks)
  if (daftar === null)
    return toRefusal({
      kode: 'CSV_RUSAK',
      pesan: 'Susunan kolom berkas ini rusak (tanda kutip tidak berpasangan).',
    })
  if (daftar.length === 0)
    return toRefusal({
      kode: 'BERKAS_KOSONG',
      pesan: 'Tidak ada soal di berkas ini. Periksa pilihan formatnya.',
    })
  if (daftar.length > MAX_SOAL_BERKAS)
    return toRefusal({
      kode: 'TERLALU_BANYAK_SOAL',
      pesan: `Paling banyak ${MAX_SOAL_BERKAS} soal sekali impor. Bagi berkasnya.`,
    })
  return toOk(daftar)
}

function parseTeks(format: FormatSoal, teks: string): ButirBerkas[] | null {
  if (format === 'gift') return parseGift(teks)
  if (format === 'aiken') return parseAiken(teks)
  const tabel = parseSel(teks)
  return tabel === null || tabel.length === 0 ? (tabel as null | []) : parseTabel(tabel)
}

export function formatBerkasSoal(format: FormatSoal, daftar: readonly Soal[]): HasilEkspor {
  switch (format) {
    case 'gift':
      return formatGift(daftar)
    case 'aiken':
      return formatAiken(daftar)
    case 'csv':
      return { teks: formatSel(formatTabel(daftar)), tertinggal: [] }
  }
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
