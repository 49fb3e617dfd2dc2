/** After `next build`: every script and style of the admin once more, as small as brotli makes it. */
import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { AKHIRAN_BR, isPatutDipadatkan } from './platform/static-files.ts'

const compress = promisify(brotliCompress)
const folder = path.resolve(import.meta.dirname, '../.next/static')

async function createPadat(nama: string): Promise<void> {
  const letak = path.join(folder, nama)
  const isi = await readFile(letak)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: isi.length,
  }
  await writeFile(letak + AKHIRAN_BR, await compress(isi, { params }))
}

const daftar = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isPatutDipadatkan)
await Promise.all(daftar.map(createPadat))
console.log(`${daftar.length} berkas dipadatkan`)
