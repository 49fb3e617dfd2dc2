/** A finished page: compressed once, with its headers and ETags, ready to be written to the socket. */
import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Three levels more would save 0.4 % of the bytes for a fifth more CPU. */
const GZIP_LEVEL = 6
/** With a window of 64 kB this costs 1 ms of CPU a page; the default window makes it 80 ms. */
const BROTLI_QUALITY = 6
const BROTLI_WINDOW = 16
/** Rough cost of an entry besides its bodies, in bytes. */
const OVERHEAD = 1500
/** A page with both its compressed forms, as a multiple of the plain one. */
const SEMUA_BENTUK = 1.6

const MAX_DIINGAT = 200
const sandiByKepala = new Map<string, Sandi>()

export type Sandi = 'br' | 'gzip' | 'identity'
export type Bentuk = { isi: Buffer; etag: string; kepala: string[]; kepala304: string[] }
export type HalamanJadi = {
  status: number
  getBentuk: (sandi: Sandi) => Bentuk
  ukuran: number
  /** Given to whoever asked for it now, and not kept. */
  isSekali?: boolean
}
export type PermintaanHalaman = { sandi: Sandi; ifNoneMatch: string | undefined }
/** `kepala` is flat, as `writeHead` takes it; the same list each time for the same answer. */
export type Jawaban = { status: number; kepala: string[]; isi: Buffer | null }
export type BahanHalaman = { status: number; kepala: [string, string][]; isi: Buffer }

/** Prepares the flat header lists that `writeHead` takes; compressed where and when somebody first asks for it. */
export function toHalamanJadi({ status, kepala, isi }: BahanHalaman): HalamanJadi {
  const sidik = createHash('sha256').update(isi).digest('base64url').slice(0, 22)
  const siap: Partial<Record<Sandi, Bentuk>> = {}
  const getBentuk = (sandi: Sandi): Bentuk => {
    siap[sandi] ??= toBentuk(sandi, compress(sandi, isi), sidik, kepala)
    return siap[sandi]
  }
  return { status, getBentuk, ukuran: Math.ceil(isi.length * SEMUA_BENTUK) + OVERHEAD }
}

/** At once: a page costs about a millisecond, less than to hand it to another thread and back. */
function compress(sandi: Sandi, isi: Buffer): Buffer {
  if (sandi === 'identity') return isi
  if (sandi === 'gzip') return gzipSync(isi, { level: GZIP_LEVEL })
  return brotliCompressSync(isi, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: BROTLI_WINDOW,
      [constants.BROTLI_PARAM_SIZE_HINT]: isi.length,
    },
  })
}

/** The best encoding a client accepts; browsers send few different headers, so answers are remembered. */
export function getSandi(acceptEncoding: string | undefined): Sandi {
  if (acceptEncoding === undefined) return 'identity'
  const diingat = sandiByKepala.get(acceptEncoding)
  if (diingat !== undefined) return diingat
  if (sandiByKepala.size >= MAX_DIINGAT) sandiByKepala.clear()
  const sandi = parseSandi(acceptEncoding)
  sandiByKepala.set(acceptEncoding, sandi)
  return sandi
}

/** `;q=0` refuses an encoding. */
function parseSandi(acceptEncoding: string): Sandi {
  const ditolak = /\b(br|gzip)\s*;\s*q=0(\.0*)?\s*(,|$)/i
  const diterima = acceptEncoding.replace(new RegExp(ditolak, 'gi'), ',')
  if (/\bbr\b/i.test(diterima)) return 'br'
  return /\bgzip\b/i.test(diterima) ? 'gzip' : 'identity'
}

/** What a visitor gets of a page: all of it, or word that what he has is the same. */
export function getJawaban({ status, getBentuk }: HalamanJadi, permintaan: PermintaanHalaman): Jawaban {
  const { isi, etag, kepala, kepala304 } = getBentuk(permintaan.sandi)
  return status === 200 && isCocok(permintaan.ifNoneMatch, etag)
    ? { status: 304, kepala: kepala304, isi: null }
    : { status, kepala, isi }
}

/** Weak forms count too: a proxy that recompresses may weaken our ETag. */
export function isCocok(ifNoneMatch: string | undefined, etag: string): boolean {
  return ifNoneMatch !== undefined && (ifNoneMatch === '*' || ifNoneMatch.includes(etag))
}

function toBentuk(sandi: Sandi, isi: Buffer, sidik: string, kepala: [string, string][]): Bentuk {
  const etag = `"${sidik}-${sandi}"`
  const bersama: [string, string][] = [...kepala, ['etag', etag], ['vary', 'Accept-Encoding']]
  const sendiri: [string, string][] = sandi === 'identity' ? [] : [['content-encoding', sandi]]
  return {
    isi,
    etag,
    kepala: [...bersama, ...sendiri, ['content-length', String(isi.length)] as [string, string]].flat(),
    kepala304: bersama.filter(([nama]) => nama !== 'content-type').flat(),
  }
}
