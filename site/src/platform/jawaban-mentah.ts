/** A finished page's answer as it goes over the wire. */
import { STATUS_CODES } from 'node:http'
import { type Bentuk, type HalamanJadi, isCocok } from '../cache/halaman-jadi.ts'
import type { PermintaanPolos } from './permintaan-polos.ts'

export type JawabanMentah = { kepala: Buffer; isi: Buffer | null }
type KepalaDetik = { detik: number; kepala: Buffer }

/** A head names the second it was sent in; within it, everybody gets the same bytes. */
const kepalaUtuh = new WeakMap<Bentuk, KepalaDetik>()
const kepala304 = new WeakMap<Bentuk, KepalaDetik>()

export function toJawabanMentah(
  { status, getBentuk }: HalamanJadi,
  { sandi, ifNoneMatch }: PermintaanPolos,
  now: number,
): JawabanMentah {
  const satu = getBentuk(sandi)
  if (status === 200 && isCocok(ifNoneMatch, satu.etag))
    return { kepala: getKepala(kepala304, satu, now, () => [304, satu.kepala304]), isi: null }
  return { kepala: getKepala(kepalaUtuh, satu, now, () => [status, satu.kepala]), isi: satu.isi }
}

function getKepala(
  simpanan: WeakMap<Bentuk, KepalaDetik>,
  bentuk: Bentuk,
  now: number,
  list: () => [number, readonly string[]],
): Buffer {
  const detik = Math.floor(now / 1000)
  const lama = simpanan.get(bentuk)
  if (lama?.detik === detik) return lama.kepala
  const kepala = toKepala(...list(), now)
  simpanan.set(bentuk, { detik, kepala })
  return kepala
}

function toKepala(status: number, daftar: readonly string[], now: number): Buffer {
  const baris = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`]
  for (let i = 0; i < daftar.length; i += 2) baris.push(`${daftar[i]}: ${daftar[i + 1]}`)
  baris.push(`Date: ${new Date(now).toUTCString()}`, 'Connection: keep-alive', '', '')
  return Buffer.from(baris.join('\r\n'), 'latin1')
}
