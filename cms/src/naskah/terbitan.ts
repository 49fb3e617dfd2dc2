/**
 * The edition (terbitan) of a text: a frozen copy of its fields and files, written by the workflow when it is
 * released. The public copy is presented from it alone, so that a text may be mended while its edition stands.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Status } from '../alur/kinds.ts'

export type BerkasFakta = {
  id: string
  sha256: string
  /** Name of the original in the private store. */
  filename: string
  namaAsli: string | null
  alt: string
  lebar: number | null
  tinggi: number | null
  ukuran: number
  jenisMedia: string
  /** Text found in a PDF; null for pictures and for a scan without text. */
  teks: string | null
}

export type Terbitan = {
  naskah: Record<string, unknown>
  berkas: BerkasFakta[]
  status: Status
  /** ISO instants: first release, and release of this edition. */
  terbitPada: string
  diperbarui: string
  /** Since when editions have told of each field that is filled in, without a break; missing in editions of before. */
  sejak?: Record<string, string>
}

/** What is not content: who owns the row, where it stands, and what the server keeps of it. */
const BUKAN_ISI = [
  'id',
  'desa',
  'slug',
  'status',
  'statusSejak',
  'alasanKembali',
  'terbitan',
  'createdAt',
  'updatedAt',
  'deletedAt',
]

/** The fields of a document that an officer writes. Pure; equal documents give equal JSON. */
export function pickIsi(dokumen: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isi = Object.entries(dokumen).filter(
    ([nama, nilai]) => !BUKAN_ISI.includes(nama) && nilai !== undefined,
  )
  return JSON.parse(JSON.stringify(Object.fromEntries(isi))) as Record<string, unknown>
}

/** The next edition. The day of the first release stays for ever. */
export function createTerbitan(bahan: {
  naskah: Record<string, unknown>
  berkas: BerkasFakta[]
  status: Status
  lama: Terbitan | null
  now: Date
}): Terbitan {
  const kini = bahan.now.toISOString()
  // What is verified, word for word as it stood, is not newer for it: of an alarm people ask how old the word is.
  const isSama = isDeepStrictEqual([bahan.naskah, bahan.berkas], [bahan.lama?.naskah, bahan.lama?.berkas])
  const diperbarui = isSama && bahan.lama !== null ? bahan.lama.diperbarui : kini
  return {
    naskah: bahan.naskah,
    berkas: bahan.berkas,
    status: bahan.status,
    terbitPada: bahan.lama?.terbitPada ?? diperbarui,
    diperbarui,
    sejak: toSejak(bahan.naskah, bahan.lama, kini),
  }
}

/** Of an edition that did not note it yet, what it tells is as old as the edition at most. */
function toSejak(
  naskah: Readonly<Record<string, unknown>>,
  lama: Terbitan | null,
  kini: string,
): Record<string, string> {
  const terisi = Object.keys(naskah).filter((nama) => isTerisi(naskah[nama]))
  return Object.fromEntries(
    terisi.map((nama) => [
      nama,
      lama !== null && isTerisi(lama.naskah[nama]) ? (lama.sejak?.[nama] ?? lama.diperbarui) : kini,
    ]),
  )
}

const isTerisi = (nilai: unknown): boolean =>
  nilai !== null && nilai !== undefined && nilai !== '' && !(Array.isArray(nilai) && nilai.length === 0)
