import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handleStatic, listStatic } from './static-files.ts'

const ISI = 'console.log("halo")'
const folder = mkdtempSync(path.join(tmpdir(), 'lewu-statis-'))
let server: Server

beforeAll(async () => {
  mkdirSync(path.join(folder, 'chunks'))
  writeFileSync(path.join(folder, 'chunks/a.js'), ISI)
  writeFileSync(path.join(folder, 'chunks/a.js.br'), brotliCompressSync(ISI))
  writeFileSync(path.join(folder, 'chunks/b.png'), 'gambar')
  const daftar = listStatic(folder)
  server = createServer((permintaan, jawaban) => {
    if (!handleStatic(daftar, permintaan, jawaban)) jawaban.writeHead(418).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

type Jawaban = { status: number; headers: IncomingHttpHeaders; isi: Buffer }
async function ask(jalan: string, headers = {}, method = 'GET'): Promise<Jawaban> {
  const { port } = server.address() as AddressInfo
  const permintaan = request({ port, host: '127.0.0.1', path: jalan, headers, method }).end()
  const [jawaban] = await once(permintaan, 'response')
  return { status: jawaban.statusCode, headers: jawaban.headers, isi: Buffer.concat(await jawaban.toArray()) }
}
const BR = { 'Accept-Encoding': 'gzip, br' }
const A = '/_next/static/chunks/a.js'

test('a file of the build travels as brotli, for ever, and unchanged', async () => {
  const { status, headers, isi } = await ask(`${A}?dpl=1`, BR)
  expect([status, headers['content-encoding']]).toEqual([200, 'br'])
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(brotliDecompressSync(isi).toString()).toBe(ISI)
  expect((await ask(A, { ...BR, 'If-None-Match': headers.etag })).status).toBe(304)
  expect((await ask(A, BR, 'HEAD')).isi).toHaveLength(0)
})

test.each([
  ['a client without brotli', A, {}, 'GET'],
  ['another method', A, BR, 'POST'],
  ['a picture', '/_next/static/chunks/b.png', BR, 'GET'],
  ['the compressed file by its own name', `${A}.br`, BR, 'GET'],
  ['a way out of the folder', '/_next/static/chunks/../../a.js', BR, 'GET'],
  ['any other page', '/admin', BR, 'GET'],
])('%s is answered by somebody else', async (_nama, jalan, headers, method) => {
  expect((await ask(jalan, headers, method)).status).toBe(418)
})
