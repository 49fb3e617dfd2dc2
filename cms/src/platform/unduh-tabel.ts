/** A table of cells as a file that is saved: for spreadsheets, with nothing in it that one would run. */
import { formatCsv, toSelAman } from './csv.ts'
import { formatXlsx } from './format-xlsx.ts'

const BERKAS = {
  csv: {
    mime: 'text/csv; charset=utf-8',
    isi: (tabel: string[][]) => formatCsv(tabel.map((baris) => baris.map(toSelAman))),
  },
  xlsx: {
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isi: (tabel: string[][]) => formatXlsx([tabel]),
  },
} as const

/** `nama`: without its ending. Any other `format` than `xlsx` is a CSV. */
export function toUnduhanTabel(tabel: string[][], nama: string, format: string | null): Response {
  const jenis = format === 'xlsx' ? 'xlsx' : 'csv'
  return new Response(BERKAS[jenis].isi(tabel), {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': BERKAS[jenis].mime,
      'Content-Disposition': `attachment; filename="${nama}.${jenis}"`,
    },
  })
}
