/** Turns what Astro answers into a finished page and writes it. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { getJawaban, getSandi, type HalamanJadi, toHalamanJadi } from '../cache/halaman-jadi.ts'
import { listKepalaAman, toCsp } from './headers.ts'

const CACHE_PUBLIK = 'public, max-age=0, must-revalidate'

export function writeHalaman(req: IncomingMessage, res: ServerResponse, halaman: HalamanJadi): void {
  const { status, kepala, isi } = getJawaban(halaman, {
    sandi: getSandi(req.headers['accept-encoding'] as string | undefined),
    ifNoneMatch: req.headers['if-none-match'],
  })
  res.writeHead(status, kepala)
  res.end(isi === null || req.method === 'HEAD' ? undefined : isi)
}

/** Headers named by the page itself win over the default ones. */
export async function toHalaman(response: Response, status = response.status): Promise<HalamanJadi> {
  const isi = Buffer.from(await response.arrayBuffer())
  const kepala = listKepala(response).filter(([nama]) => nama !== 'content-security-policy')
  const jenis = kepala.find(([nama]) => nama === 'content-type')?.[1]
  return toHalamanJadi({ status, isi, kepala: [...kepala, ['content-security-policy', toCsp(jenis, isi)]] })
}

/** A body that is not kept (a file): passed on as it comes, with its own length and policy. */
export async function writeAliran(
  req: IncomingMessage,
  res: ServerResponse,
  response: Response,
): Promise<void> {
  const ukuran = response.headers.get('content-length')
  const kepala = listKepala(response)
  if (ukuran !== null) kepala.push(['content-length', ukuran])
  res.writeHead(response.status, kepala.flat())
  if (req.method === 'HEAD' || response.body === null) {
    await response.body?.cancel()
    res.end()
    return
  }
  await pipeline(response.body, res)
}

function listKepala(response: Response): [string, string][] {
  const kepala = new Map<string, string>(listKepalaAman())
  kepala.set('cache-control', CACHE_PUBLIK)
  for (const [nama, nilai] of response.headers) kepala.set(nama, nilai)
  // The one header that stands once for each of its values.
  kepala.delete('set-cookie')
  // Astro names a length, too; a finished page has one per encoding.
  kepala.delete('content-length')
  if (kepala.get('content-type') === 'text/html') kepala.set('content-type', 'text/html; charset=utf-8')
  return [...kepala, ...response.headers.getSetCookie().map((kuki): [string, string] => ['set-cookie', kuki])]
}
