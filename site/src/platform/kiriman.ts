/** Takes in a posted form, within limits. */
import type { IncomingMessage } from 'node:http'
import { getEnv } from './env.ts'
import type { Kiriman } from './render.ts'

/** Two million characters of JSON grow by about half when a form escapes them. */
const MAX_BYTES = 6_000_000
const JENIS_FORMULIR = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i

/**
 * The site's own forms, and the preview that the cms sends. A browser may hide the sender (`null`) under a
 * strict referrer policy; that is let in, since a preview is judged by its signature and changes nothing.
 */
export function isAsalDiizinkan(origin: string | undefined): boolean {
  return origin === undefined || [getEnv().situs, getEnv().cms, 'null'].includes(origin)
}

/** The body, or null when it is too large or no form. */
export async function readKiriman(req: IncomingMessage): Promise<Kiriman | null> {
  const jenisMedia = req.headers['content-type'] ?? ''
  if (!JENIS_FORMULIR.test(jenisMedia) || Number(req.headers['content-length'] ?? 0) > MAX_BYTES) return null
  const bagian: Buffer[] = []
  let ukuran = 0
  for await (const potongan of req) {
    ukuran += potongan.length
    if (ukuran > MAX_BYTES) return null
    bagian.push(potongan)
  }
  return { isi: Buffer.concat(bagian), jenisMedia }
}
