/** Sends a published file. Its address is for ever, its content may be withdrawn: so no long caching. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Berkas } from '../publik/berkas.ts'
import { getEnv } from './env.ts'
import { findPotongan, type Potongan } from './potongan.ts'

/** Kinds a browser may show; anything else is only ever saved. */
const BOLEH_TAMPIL = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'audio/mpeg',
  'audio/mp4',
  'video/mp4',
]

export async function toResponseBerkas(berkas: Berkas, permintaan: Headers): Promise<Response> {
  const headers = toKepala(berkas)
  if (permintaan.get('if-none-match')?.includes(headers.etag))
    return new Response(null, { status: 304, headers })
  const jalur = toJalurBerkas(berkas.sha256)
  const { size: ukuran } = await stat(jalur)
  const range = permintaan.get('range') ?? undefined
  const ifRange = permintaan.get('if-range') ?? undefined
  const potongan = findPotongan({ range, ifRange, ukuran, etag: headers.etag })
  if (potongan === 'LUAR') return toLuar(headers, ukuran)
  return potongan === null ? toUtuh(jalur, headers, ukuran) : toSebagian(jalur, headers, ukuran, potongan)
}

const toJalurBerkas = (sha256: string): string => `${getEnv().folderBerkas}/${sha256.slice(0, 2)}/${sha256}`

/** Bytes of a published file; null where it is not here. */
export const findUkuranBerkas = (sha256: string): Promise<number | null> =>
  stat(toJalurBerkas(sha256)).then(
    ({ size }) => size,
    () => null,
  )

function toUtuh(jalur: string, headers: Kepala, ukuran: number): Response {
  return new Response(toAliran(jalur), { headers: { ...headers, 'content-length': String(ukuran) } })
}

function toSebagian(jalur: string, headers: Kepala, ukuran: number, { awal, akhir }: Potongan): Response {
  return new Response(toAliran(jalur, { start: awal, end: akhir }), {
    status: 206,
    headers: {
      ...headers,
      'content-range': `bytes ${awal}-${akhir}/${ukuran}`,
      'content-length': String(akhir - awal + 1),
    },
  })
}

const toLuar = (headers: Kepala, ukuran: number): Response =>
  new Response(null, {
    status: 416,
    headers: { ...headers, 'cache-control': 'no-store', 'content-range': `bytes */${ukuran}` },
  })

/** Node's and the browser's stream types differ in name only. */
const toAliran = (jalur: string, bagian?: { start: number; end: number }): ReadableStream =>
  Readable.toWeb(createReadStream(jalur, bagian)) as unknown as ReadableStream

type Kepala = ReturnType<typeof toKepala>

function toKepala({ sha256, nama, jenisMedia }: Berkas) {
  const cara = BOLEH_TAMPIL.includes(jenisMedia) ? 'inline' : 'attachment'
  const polos = nama.replace(/[^\w.-]+/g, '_')
  return {
    'content-type': jenisMedia,
    'content-disposition': `${cara}; filename="${polos}"; filename*=UTF-8''${encodeURIComponent(nama)}`,
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'public, max-age=60, must-revalidate',
    'accept-ranges': 'bytes',
    etag: `"${sha256}"`,
  }
}
