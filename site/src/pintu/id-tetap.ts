/** An id that follows from what it names: the same thing sent twice is one. */
import { createHash } from 'node:crypto'

export function toIdTetap(isi: string): string {
  const hash = createHash('sha256').update(isi).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
