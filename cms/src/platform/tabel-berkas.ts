/** The one door of a file with a table: what it is, is told by its content, never by its name. */
import type { Alasan } from '../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../dasar/result.ts'
import { parseTabelCsv } from './csv.ts'
import { parseTabelXlsx } from './xlsx.ts'
import { isZip } from './zip.ts'

/** A row of cells with its number in the file, as a spreadsheet counts. */
export type Rekaman = { record: string[]; nomor: number }
type CaraBaca = {
  /** Tells the row of column names of a CSV. */
  kepala: RegExp
  /** How the number of a spreadsheet, a double, is written. */
  formatAngka: (angka: number) => string
}

/** One table of a CSV, one per sheet of a workbook. */
export async function readTabel(byte: Uint8Array, cara: CaraBaca): Promise<Result<Rekaman[][], Alasan>> {
  if (isZip(byte)) return parseTabelXlsx(byte, cara.formatAngka)
  const asing = ASING.find(({ awal }) => awal.every((nilai, i) => byte[i] === nilai))
  if (asing !== undefined) return toRefusal({ kode: 'BERKAS_ASING', pesan: asing.pesan })
  const tabel = parseTabelCsv(byte, cara.kepala)
  return tabel.ok ? toOk([tabel.value]) : tabel
}

const ASING: readonly { awal: readonly number[]; pesan: string }[] = [
  {
    awal: [0x25, 0x50, 0x44, 0x46],
    pesan: 'Ini berkas PDF. Simpan tabelnya sebagai Excel (.xlsx) atau CSV, lalu coba lagi.',
  },
  {
    awal: [0xd0, 0xcf, 0x11, 0xe0],
    pesan:
      'Ini berkas Excel lama (.xls) atau berkas berkata sandi. Buka di Excel, simpan sebagai .xlsx tanpa sandi.',
  },
]
