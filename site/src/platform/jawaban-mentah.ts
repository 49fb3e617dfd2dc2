/** The head of an answer as it goes over the wire. */
import { STATUS_CODES } from 'node:http'
import type { Jawaban } from '../cache/halaman-jadi.ts'

/** A head names the second it was sent in; within it, everybody gets the same bytes. */
const siap = new WeakMap<readonly string[], { detik: number; isi: Buffer }>()

export function toKepalaMentah({ status, kepala }: Jawaban, now: number): Buffer {
  const detik = Math.floor(now / 1000)
  const lama = siap.get(kepala)
  if (lama?.detik === detik) return lama.isi
  const isi = toBytes(status, kepala, now)
  siap.set(kepala, { detik, isi })
  return isi
}

function toBytes(status: number, kepala: readonly string[], now: number): Buffer {
  const baris = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`]
  for (let i = 0; i < kepala.length; i += 2) baris.push(`${kepala[i]}: ${kepala[i + 1]}`)
  baris.push(`Date: ${new Date(now).toUTCString()}`, 'Connection: keep-alive', '', '')
  return Buffer.from(baris.join('\r\n'), 'latin1')
}
