/** What every `datapackage.json` (Frictionless) says: its licence, and size and checksum of each file. Pure. */
import { createHash } from 'node:crypto'
import { DESA_PER_BAGIAN } from '../../publik/data-provinsi.ts'
import { type Kolom, type Tabel, toSkema } from './tabel.ts'

export const LISENSI = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const

type Isi = string | Uint8Array
type BahanSumber = { nama: string; judul: string; path: string; format: string; isi: Isi; tabel?: Tabel }

type BahanKepala = { nama: string; judul: string; uraian: string; waktu: Date; situs: string }

/** What every package says of itself, whatever it holds. */
export const toKepala = ({ nama, judul, uraian, waktu, situs }: BahanKepala) => ({
  profile: 'data-package',
  name: nama,
  title: judul,
  description: uraian,
  homepage: situs,
  // Follows from the content, so that an unchanged package stays the same to the byte.
  version: waktu.toISOString(),
  created: waktu.toISOString(),
  licenses: [LISENSI],
})

export const JENIS: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const TABEL: Readonly<Record<string, string>> = { csv: 'tabular-data-resource' }

export function toSumber({ nama, judul, path, format, isi, tabel }: BahanSumber) {
  return {
    name: nama,
    title: judul,
    path,
    format,
    mediatype: JENIS[format],
    encoding: 'utf-8',
    bytes: Buffer.byteLength(isi),
    hash: `sha256:${createHash('sha256').update(isi).digest('hex')}`,
    // Frictionless knows a table as CSV; a worksheet has the same columns.
    ...(tabel === undefined ? {} : { profile: TABEL[format] ?? 'data-resource', schema: toSkema(tabel) }),
  }
}

/** The first part has the plain address. */
export const listAlamatBagian = (alamat: string, banyakDesa: number): string[] =>
  Array.from({ length: Math.ceil(banyakDesa / DESA_PER_BAGIAN) }, (_, i) =>
    i === 0 ? alamat : `${alamat}?halaman=${i + 1}`,
  )

type BahanBagian = { nama: string; judul: string; path: readonly string[]; kolom: readonly Kolom[] }
/** In parts, made when they are asked for: each says its own checksum (Repr-Digest). */
export const toSumberBagian = ({ nama, judul, path, kolom }: BahanBagian) => ({
  name: nama,
  title: judul,
  path: [...path],
  format: 'csv',
  mediatype: JENIS.csv,
  encoding: 'utf-8',
  profile: TABEL.csv,
  schema: toSkema({ kolom }),
})
