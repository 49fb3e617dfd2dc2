/** How long a sign-in waits, and whose it is. */
import { findAlamatJaringan } from '../dasar/alamat-jaringan.ts'

const GRATIS = 5
const JEDA_TERPANJANG_MS = 5_000

/** Milliseconds before the n-th attempt in a row is looked at: doubling after the fifth, never more than five seconds. */
export function calculateJeda(percobaan: number): number {
  return percobaan <= GRATIS ? 0 : Math.min(JEDA_TERPANJANG_MS, 100 * 2 ** (percobaan - GRATIS))
}

/** The visitor's address in the header that the trusted proxy writes; null where no proxy is named. */
export function findAlamat(headers: Pick<Headers, 'get'>, namaHeader: string): string | null {
  return namaHeader === '' ? null : findAlamatJaringan(headers.get(namaHeader))
}
