import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Zip, ZipDeflate } from 'fflate'
import { expect, test } from 'vitest'
import { readZipBesar } from './stream-zip.ts'

const KEPALA = 'Tahun,Kd_Desa,Nama_Desa\r\n'
const MEGA = 1_048_576
setFlagsFromString('--expose-gc')
const buang = runInNewContext('gc') as () => void

/** A ZIP made while it is read: nothing of it stands in memory but the piece on its way. */
async function* createZip(sampah: number): AsyncGenerator<Uint8Array> {
  const keluar: Uint8Array[] = []
  const isi = randomBytes(MEGA)
  const zip = new Zip((error, byte) => {
    if (error !== null) throw error
    keluar.push(byte)
  })
  const foto = new ZipDeflate('foto/kantor.jpg', { level: 0 })
  zip.add(foto)
  for (let i = 0; i < sampah; i += 1) {
    foto.push(isi.slice(), i === sampah - 1)
    yield* keluar.splice(0)
  }
  const tabel = new ZipDeflate('Ref_Desa.csv')
  zip.add(tabel)
  tabel.push(Buffer.from(KEPALA), true)
  zip.end()
  yield* keluar
}

const BATAS_MEGA = 15
/** V8 gives buffers back on a thread of its own, which a busy machine lets wait: what is still held after that is held. */
async function measureSisa(awal: number): Promise<number> {
  for (let kali = 0; ; kali += 1) {
    buang()
    const sisa = (process.memoryUsage().arrayBuffers - awal) / MEGA
    if (sisa < BATAS_MEGA || kali === 40) return sisa
    await wait(50)
  }
}

test('what is no table goes by without staying in memory', async () => {
  buang()
  const awal = process.memoryUsage().arrayBuffers
  const tersisa: number[] = []
  async function* amati(): AsyncGenerator<Uint8Array> {
    let lewat = 0
    for await (const byte of createZip(60)) {
      lewat += byte.length
      if (lewat > 50 * MEGA && tersisa.length === 0) {
        tersisa.push(await measureSisa(awal))
      }
      yield byte
    }
  }
  const penerima = { addBaris: () => {}, addCacat: () => {}, flush: async () => {} }
  const hasil = await readZipBesar(amati(), penerima)
  expect(hasil).toEqual({ ok: true, value: ['Ref_Desa'] })
  expect(tersisa[0]).toBeLessThan(BATAS_MEGA)
})
