/** A table as it is offered to machines: columns that say what they hold, and the same cells in every form. Pure. */
import { toDecimalText, toSen } from 'cms/dasar/rupiah'
import { stringify } from 'csv-stringify/sync'
import { toSelAman } from '../csv.ts'

/** Types of Frictionless Table Schema; `rupiah` is a number with two decimals. */
export type Kolom = {
  nama: string
  judul: string
  keterangan: string
  jenis: 'string' | 'rupiah' | 'number' | 'integer' | 'date' | 'datetime' | 'boolean' | 'year'
  wajib?: true
  pilihan?: readonly string[]
  pola?: string
}
/** A column of text, unless it says otherwise. */
export const toKolom = (
  nama: string,
  judul: string,
  keterangan: string,
  lain: Partial<Kolom> = {},
): Kolom => ({ nama, judul, keterangan, jenis: 'string', ...lain })
export type Sel = string | number | boolean | null
export type Tabel = { nama: string; kolom: readonly Kolom[]; baris: readonly (readonly Sel[])[] }

export function formatCsvTabel({ kolom, baris }: Tabel): string {
  const isi = baris.map((sel) => sel.map((satu, i) => toTeksCsv(satu, kolom[i])))
  return stringify([kolom.map(({ nama }) => nama), ...isi], {
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
  })
}

/** One object per row, by the names of the columns. */
export const toObjek = ({ kolom, baris }: Tabel): Record<string, Sel>[] =>
  baris.map((sel) => Object.fromEntries(kolom.map(({ nama }, i) => [nama, sel[i] ?? null])))

/** Frictionless Table Schema. */
export function toSkema({ kolom }: Pick<Tabel, 'kolom'>) {
  return {
    fields: kolom.map(({ nama, judul, keterangan, jenis, wajib, pilihan, pola }) => ({
      name: nama,
      title: judul,
      description: keterangan,
      type: jenis === 'rupiah' ? 'number' : jenis,
      constraints: {
        ...(wajib === true ? { required: true } : {}),
        ...(pilihan === undefined ? {} : { enum: [...pilihan] }),
        ...(pola === undefined ? {} : { pattern: pola }),
      },
    })),
    missingValues: [''],
  }
}

function toTeksCsv(sel: Sel, kolom: Kolom | undefined): string {
  if (sel === null) return ''
  if (kolom?.jenis === 'rupiah' && typeof sel === 'number') return toDecimalText(toSen(sel))
  return typeof sel === 'string' ? toSelAman(sel) : String(sel)
}
