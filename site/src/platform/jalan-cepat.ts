/**
 * Finished pages answered straight from the socket. Most requests are a plain GET of a page that stands ready: for
 * them node's request and response objects cost more than the answer. Whatever is not plainly such a request goes to
 * node's own HTTP server, and its connection stays there.
 */
import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { getJawaban, type HalamanJadi } from '../cache/halaman-jadi.ts'
import { toJawabanMentah } from './jawaban-mentah.ts'
import { readPolos } from './permintaan-polos.ts'
import { openSoketBersama } from './soket-bersama.ts'

type Pilihan = {
  findSegar: (jalur: string) => HalamanJadi | null
  /** How long a connection may be silent, in milliseconds. */
  hening: number
}

/** Puts itself before the server's own handling of connections. Returns what ends the connections that it holds. */
export function startJalanCepat(server: Server, { findSegar, hening }: Pilihan): () => void {
  const daftarSocket = new Set<Socket>()
  const daftarPenangan = server.listeners('connection') as ((socket: Socket) => void)[]
  server.removeAllListeners('connection')
  Object.assign(server, { pauseOnConnect: true })
  server.on('connection', (asal: Socket) => {
    const socket = openSoketBersama(asal, (potongan) => {
      if (!daftarSocket.has(socket)) return false
      if (isDijawab(socket, potongan, findSegar)) return true
      lepas()
      for (const penangan of daftarPenangan) penangan.call(server, socket)
      return false
    })
    const lepas = pegang(socket, daftarSocket, hening)
  })
  return () => {
    for (const socket of daftarSocket) socket.end()
  }
}

/** Keeps a connection among ours until it ends or, by the returned function, is given away. */
function pegang(socket: Socket, daftarSocket: Set<Socket>, hening: number): () => void {
  const daftar = [
    ['timeout', () => socket.destroy()],
    ['end', () => socket.end()],
    ['error', () => socket.destroy()],
    ['close', () => daftarSocket.delete(socket)],
  ] as const
  daftarSocket.add(socket)
  socket.setTimeout(hening)
  for (const [nama, penangan] of daftar) socket.on(nama, penangan)
  return () => {
    daftarSocket.delete(socket)
    for (const [nama, penangan] of daftar) socket.off(nama, penangan)
    socket.setTimeout(0)
  }
}

function isDijawab(socket: Socket, potongan: Buffer, findSegar: Pilihan['findSegar']): boolean {
  // A reader that has not taken the last answer yet is left to the server that waits for it.
  if (socket.writableLength > 0) return false
  const permintaan = readPolos(potongan)
  const halaman = permintaan === null ? null : findSegar(permintaan.jalur)
  if (permintaan === null || halaman === null) return false
  socket.write(toJawabanMentah(getJawaban(halaman, permintaan), Date.now()))
  return true
}
