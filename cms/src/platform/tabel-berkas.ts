/** The one door of a file with a table: what it is, is told by its content, never by its name. */
import type { Alasan } from '../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../dasar/result.ts'
import { parseTabelCsv } from './csv.ts'
import { parseTabelXlsx } from './xlsx.ts'
import { isZip } from './zip.ts'

/** A row of cells with its number in the file, as a spreadsheet counts. */
export type Rekaman = {
  record: string[]
  nomor: number
  /** The first of another sheet: what the rows above it say of their place does not hold here. */
  isAwal?: true
}
/** A sheet of a workbook by its name; a CSV is one without. */
export type Lembar = { nama: string; rekaman: Rekaman[] }
type CaraBaca = {
  /** Tells the row of column names of a CSV. */
  kepala: RegExp
  /** How the number of a spreadsheet, a double, is written. */
  formatAngka: (angka: number) => string
}

/** One table of a CSV, one per sheet of a workbook. */
export async function readTabel(byte: Uint8Array, cara: CaraBaca): Promise<Result<Lembar[], Alasan>> {
  if (isZip(byte)) return parseTabelXlsx(byte, cara.formatAngka)
  const asing = ASING.find(({ awal }) => awal.every((nilai, i) => byte[i] === nilai))
  if (asing !== undefined) return toRefusal({ kode: 'BERKAS_ASING', pesan: asing.pesan })
  if (isBiner(byte)) return toRefusal(TIDAK_TERBUKA)
  const tabel = parseTabelCsv(byte, cara.kepala)
  return tabel.ok ? toOk([{ nama: '', rekaman: tabel.value }]) : tabel
}

/** No text at all: most often a workbook whose beginning is broken or enciphered. UTF-16 is text, and told as such. */
const isBiner = (byte: Uint8Array): boolean =>
  byte.includes(0) && !(byte[0] === 0xff && byte[1] === 0xfe) && !(byte[0] === 0xfe && byte[1] === 0xff)

const TIDAK_TERBUKA: Alasan = {
  kode: 'BERKAS_TIDAK_TERBUKA',
  pesan:
    'Berkas ini tidak dapat dibuka: bukan teks CSV, dan sebagai buku kerja (.xlsx) ia rusak atau berkata sandi. Buka di Excel, simpan ulang sebagai .xlsx tanpa kata sandi, lalu coba lagi.',
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
