/** Shapes of the two code trees of a village budget. Legal source: Permendagri 20/2018, annex. Pure. */
export type { KodeBaris } from '../../contract/kode-anggaran.ts'

/**
 * `1.1.01.` and `01.01.01` are one activity, and so are `05.03.00` and `05.03.01`: bidang 05 has one in each sub bidang, which
 * some prints call 00 and others 01 (Permendagri 20/2018, annex, and the versions of Siskeudes). Null when it is no activity
 * code. An empty text is none.
 */
export function parseKodeKegiatan(text: string): string | null {
  const kode = text.trim().replace(/\.$/, '')
  if (kode === '') return ''
  if (!/^\d{1,2}(\.\d{1,3}){0,4}$/.test(kode)) return null
  return kode
    .split('.')
    .map((bagian) => bagian.padStart(2, '0'))
    .join('.')
    .replace(/^(05\.\d{2})\.00$/, '$1.01')
}

/** `5.2.1.6.` and `5.2.1.06` are one account; null when it is no code. Codes the list lacks are kept. */
export function parseKodeRekening(text: string): string | null {
  const kode = text.trim().replace(/\.$/, '')
  if (!/^\d(\.\d{1,3}){0,5}$/.test(kode)) return null
  return kode
    .split('.')
    .map((bagian, tingkat) => (tingkat < 3 ? bagian : bagian.padStart(2, '0')))
    .join('.')
}

/** Whether one code equals another or stands above it; an empty code stands above all. */
export function isKodeAtas(atas: string, kode: string): boolean {
  return atas === '' || atas === kode || kode.startsWith(`${atas}.`)
}

/** The code itself and all above it, shortest first; `withEmpty` puts the empty code in front. */
export function listKodeAtas(kode: string, withEmpty: boolean): string[] {
  const bagian = kode === '' ? [] : kode.split('.')
  const daftar = bagian.map((_, index) => bagian.slice(0, index + 1).join('.'))
  return withEmpty ? ['', ...daftar] : daftar
}

/** How many parts a code has; 0 for none. */
export const getTingkatKode = (kode: string): number => (kode === '' ? 0 : kode.split('.').length)

/**
 * Whether a kabupaten names this code itself: kegiatan 90 to 99 of a sub bidang, objek 90 to 99 of a jenis. Legal source:
 * Permendagri 20/2018, annex.
 */
export const isKodeLokal = (kode: string): boolean => /^(\d{2}\.\d{2}|\d\.\d\.\d)\.9\d$/.test(kode)
