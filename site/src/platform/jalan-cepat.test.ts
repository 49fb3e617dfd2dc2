import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { setTimeout as jeda } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type HalamanJadi, toHalamanJadi } from '../cache/halaman-jadi.ts'
import { startJalanCepat } from './jalan-cepat.ts'

const ISI = '<p>Halo'
const HENING = 200
let server: Server
let finish: () => void
let halaman: HalamanJadi
const lewatServer: string[] = []

beforeEach(async () => {
  lewatServer.length = 0
  halaman = toHalamanJadi({ status: 200, kepala: [['x-uji', 'ya']], isi: Buffer.from(ISI) })
  server = createServer((req, res) => {
    lewatServer.push(`${req.method} ${req.url}`)
    req.resume().on('end', () => res.end('server'))
  })
  finish = startJalanCepat(server, {
    findSegar: (jalur) => (jalur === '/ada' ? halaman : null),
    hening: HENING,
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(() => {
  server.closeAllConnections()
  finish()
  server.close()
})

async function start(): Promise<Socket> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'connect')
  return socket
}
const toGet = (jalur: string, ...kepala: string[]): string =>
  [`GET ${jalur} HTTP/1.1`, 'Host: x', ...kepala, '', ''].join('\r\n')
/** One answer: its head, and all that came with it. */
async function ask(socket: Socket, isi: string | Buffer): Promise<string> {
  socket.write(isi)
  return String((await once(socket, 'data'))[0])
}

test('a finished page, again and again over one connection, without the server', async () => {
  const socket = await start()
  for (let i = 0; i < 3; i += 1) {
    const jawaban = await ask(socket, toGet('/ada'))
    expect(jawaban).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    expect(jawaban).toMatch(/\r\nx-uji: ya\r\n/)
    expect(jawaban).toMatch(/\r\nDate: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r\n/)
    expect(jawaban.split('\r\n\r\n')[1]).toBe(ISI)
    expect(jawaban).toContain(`content-length: ${ISI.length}`)
  }
  const sama = await ask(socket, toGet('/ada', `If-None-Match: ${halaman.getBentuk('identity').etag}`))
  expect(sama).toMatch(/^HTTP\/1\.1 304 Not Modified\r\n[\s\S]*\r\n\r\n$/)
  expect(lewatServer).toEqual([])
})

test('what is not there goes to the server with all its bytes, and the connection stays there', async () => {
  const socket = await start()
  expect(await ask(socket, toGet('/ada'))).toContain(ISI)
  expect(await ask(socket, toGet('/lain'))).toContain('server')
  expect(await ask(socket, toGet('/ada'))).toContain('server')
  expect(lewatServer).toEqual(['GET /lain', 'GET /ada'])
})

test('requests in pieces, several at once, and a body reach the server whole and in order', async () => {
  const socket = await start()
  const teks = toGet('/ada')
  socket.write(teks.slice(0, 20))
  await jeda(20)
  expect(await ask(socket, teks.slice(20))).toContain('server')
  const dua = await start()
  dua.write(toGet('/ada') + toGet('/dua'))
  await expect.poll(() => lewatServer).toEqual(['GET /ada', 'GET /ada', 'GET /dua'])
  const tiga = await start()
  const kirim = `POST /kirim HTTP/1.1\r\nHost: x\r\nContent-Length: ${teks.length}\r\n\r\n${teks}`
  await ask(tiga, kirim)
  // The body looks like a request, and is none.
  expect(lewatServer.slice(3)).toEqual(['POST /kirim'])
})

test('a silent connection is ended, and so is every one when the server stops', async () => {
  const diam = await start()
  await once(diam, 'close')
  const socket = await start()
  await ask(socket, toGet('/ada'))
  finish()
  await once(socket, 'close')
})
