/**
 * An upload is kept in the data folder while it comes in: a slow line must not hold a transaction open, and what
 * broke off leaves nothing in the database. The file goes as soon as its rows are staged.
 */
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { getEnv } from '../../platform/env.ts'

/** Packed; an export of 168 villages has about a tenth of it. */
export const BATAS_KIRIMAN_MB = 150

export class KirimanTerlaluBesar extends Error {}

/** Hands the path of the whole file to `olah`, and removes it whatever comes of that. */
export async function runDenganTitipan<Hasil>(
  isi: globalThis.ReadableStream<Uint8Array>,
  olah: (alamat: string) => Promise<Hasil>,
): Promise<Hasil> {
  const induk = path.join(getEnv().LEWU_DATA_DIR, 'kiriman')
  await mkdir(induk, { recursive: true, mode: 0o700 })
  const folder = await mkdtemp(path.join(induk, 'k-'))
  const alamat = path.join(folder, 'kiriman.zip')
  try {
    const sumber = Readable.fromWeb(isi as ReadableStream<Uint8Array>)
    await pipeline(sumber, limitBesar, createWriteStream(alamat, { mode: 0o600 }))
    return await olah(alamat)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function* limitBesar(sumber: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let jumlah = 0
  for await (const potongan of sumber) {
    jumlah += potongan.length
    if (jumlah > BATAS_KIRIMAN_MB * 1_000_000) throw new KirimanTerlaluBesar()
    yield potongan
  }
}
