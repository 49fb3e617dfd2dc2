/** Whose request it is, by the network address that a trusted proxy wrote. */

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/

/**
 * The last address of the proxy's header, since the ones before came with the request. Null where no proxy is
 * named or nothing readable stands there. IPv6 is cut to the /64 that one customer's line has.
 */
export function findAlamatJaringan(header: string | null | undefined): string | null {
  const alamat = header?.split(',').at(-1)?.trim().toLowerCase() ?? ''
  if (IPV4.test(alamat)) return alamat
  return isIpv6(alamat.replace(/%.*$/, '')) ? toJaringan(alamat) : null
}

/** The platform's own reading of an address in brackets. */
const isIpv6 = (alamat: string): boolean => alamat.includes(':') && URL.canParse(`http://[${alamat}]`)

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
