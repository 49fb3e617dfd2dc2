/**
 * A line like that of a village phone, between a browser and the site: bytes wait and come one after the other. A portal
 * stands behind a proxy that speaks HTTP/2, so the browser shakes hands once; its further connections here are streams.
 */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** `roundTrip` in milliseconds; `rate` in bytes a second, of all connections together, towards the phone. */
export type Line = { roundTrip: number; rate: number }
/** Before the first byte goes: one round trip for TCP, and one for TLS 1.3, which a public site speaks. */
const HANDSHAKES = 2
/** What goes at once, so that two connections share the line. */
const PIECE = 1_400

export async function startSlowLine(to: URL, line: Line): Promise<{ port: number; finish: () => void }> {
  const pace = createPace(line.rate)
  let greeted: Promise<void> | null = null
  const server = createServer((phone) => {
    const site = connect(Number(to.port), to.hostname)
    const end = (): void => {
      phone.destroy()
      site.destroy()
    }
    for (const socket of [phone, site]) socket.setNoDelay(true).on('error', end)
    greeted ??= wait(line.roundTrip * HANDSHAKES)
    const open = greeted
    void carry(phone, site, async () => {
      await open
      await wait(line.roundTrip / 2)
    }).then(end, end)
    void carry(site, phone, () => wait(line.roundTrip / 2), pace).then(end, end)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    finish: () => {
      server.close()
    },
  }
}

/** Each piece waits its way from when it came, not from when the one before it arrived. */
async function carry(
  from: Socket,
  to: Socket,
  travel: () => Promise<void>,
  pace: (bytes: number) => Promise<void> = async () => {},
): Promise<void> {
  let arrived: Promise<void> = Promise.resolve()
  for await (const chunk of from as AsyncIterable<Buffer>) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.subarray(at, at + PIECE)
      const sent = pace(piece.length).then(travel)
      arrived = Promise.all([arrived, sent]).then(() => {
        if (!to.destroyed) to.write(piece)
      })
    }
  }
  await arrived
}

/** One after the other, at so many bytes a second. */
function createPace(rate: number): (bytes: number) => Promise<void> {
  let free = 0
  return (bytes) => {
    const now = performance.now()
    free = Math.max(free, now) + (bytes * 1000) / rate
    return wait(free - now)
  }
}
