/** Kemendagri area codes as text: `62`, `62.01`, `62.01.02`, `62.01.02.2003` (Permendagri 72/2019). */
export type KodeWilayah = string
export type TingkatWilayah = 'provinsi' | 'kabupaten' | 'kecamatan' | 'desa'

const TINGKAT: Readonly<Record<number, TingkatWilayah>> = {
  2: 'provinsi',
  5: 'kabupaten',
  8: 'kecamatan',
  13: 'desa',
}
const BENTUK = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/

export function isKodeWilayah(value: unknown): value is KodeWilayah {
  return typeof value === 'string' && BENTUK.test(value)
}

/** The level a code stands on; null when it is no area code. */
export function getTingkatWilayah(kode: string): TingkatWilayah | null {
  return isKodeWilayah(kode) ? (TINGKAT[kode.length] ?? null) : null
}

/** The code of the area directly above; null for a province. */
export function getKodeInduk(kode: KodeWilayah): KodeWilayah | null {
  const titik = kode.lastIndexOf('.')
  return titik < 0 ? null : kode.slice(0, titik)
}

/** Whether an area is another one or lies inside it. Compares whole parts, so `62.1` holds nothing of `62.10`. */
export function isWilayahDalam(kode: KodeWilayah, cakupan: KodeWilayah): boolean {
  return kode === cakupan || kode.startsWith(`${cakupan}.`)
}

/** A fourth part from 1001 is a kelurahan, from 2001 a desa. */
export function isKelurahan(kode: KodeWilayah): boolean {
  return getTingkatWilayah(kode) === 'desa' && kode.charAt(9) === '1'
}

/** Codes of the sample villages lie outside the register: last part 2901 to 2999. */
export function isKodeContoh(kode: KodeWilayah): boolean {
  return getTingkatWilayah(kode) === 'desa' && kode.slice(9, 11) === '29'
}
