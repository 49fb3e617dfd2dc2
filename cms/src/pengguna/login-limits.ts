/** How long a sign-in waits, and whose it is. */
import { isIPv4, isIPv6 } from 'node:net'

const GRATIS = 5
const JEDA_TERPANJANG_MS = 5_000

/** Milliseconds before the n-th attempt in a row is looked at: doubling after the fifth, never more than five seconds. */
export function calculateJeda(percobaan: number): number {
  return percobaan <= GRATIS ? 0 : Math.min(JEDA_TERPANJANG_MS, 100 * 2 ** (percobaan - GRATIS))
}

/**
 * The visitor's address as the trusted proxy wrote it: the last one of its header, since the ones before
 * came with the request. Null where no proxy is named or nothing readable stands there.
 */
export function findAlamat(headers: Pick<Headers, 'get'>, namaHeader: string): string | null {
  if (namaHeader === '') return null
  const alamat = headers.get(namaHeader)?.split(',').at(-1)?.trim().toLowerCase() ?? ''
  if (isIPv4(alamat)) return alamat
  return isIPv6(alamat) ? toJaringan(alamat) : null
}

/** One line of a customer is a whole /64 of IPv6 addresses. */
function toJaringan(alamat: string): string {
  const [awal = '', akhir] = alamat.replace(/%.*$/, '').split('::')
  const kiri = awal.split(':').filter((bagian) => bagian !== '')
  const kanan = akhir?.split(':').filter((bagian) => bagian !== '') ?? []
  const kosong = akhir === undefined ? 0 : Math.max(0, 8 - kiri.length - kanan.length)
  return [...kiri, ...Array<string>(kosong).fill('0'), ...kanan]
    .slice(0, 4)
    .map((bagian) => bagian.replace(/^0+(?=.)/, ''))
    .join(':')
}
