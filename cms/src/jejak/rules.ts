/** The hash chain of the audit trail: each row seals the one before it, village by village. */
import { createHash } from 'node:crypto'

export type IsiJejak = {
  rantai: string
  nomor: number
  /** ISO instant, to the millisecond. */
  waktu: string
  pelaku: string | null
  namaPelaku: string | null
  peran: string | null
  kumpulan: string
  dokumen: string
  aksi: string
  dari: string | null
  ke: string | null
  alasan: string | null
  isiHash: string | null
}
export type BarisJejak = IsiJejak & { hashSebelum: string; hash: string }
/** An event before it has its place in a chain. */
export type BahanJejak = Omit<IsiJejak, 'rantai' | 'nomor'>
export type CelaJejak = {
  rantai: string
  nomor: number
  kode: 'NOMOR_HILANG' | 'SAMBUNGAN_PUTUS' | 'ISI_BERUBAH'
}

export const HASH_AWAL = '0'.repeat(64)

/** Hash of a document's content: the same for the same values, whatever the order of their keys. */
export function calculateIsiHash(isi: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(toCanonical(isi)))
    .digest('hex')
}

export function calculateHash(isi: IsiJejak, hashSebelum: string): string {
  const nilai = [
    isi.rantai,
    isi.nomor,
    isi.waktu,
    isi.pelaku,
    isi.namaPelaku,
    isi.peran,
    isi.kumpulan,
    isi.dokumen,
    isi.aksi,
    isi.dari,
    isi.ke,
    isi.alasan,
    isi.isiHash,
    hashSebelum,
  ]
  return createHash('sha256').update(JSON.stringify(nilai)).digest('hex')
}

/** The next rows of a chain that ends at `ujung`. */
export function createRantai(
  rantai: string,
  ujung: { nomor: number; hash: string },
  daftar: readonly BahanJejak[],
): BarisJejak[] {
  let hashSebelum = ujung.hash
  return daftar.map((bahan, index) => {
    const isi = { ...bahan, rantai, nomor: ujung.nomor + index + 1 }
    const baris = { ...isi, hashSebelum, hash: calculateHash(isi, hashSebelum) }
    hashSebelum = baris.hash
    return baris
  })
}

/** Every break of one chain whose rows come in order of their number. */
export function checkRantai(daftar: readonly BarisJejak[]): CelaJejak[] {
  const cela: CelaJejak[] = []
  let sebelum = HASH_AWAL
  daftar.forEach((baris, index) => {
    const { rantai, nomor } = baris
    if (nomor !== index + 1) cela.push({ rantai, nomor, kode: 'NOMOR_HILANG' })
    if (baris.hashSebelum !== sebelum) cela.push({ rantai, nomor, kode: 'SAMBUNGAN_PUTUS' })
    if (calculateHash(baris, baris.hashSebelum) !== baris.hash)
      cela.push({ rantai, nomor, kode: 'ISI_BERUBAH' })
    sebelum = baris.hash
  })
  return cela
}

function toCanonical(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString()
  if (Array.isArray(value)) return value.map(toCanonical)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, child]) => [key, toCanonical(child)]))
}
