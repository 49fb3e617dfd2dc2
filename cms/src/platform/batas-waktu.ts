/** How long a visitor may take to send a request. Node knows one limit for all roads, and one road is much longer. */
import type { IncomingMessage } from 'node:http'

/** The export of a whole kabupaten over a weak line, in milliseconds. */
export const BATAS_KIRIMAN_MS = 3_600_000
/** Ten megabytes, the largest file of an ordinary form, at 150 kbit/s. */
const BATAS_BIASA_MS = 600_000
const JALUR_KIRIMAN = '/api/kiriman'

/** Ends the connection of whoever has not sent the whole request by then. */
export function limitWaktu(request: IncomingMessage, batas = BATAS_BIASA_MS): void {
  if (request.url?.split('?')[0] === JALUR_KIRIMAN) return
  const timer = setTimeout(() => {
    if (!request.complete) request.socket.destroy()
  }, batas)
  timer.unref()
  request.once('close', () => clearTimeout(timer))
}
