/** Whose request it is, by the network address that a trusted proxy wrote. */
import { z } from 'zod'

const ipv4 = z.ipv4()
const ipv6 = z.ipv6()

/**
 * The last address of the proxy's header, since the ones before came with the request. Null where no proxy is
 * named or nothing readable stands there. IPv6 is cut to the /64 that one customer's line has.
 */
export function findAlamatJaringan(header: string | null | undefined): string | null {
  const alamat = header?.split(',').at(-1)?.trim().toLowerCase() ?? ''
  if (ipv4.safeParse(alamat).success) return alamat
  return ipv6.safeParse(alamat.replace(/%.*$/, '')).success ? toJaringan(alamat) : null
}

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
