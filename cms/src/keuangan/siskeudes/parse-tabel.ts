/** One table of the export: its records in, the allowed columns out. Cells off the list stay bytes and are let go. */
import { parse } from 'csv-parse/sync'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import {
  type BarisCacat,
  type BarisMentah,
  listKolom,
  type NamaTabel,
  toSelDisaring,
} from './daftar-tabel.ts'

export type Catatan = { record: Buffer[]; info: { lines: number } }
export type IsiTabel = { baris: BarisMentah[]; cacat: BarisCacat[] }
type Pembaca = (catatan: Catatan) => { baris: BarisMentah } | { cacat: BarisCacat } | null

/** Of one table of one village: its largest has some ten thousand. */
const MAX_BARIS = 200_000

/** Buffers instead of texts; rows of any width, so that a wrong one is told with its line. */
export const OPSI_CSV = {
  encoding: null,
  bom: true,
  info: true,
  relax_column_count: true,
  skip_empty_lines: true,
} as const

export function parseTabelSiskeudes(tabel: NamaTabel, byte: Uint8Array): Result<IsiTabel, string> {
  const daftar = parseCatatan(byte)
  if (daftar === null) return toRefusal(toRusak(tabel))
  if (daftar.length > MAX_BARIS)
    return toRefusal(`${tabel}.csv berisi lebih dari 200.000 baris. Pilih ekspor satu desa.`)
  const [kepala] = daftar
  if (kepala === undefined) return toOk({ baris: [], cacat: [] })
  const pembaca = createPembaca(tabel, kepala)
  if (!pembaca.ok) return pembaca
  const hasil: IsiTabel = { baris: [], cacat: [] }
  for (const catatan of daftar.slice(1)) {
    const satu = pembaca.value(catatan)
    if (satu === null) continue
    if ('baris' in satu) hasil.baris.push(satu.baris)
    else hasil.cacat.push(satu.cacat)
  }
  return toOk(hasil)
}

export const toRusak = (tabel: NamaTabel): string =>
  `${tabel}.csv rusak: ada tanda kutip yang tidak berpasangan. Ekspor ulang dari Siskeudes.`

/** Columns are found by name, in any order and any case; those the list does not know are passed over. */
export function createPembaca(tabel: NamaTabel, kepala: Catatan): Result<Pembaca, string> {
  const nama = kepala.record.map((sel) => toTeks(sel).trim().toLowerCase())
  const letak = listKolom(tabel).map(([kolom, jenis]) => ({
    kolom,
    jenis,
    isWajib: !jenis.endsWith('?'),
    posisi: nama.indexOf(kolom.toLowerCase()),
  }))
  const kurang = letak.filter(({ isWajib, posisi }) => isWajib && posisi < 0).map(({ kolom }) => kolom)
  if (kurang.length > 0)
    return toRefusal(
      `${tabel}.csv tidak memuat kolom ${kurang.join(', ')}. Ekspor ulang, atau kabari kami versi Siskeudes-nya.`,
    )
  const terpakai = letak.filter(({ posisi }) => posisi >= 0)
  return toOk(({ record, info }) => {
    if (record.length === 1 && toTeks(record[0]).trim() === '') return null
    if (record.length !== nama.length)
      return {
        cacat: {
          tabel,
          nomor: info.lines,
          alasan: `berisi ${record.length} kolom, seharusnya ${nama.length}`,
          desa: findDesa(record),
        },
      }
    return { baris: { nomor: info.lines, sel: toSel(record, terpakai) } }
  })
}

/** Of a row whose cells are shifted, only a cell of this very shape is made a text. */
function findDesa(record: readonly Buffer[]): string | null {
  const kode = record.filter((sel) => sel.length <= 9).map(toTeks)
  return kode.find((teks) => /^\d{2}\.\d{4}\.?$/.test(teks))?.replace(/\.$/, '') ?? null
}

type Letak = { kolom: string; jenis: Parameters<typeof toSelDisaring>[0]; posisi: number }
const toSel = (record: Buffer[], terpakai: readonly Letak[]) =>
  Object.fromEntries(
    terpakai.map(({ kolom, jenis, posisi }) => [kolom, toSelDisaring(jenis, toTeks(record[posisi]))]),
  )

const utf8 = new TextDecoder('utf-8', { fatal: true })
const windows1252 = new TextDecoder('windows-1252')

/** UTF-8, or else what a Windows program writes; without NUL, which the database cannot keep. */
function toTeks(sel: Buffer | undefined): string {
  return sel === undefined ? '' : decode(sel).replaceAll('\u0000', '')
}

function decode(sel: Buffer): string {
  const latin = sel.toString('latin1')
  if (!/[\u0080-\u00ff]/.test(latin)) return latin
  try {
    return utf8.decode(sel)
  } catch {
    // The decoder's only error is a byte that is not UTF-8.
    return windows1252.decode(sel)
  }
}

function parseCatatan(byte: Uint8Array): Catatan[] | null {
  try {
    // With these options the records are buffers with their line; the package's types know neither.
    const isi = Buffer.from(byte.buffer, byte.byteOffset, byte.byteLength)
    return parse(isi, { ...OPSI_CSV, to: MAX_BARIS + 1 }) as unknown as Catatan[]
  } catch {
    // csv-parse throws only for quotes that do not close or stand in the middle of a cell.
    return null
  }
}
