/**
 * Looks for active parts of a PDF: scripts, programs to launch, attached files, actions on opening. Also
 * behind `#xx` escapes and inside compressed streams, which may hold objects. Pure.
 */
import { inflateRawSync } from 'node:zlib'

export type TemuanPdf = 'bersih' | 'aktif' | 'terkunci' | 'tak-terbaca' | 'rusak'

/** All streams of one file opened; a larger one is a bomb or no document of an office. */
const BATAS_TERURAI = 100_000_000
const JARAK_KAMUS = 4_000

const JEDA = String.raw`(?:[\0\t\n\f\r ]|%[^\r\n]*[\r\n])*`
const RUJUKAN = String.raw`(?:<<|\d+${JEDA}\d+${JEDA}R)`
/** Long names never come about by chance; short ones count only where a value follows, as pixels hold any bytes. */
const AKTIF = new RegExp(
  String.raw`\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|GoToE|Rendition)(?![\w])` +
    String.raw`|\/JS${JEDA}(?:\(|<|\d+${JEDA}\d+${JEDA}R)|\/AA${JEDA}${RUJUKAN}` +
    String.raw`|\/XFA${JEDA}(?:\[|${RUJUKAN})|\/OpenAction${JEDA}<<`,
)
const TERKUNCI = new RegExp(String.raw`\/Encrypt${JEDA}${RUJUKAN}`)
const ALIRAN = new RegExp(String.raw`>>${JEDA}stream(?:\r\n|\n|\r)`, 'g')
const SANDI_LAIN = /\/(?:LZWDecode|LZW|RunLengthDecode|RL|Crypt)(?!\w)/

export function checkPdf(byte: Uint8Array): TemuanPdf {
  const isi = Buffer.from(byte)
  const teks = toNama(isi.toString('latin1'))
  if (AKTIF.test(teks)) return 'aktif'
  if (TERKUNCI.test(teks)) return 'terkunci'
  const temuan = checkAliran(isi)
  return temuan === 'bersih' && !hasAkhir(isi) ? 'rusak' : temuan
}

/** Payload refuses a PDF without its closing part, too, but says only "invalid: file". */
function hasAkhir(isi: Buffer): boolean {
  const akhir = isi.subarray(-1024).toString('latin1')
  return akhir.includes('%%EOF') && akhir.includes('xref')
}

function checkAliran(isi: Buffer): TemuanPdf {
  const mentah = isi.toString('latin1')
  let sisa = BATAS_TERURAI
  for (const { index, 0: awal } of mentah.matchAll(ALIRAN)) {
    const kamus = toKamus(mentah, index)
    if (SANDI_LAIN.test(kamus)) return 'tak-terbaca'
    if (!/\/(?:FlateDecode|Fl|ASCII85Decode|A85|ASCIIHexDecode|AHx)(?!\w)/.test(kamus)) continue
    const terurai = parseAliran(isi.subarray(index + awal.length), kamus, sisa)
    if (terurai === null) return 'tak-terbaca'
    sisa -= terurai.length
    if (AKTIF.test(toNama(terurai.toString('latin1')))) return 'aktif'
  }
  return 'bersih'
}

/** The dictionary in front of a stream, from the object it belongs to. */
function toKamus(teks: string, akhir: number): string {
  const potongan = teks.slice(Math.max(0, akhir - JARAK_KAMUS), akhir)
  const mulai = potongan.lastIndexOf('obj')
  return toNama(mulai === -1 ? potongan : potongan.slice(mulai))
}

/** Undoes the text codes and the compression in the order of the dictionary; null where that cannot be done. */
function parseAliran(isi: Buffer, kamus: string, batas: number): Buffer | null {
  const daftar = [...kamus.matchAll(/\/(FlateDecode|Fl|ASCII85Decode|A85|ASCIIHexDecode|AHx)(?!\w)/g)].map(
    ([, nama]) => nama,
  )
  let hasil: Buffer | null = isi
  for (const nama of daftar) {
    if (hasil === null) return null
    if (nama === 'FlateDecode' || nama === 'Fl') hasil = inflate(hasil, batas)
    else hasil = nama === 'ASCIIHexDecode' || nama === 'AHx' ? parseHex(hasil) : parseAscii85(hasil)
  }
  return hasil
}

/** Without the header and the check sum, which readers of PDF ignore as well. */
function inflate(isi: Buffer, batas: number): Buffer | null {
  try {
    return inflateRawSync(isi.subarray(2), { maxOutputLength: Math.max(1, batas), finishFlush: 2 })
  } catch {
    // Broken or larger than the bound: what cannot be looked into is not taken in.
    return null
  }
}

function parseHex(isi: Buffer): Buffer {
  const [teks = ''] = isi.toString('latin1').split('>', 1)
  return Buffer.from(teks.replace(/[^0-9a-f]/gi, ''), 'hex')
}

function parseAscii85(isi: Buffer): Buffer {
  const akhir = isi.indexOf('~>')
  const teks = isi.toString('latin1', 0, akhir === -1 ? isi.length : akhir).replace(/[\0\t\n\f\r ]/g, '')
  const hasil: number[] = []
  for (const kelompok of teks.replaceAll('z', '!!!!!').match(/.{1,5}/gs) ?? []) {
    const penuh = kelompok.padEnd(5, 'u')
    const nilai = [...penuh].reduce((jumlah, huruf) => jumlah * 85 + huruf.charCodeAt(0) - 33, 0)
    const empat = [nilai >>> 24, nilai >>> 16, nilai >>> 8, nilai].map((satu) => satu & 255)
    hasil.push(...empat.slice(0, kelompok.length - 1))
  }
  return Buffer.from(hasil)
}

function toNama(teks: string): string {
  return teks.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
