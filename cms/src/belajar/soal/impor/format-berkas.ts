/** The bank written as a file. Pure. */
import { formatCsv } from '../../../platform/csv.ts'
import { formatXlsx } from '../../../platform/format-xlsx.ts'
import type { Soal } from '../kinds.ts'
import { formatAiken } from './aiken-rules.ts'
import type { HasilEkspor } from './butir.ts'
import type { FormatEkspor } from './format.ts'
import { formatGift } from './gift-rules.ts'
import { formatTabel } from './tabel-rules.ts'

export function formatBerkasSoal(format: FormatEkspor, daftar: readonly Soal[]): HasilEkspor {
  switch (format) {
    case 'gift':
      return formatGift(daftar)
    case 'aiken':
      return formatAiken(daftar)
    case 'csv':
      return { isi: formatCsv(formatTabel(daftar)), tertinggal: [] }
    case 'xlsx':
      return { isi: formatXlsx([formatTabel(daftar)]), tertinggal: [] }
  }
}
