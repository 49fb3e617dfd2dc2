/** Reads one complete, plain GET out of the bytes of a connection. Pure. */
import { getSandi, type PermintaanHalaman } from '../cache/halaman-jadi.ts'

export type PermintaanPolos = PermintaanHalaman & { jalur: string }

/** Longer heads are for node's server to read or to refuse. */
const MAX_KEPALA = 4096
const BARIS_PERTAMA = /^GET (\/[!-~]*) HTTP\/1\.1$/
const BARIS_KEPALA = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\t -~]*?)[ \t]*$/
/** What asks for more than a page, or says how long a body is. */
const BUKAN_POLOS = new Set([
  'content-length',
  'transfer-encoding',
  'expect',
  'upgrade',
  'range',
  'if-range',
  'te',
  'trailer',
])

/** The same reader sends the same bytes again and again, and many readers of one browser do too. */
const MAX_DIINGAT = 500
const diingat = new Map<string, PermintaanPolos>()

/** `parsePolos`, with the last plain requests kept in mind by their bytes. */
export function readPolos(potongan: Buffer): PermintaanPolos | null {
  if (potongan.length > MAX_KEPALA) return null
  const teks = potongan.toString('latin1')
  const lama = diingat.get(teks)
  if (lama !== undefined) return lama
  const permintaan = parsePolos(teks)
  if (permintaan === null) return null
  if (diingat.size >= MAX_DIINGAT) diingat.clear()
  diingat.set(teks, permintaan)
  return permintaan
}

/** Null for everything else: parts of a request, several at once, bodies, other methods, odd lines, no one host. */
function parsePolos(teks: string): PermintaanPolos | null {
  const [pertama = '', ...daftar] = teks.split('\r\n')
  // The head ends with an empty line, and nothing follows it.
  if (daftar.pop() !== '' || daftar.pop() !== '') return null
  const jalur = BARIS_PERTAMA.exec(pertama)?.[1]
  const kepala = jalur === undefined ? null : parseKepala(daftar)
  if (jalur === undefined || kepala?.get('host') === undefined) return null
  const sambungan = kepala.get('connection')
  if (sambungan !== undefined && sambungan.toLowerCase() !== 'keep-alive') return null
  return { jalur, sandi: getSandi(kepala.get('accept-encoding')), ifNoneMatch: kepala.get('if-none-match') }
}

/** A name that comes twice is left to node, which knows what to join and what to refuse. */
function parseKepala(daftar: readonly string[]): Map<string, string> | null {
  const kepala = new Map<string, string>()
  for (const baris of daftar) {
    const cocok = BARIS_KEPALA.exec(baris)
    const nama = cocok?.[1]?.toLowerCase()
    if (cocok === null || nama === undefined || kepala.has(nama) || BUKAN_POLOS.has(nama)) return null
    kepala.set(nama, cocok[2] ?? '')
  }
  return kepala
}
