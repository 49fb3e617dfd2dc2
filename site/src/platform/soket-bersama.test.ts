import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSoketBersama } from './soket-bersama.ts'

let server: Server
/** What the first bytes of a connection begin with decides: taken, or left to node's server. */
const diambil: string[] = []

beforeEach(async () => {
  diambil.length = 0
  server = createServer(async (req, res) => res.end(`${req.method} ${(await text(req)).length}`))
  const [terima] = server.listeners('connection') as [(socket: Socket) => void]
  server.removeAllListeners('connection')
  Object.assign(server, { pauseOnConnect: true })
  server.on('connection', (asal: Socket) => {
    let isNode = false
    const socket = openSoketBersama(asal, (potongan) => {
      if (isNode || !potongan.subarray(0, 4).equals(Buffer.from('ping'))) {
        if (!isNode) terima.call(server, socket)
        isNode = true
        return false
      }
      diambil.push(String(potongan))
      return socket.write('pong')
    })
    socket.on('end', () => socket.end())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(() => server.close())

const start = (): Socket => connect((server.address() as AddressInfo).port, '127.0.0.1')

test('bytes of many connections at once are never mixed', async () => {
  const daftar = Array.from({ length: 20 }, start)
  for (const [i, socket] of daftar.entries()) socket.write(`ping${i}`)
  await Promise.all(daftar.map((socket) => once(socket, 'data')))
  expect(diambil.toSorted()).toEqual(daftar.map((_, i) => `ping${i}`).toSorted())
  for (const socket of daftar) socket.destroy()
})

test('a body of a megabyte in many pieces reaches the server whole, again and again', async () => {
  const isi = Buffer.alloc(1_000_000, 'x')
  const socket = start()
  const jawab = (async () => {
    let semua = ''
    for await (const potongan of socket) semua += potongan
    return semua
  })()
  for (const sambungan of ['keep-alive', 'close']) {
    socket.write(
      `POST / HTTP/1.1\r\nHost: x\r\nConnection: ${sambungan}\r\nContent-Length: ${isi.length}\r\n\r\n`,
    )
    for (let i = 0; i < isi.length; i += 7919) socket.write(isi.subarray(i, i + 7919))
  }
  expect((await jawab).match(/POST 1000000/g)).toHaveLength(2)
})

test('the server knows when the last connection has ended', async () => {
  const daftar = [start(), start()]
  for (const socket of daftar) socket.write('ping')
  await Promise.all(daftar.map((socket) => once(socket, 'data')))
  const count = (): Promise<number> =>
    new Promise((resolve, reject) =>
      server.getConnections((galat, n) => (galat ? reject(galat) : resolve(n))),
    )
  expect(await count()).toBe(2)
  daftar[0]?.destroy()
  await expect.poll(count).toBe(1)
  daftar[1]?.end()
  server.close()
  await once(server, 'close')
})
