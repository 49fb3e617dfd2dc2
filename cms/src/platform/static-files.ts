/** Files with a hash in their names: compressed once by the build (compress-static.ts), kept by browsers for ever. */
import { createReadStream, readdirSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { KEPALA_TETAP } from './security-headers.ts'

export const AKHIRAN_BR = '.br'
const PANGKAL = '/_next/static/'
const TIPE: Readonly<Record<string, string>> = {
  '.js': 'application/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
  '.svg': 'image/svg+xml',
}

type Berkas = { letak: string; ukuran: number; tipe: string }
export type DaftarBerkas = ReadonlyMap<string, Berkas>

export const isPatutDipadatkan = (nama: string): boolean => path.extname(nama) in TIPE

/** By address, read once: what is not in it is none of our business, however the address is written. */
export function listStatic(folder: string): DaftarBerkas {
  const nama = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Map(
    nama
      .filter((satu) => satu.endsWith(AKHIRAN_BR))
      .map((satu) => {
        const letak = path.join(folder, satu)
        const asli = satu.slice(0, -AKHIRAN_BR.length)
        const tipe = TIPE[path.extname(asli)] ?? ''
        return [PANGKAL + asli.split(path.sep).join('/'), { letak, ukuran: statSync(letak).size, tipe }]
      }),
  )
}

/** False where somebody else has to answer: another file, another method, a client that does not read brotli. */
export function handleStatic(
  daftar: DaftarBerkas,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { method, url = '', headers } = request
  const berkas = daftar.get(url.split('?', 1)[0] ?? '')
  const isMembaca = method === 'GET' || method === 'HEAD'
  if (berkas === undefined || !isMembaca || !/\bbr\b/.test(String(headers['accept-encoding'] ?? '')))
    return false
  const etag = `"${path.basename(berkas.letak)}"`
  for (const { key, value } of KEPALA_TETAP) response.setHeader(key, value)
  response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
  response.setHeader('Vary', 'Accept-Encoding')
  response.setHeader('ETag', etag)
  if (headers['if-none-match'] === etag) {
    response.writeHead(304).end()
    return true
  }
  response.writeHead(200, {
    'Content-Type': berkas.tipe,
    'Content-Encoding': 'br',
    'Content-Length': berkas.ukuran,
  })
  if (method === 'HEAD') response.end()
  else
    createReadStream(berkas.letak)
      .on('error', () => response.destroy())
      .pipe(response)
  return true
}
