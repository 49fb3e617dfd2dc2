/**
 * Connections whose bytes are read into one buffer shared by all. Node takes 64 kB of fresh memory for each read of an
 * accepted connection, which costs more than to answer with a finished page. `onread` avoids that, but node offers it
 * only where a socket is made; so a socket of our own takes over the handle of the accepted one (decision 0019).
 */
import { Socket } from 'node:net'

/** Longer than any head that is answered from here; a longer piece just comes in parts. */
const BUFFER_BYTES = 16_384
const buffer = Buffer.alloc(BUFFER_BYTES)

/** Not in node's types; `soket-bersama.test.ts` and the pinned version of node guard it. */
type Bergagang = { _handle: unknown }
type Pilihan = ConstructorParameters<typeof Socket>[0] & { handle: unknown }

/**
 * `asal` comes from a server that pauses connections as they come in. `onPotongan` gets bytes that are overwritten by
 * the next read, and says whether it took them; if not, and ever after, they flow on as of any socket.
 */
export function openSoketBersama(asal: Socket, onPotongan: (potongan: Buffer) => boolean): Socket {
  const { _handle: handle } = asal as unknown as Bergagang
  const baca = (panjang: number): boolean => {
    const potongan = buffer.subarray(0, panjang)
    if (!onPotongan(potongan)) socket.push(Buffer.from(potongan))
    return true
  }
  const pilihan: Pilihan = { handle, allowHalfOpen: true, onread: { buffer, callback: baca } }
  const socket = new Socket(pilihan)
  ;(asal as unknown as Bergagang)._handle = null
  // The server counts `asal`.
  socket.once('close', () => asal.destroy())
  return socket.resume()
}
