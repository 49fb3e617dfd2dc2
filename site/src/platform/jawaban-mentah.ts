/** An answer as it goes over the wire. */
import { STATUS_CODES } from 'node:http'
import type { Jawaban } from '../cache/halaman-jadi.ts'

/** A head names the second it was sent in; within it, everybody gets the same bytes. */
const MAX_DIINGAT = 500
const siap = new Map<readonly string[], Buffer>()
let detikSiap = 0

/** Head and body in one piece. */
export function toJawabanMentah(jawaban: Jawaban, now: number): Buffer {
  const detik = Math.floor(now / 1000)
  if (detik !== detikSiap || siap.size >= MAX_DIINGAT) siap.clear()
  detikSiap = detik
  const lama = siap.get(jawaban.kepala)
  if (lama !== undefined) return lama
  const isi = toBytes(jawaban, now)
  siap.set(jawaban.kepala, isi)
  return isi
}

function toBytes({ status, kepala, isi }: Jawaban, now: number): Buffer {
  const baris = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`]
  for (let i = 0; i < kepala.length; i += 2) baris.push(`${kepala[i]}: ${kepala[i + 1]}`)
  baris.push(`Date: ${new Date(now).toUTCString()}`, 'Connection: keep-alive', '', '')
  const awal = Buffer.from(baris.join('\r\n'), 'latin1')
  return isi === null ? awal : Buffer.concat([awal, isi])
}
