/**
 * An upload is kept in the data folder while it comes in: a slow line must not hold a transaction open, and what
 * broke off leaves nothing in the database. The file goes as soon as its rows are staged.
 */
import { createReadStream, createWriteStream, type ReadStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { getEnv } from '../../platform/env.ts'
import { createSlots } from '../../platform/slots.ts'

/** Packed; an export of 168 villages has about a tenth of it. */
export const BATAS_KIRIMAN_MB = 150

export class KirimanTerlaluBesar extends Error {}

const getInduk = (): string => path.join(getEnv().LEWU_DATA_DIR, 'kiriman')

/** What a stop in the middle of an upload left behind; at the start nothing is coming in yet. */
export const deleteTitipanLama = (): Promise<void> => rm(getInduk(), { recursive: true, force: true })

/** One upload at a time, and two more in line: each takes its room on the disk and a long transaction. */
const takeGiliranUnggah = createSlots({ atOnce: 1, waiting: 2, patience: 120_000 })

/** Hands what was brought to `olah` in small pieces, and removes it whatever comes of that. */
export async function runDenganTitipan<Hasil>(
  isi: globalThis.ReadableStream<Uint8Array>,
  olah: (berkas: ReadStream) => Promise<Hasil>,
): Promise<Hasil> {
  const finish = await takeGiliranUnggah()
  try {
    return await runTitipan(isi, olah)
  } finally {
    finish()
  }
}

/** A few kB unpack to a thousand times as much at the most, which bounds what one step holds. */
const POTONGAN = 4_096

async function runTitipan<Hasil>(
  isi: globalThis.ReadableStream<Uint8Array>,
  olah: (berkas: ReadStream) => Promise<Hasil>,
): Promise<Hasil> {
  const induk = getInduk()
  await mkdir(induk, { recursive: true, mode: 0o700 })
  const folder = await mkdtemp(path.join(induk, 'k-'))
  const alamat = path.join(folder, 'kiriman.zip')
  try {
    const sumber = Readable.fromWeb(isi as ReadableStream<Uint8Array>)
    await pipeline(sumber, limitBesar, createWriteStream(alamat, { mode: 0o600 }))
    const berkas = createReadStream(alamat, { highWaterMark: POTONGAN })
    return await olah(berkas).finally(() => berkas.destroy())
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
