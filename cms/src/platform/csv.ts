/** Cells of a CSV file with their line numbers, and back. */
import { parse } from 'csv-parse/sync'

/** `,` or `;`; null for quotes that do not close. */
export function parseSel(teks: string): { nomor: number; sel: string[] }[] | null {
  const kepala = teks.split(/\r?\n/).find((baris) => baris.trim() !== '') ?? ''
  const delimiter = kepala.split(';').length > kepala.split(',').length ? ';' : ','
  try {
    // With `info` each record comes with its line; the package's types do not say so.
    const daftar = parse(teks, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    return daftar.map(({ record, info }) => ({ nomor: info.lines, sel: record }))
  } catch {
    // csv-parse throws only for quotes that do not close or stand in the middle of a cell.
    return null
  }
}

/** With a byte order mark, by which Excel knows the letters. */
export const formatSel = (baris: readonly (readonly string[])[]): string =>
  `\uFEFF${baris.map((satu) => satu.map(toKutip).join(',')).join('\r\n')}\r\n`

const toKutip = (sel: string): string => (/[",;\r\n]/.test(sel) ? `"${sel.replaceAll('"', '""')}"` : sel)
