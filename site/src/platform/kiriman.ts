/** Takes in a posted form, within limits. */
import type { IncomingMessage } from 'node:http'
import { findAlamatJaringan } from 'cms/dasar/alamat-jaringan'
import { getEnv } from './env.ts'
import type { Kiriman } from './render.ts'

const JENIS_FORMULIR = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i

/**
 * The site's own forms, and the preview that the cms sends. A browser may hide the sender (`null`) under a
 * strict referrer policy; that is let in, since a preview is judged by its signature and changes nothing.
 */
export function isAsalDiizinkan(origin: string | undefined): boolean {
  return origin === undefined || [getEnv().situs, getEnv().cms, 'null'].includes(origin)
}

/** What is done in a learner's name comes from our own pages: a form elsewhere signs nobody in or out. */
export function isAsalSendiri({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const asal = headers['sec-fetch-site']
  if (asal !== undefined) return asal === 'same-origin' || asal === 'none'
  return headers.origin === undefined || headers.origin === getEnv().situs
}

/** The body, or null when it is larger than `maks` bytes or no form. */
export async function readKiriman(req: IncomingMessage, maks: number): Promise<Kiriman | null> {
  const jenisMedia = req.headers['content-type'] ?? ''
  if (!JENIS_FORMULIR.test(jenisMedia) || Number(req.headers['content-length'] ?? 0) > maks) return null
  const bagian: Buffer[] = []
  let ukuran = 0
  for await (const potongan of req) {
    ukuran += potongan.length
    if (ukuran > maks) return null
    bagian.push(potongan)
  }
  return { isi: Buffer.concat(bagian), jenisMedia, pengirim: getPengirim(req) }
}

/** As the trusted proxy names it, else as the connection does. */
export function getPengirim({ headers, socket }: IncomingMessage): string | null {
  const { headerProksi } = getEnv()
  if (headerProksi === '') return socket.remoteAddress ?? null
  return findAlamatJaringan(String(headers[headerProksi] ?? ''))
}
