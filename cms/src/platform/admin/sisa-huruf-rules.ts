/** From this share of the limit on, what is left is told: earlier it would only distract. */
const BAGIAN_HAMPIR = 0.8

export type SisaHuruf = { kind: 'cukup' } | { kind: 'hampir' | 'lebih'; huruf: number }

/** `value` as a form holds it. Signs are counted as the check on saving counts them: UTF-16 units. */
export function toSisaHuruf(value: unknown, maxLength: number): SisaHuruf {
  const panjang = typeof value === 'string' ? value.length : 0
  if (panjang > maxLength) return { kind: 'lebih', huruf: panjang - maxLength }
  if (panjang < maxLength * BAGIAN_HAMPIR) return { kind: 'cukup' }
  return { kind: 'hampir', huruf: maxLength - panjang }
}
