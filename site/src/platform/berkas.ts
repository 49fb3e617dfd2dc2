/** Sends a published file. Its address is for ever, its content may be withdrawn: so no long caching. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Berkas } from '../publik/berkas.ts'
import { getEnv } from './env.ts'

/** Kinds a browser may show; anything else is only ever saved. */
const BOLEH_TAMPIL = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/avif']

export async function toResponseBerkas(berkas: Berkas, ifNoneMatch: string | null): Promise<Response> {
  const headers = toKepala(berkas)
  if (ifNoneMatch?.includes(headers.etag)) return new Response(null, { status: 304, headers })
  const jalur = `${getEnv().folderBerkas}/${berkas.sha256.slice(0, 2)}/${berkas.sha256}`
  const { size } = await stat(jalur)
  // Node's and the browser's stream types differ in name only.
  const isi = Readable.toWeb(createReadStream(jalur)) as unknown as ReadableStream
  return new Response(isi, { headers: { ...headers, 'content-length': String(size) } })
}

function toKepala({ sha256, nama, jenisMedia }: Berkas) {
  const cara = BOLEH_TAMPIL.includes(jenisMedia) ? 'inline' : 'attachment'
  const polos = nama.replace(/[^\w.-]+/g, '_')
  return {
    'content-type': jenisMedia,
    'content-disposition': `${cara}; filename="${polos}"; filename*=UTF-8''${encodeURIComponent(nama)}`,
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'public, max-age=60, must-revalidate',
    etag: `"${sha256}"`,
  }
}
