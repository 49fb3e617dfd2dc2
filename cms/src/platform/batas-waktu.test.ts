import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { setTimeout as jeda } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { limitWaktu } from './batas-waktu.ts'

const BATAS = 150
let server: Server

beforeEach(async () => {
  server = createServer((request, response) => {
    limitWaktu(request, BATAS)
    request.resume().once('end', () => setTimeout(() => response.end('selesai'), 2 * BATAS))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

async function send(jalur: string, isi: string): Promise<Socket> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write(`POST ${jalur} HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\n${isi}`)
  return socket
}

test('half a request ends its connection', async () => {
  await once(await send('/api/berita', 'a'), 'close')
})

test('a whole one may be answered as late as it takes', async () => {
  const [isi] = await once(await send('/api/berita', 'abc'), 'data')
  expect(String(isi)).toContain('selesai')
})

test('the export of a kabupaten may take longer to come', async () => {
  const socket = await send('/api/kiriman?nama=x', 'a')
  await jeda(2 * BATAS)
  socket.write('bc')
  expect(String((await once(socket, 'data'))[0])).toContain('selesai')
})
