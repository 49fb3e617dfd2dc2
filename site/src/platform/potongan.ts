/** One part of a file, as a reader of PDF on a phone asks for it (RFC 9110, section 14). Pure. */

/** First and last byte, both of them sent. */
export type Potongan = { awal: number; akhir: number }
type Permintaan = { range: string | undefined; ifRange: string | undefined; etag: string; ukuran: number }

const SATU_POTONGAN = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/

/**
 * The part to send; null for the whole file: nothing was asked, it cannot be read, more than one part is
 * wanted, or the reader holds parts of another file. `LUAR` where the file has no such part.
 */
export function findPotongan({ range, ifRange, etag, ukuran }: Permintaan): Potongan | 'LUAR' | null {
  if (ifRange !== undefined && ifRange !== etag) return null
  const [, awal = '', akhir = ''] = SATU_POTONGAN.exec(range ?? '') ?? []
  if (awal === '') return akhir === '' ? null : toEkor(Number(akhir), ukuran)
  if (akhir !== '' && Number(akhir) < Number(awal)) return null
  if (Number(awal) >= ukuran) return 'LUAR'
  return { awal: Number(awal), akhir: akhir === '' ? ukuran - 1 : Math.min(Number(akhir), ukuran - 1) }
}

/** The last so many bytes. */
function toEkor(banyak: number, ukuran: number): Potongan | 'LUAR' {
  return banyak === 0 || ukuran === 0 ? 'LUAR' : { awal: Math.max(0, ukuran - banyak), akhir: ukuran - 1 }
}
