/**
 * Money is whole sen in a bigint, converted once at the door. A Payload `number` is a double, exact to
 * the sen only below 10^13 rupiah, so larger amounts are refused.
 */
import { type Result, toOk, toRefusal } from './result.ts'

/** Whole sen (1 rupiah = 100 sen). */
export type Sen = bigint

export type RupiahRefusal = 'KOSONG' | 'BUKAN_ANGKA' | 'TERLALU_BESAR' | 'LEBIH_DARI_DUA_DESIMAL'

/** Largest amount kept, in rupiah (exclusive). */
export const MAX_RUPIAH = 10 ** 13
const MAX_SEN: Sen = 10n ** 15n

const PLAIN = /^\d+(?:\.\d{1,2})?$/
const PLAIN_COMMA = /^\d+,\d{1,2}$/
const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/
/** As an English spreadsheet writes it; `1,234` alone might be a fraction. */
const GROUPED_COMMA = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d{1,2})?$|^\d{1,3},\d{3}\.\d{1,2}$/
const TOO_FINE = /^\d+[.,]\d{4,}$|^\d{1,3}(?:\.\d{3})+,\d{3,}$|^\d+,\d{3}$/

/**
 * Reads an amount as people write it: `1234567.89`, `1.234.567,89`, `Rp 1.234.567`, `1,234,567.89`, with a minus sign or
 * in accountants' parentheses. A single dot before exactly three digits groups thousands.
 */
export function parseRupiah(text: string): Result<Sen, RupiahRefusal> {
  const { isNegative, digits } = toUnsigned(text)
  if (digits === '') return toRefusal('KOSONG')
  if (TOO_FINE.test(digits)) return toRefusal('LEBIH_DARI_DUA_DESIMAL')
  const plain = toPlainDecimal(digits)
  if (plain === null) return toRefusal('BUKAN_ANGKA')
  const [whole = '0', fraction = ''] = plain.split('.')
  const sen = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'))
  if (sen >= MAX_SEN) return toRefusal('TERLALU_BESAR')
  return toOk(isNegative ? -sen : sen)
}

/** Converts a stored rupiah number (at most two decimals) to sen; throws when it cannot be exact. */
export function toSen(rupiah: number): Sen {
  if (!isRupiahNumber(rupiah)) throw new RangeError(`Not an exact amount of rupiah: ${rupiah}`)
  // Nearly all amounts are whole rupiah, and a page turns hundreds of them.
  if (Number.isInteger(rupiah)) return BigInt(rupiah) * 100n
  const [whole = '0', fraction = ''] = Math.abs(rupiah).toFixed(2).split('.')
  const sen = BigInt(whole) * 100n + BigInt(fraction)
  return rupiah < 0 ? -sen : sen
}

/** Converts sen to the nearest double in rupiah; exact when printed with two decimals. */
export function toRupiahNumber(sen: Sen): number {
  return Number(toDecimalText(sen))
}

/** Whether a number is an amount we can keep exactly: finite, below 10^13, at most two decimals. */
export function isRupiahNumber(value: unknown): value is number {
  if (typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) >= MAX_RUPIAH) return false
  return Number.isInteger(value) || Number(value.toFixed(2)) === value
}

/** Adds amounts of sen. */
export function calculateJumlah(daftarSen: Iterable<Sen>): Sen {
  let jumlah: Sen = 0n
  for (const sen of daftarSen) jumlah += sen
  return jumlah
}

/** `1234567.89` or `1234567`: the form for machines (CSV, SQL). */
export function toDecimalText(sen: Sen): string {
  const { sign, whole, fraction } = toParts(sen)
  return fraction === '00' ? `${sign}${whole}` : `${sign}${whole}.${fraction}`
}

/** `Rp1.234.567,89`; sen are printed only where there are any. */
export function formatRupiah(sen: Sen): string {
  const { sign, whole, fraction } = toParts(sen)
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return `${sign === '-' ? '−' : ''}Rp${grouped}${fraction === '00' ? '' : `,${fraction}`}`
}

const RINGKAS: readonly [Sen, string][] = [
  [10n ** 12n, 'triliun'],
  [10n ** 9n, 'miliar'],
  [10n ** 6n, 'juta'],
  [10n ** 3n, 'ribu'],
]

/** `Rp1,72 miliar`, `Rp214 juta`: three leading digits in words, rounded half away from zero. */
export function formatRupiahRingkas(sen: Sen): string {
  const absolute = sen < 0n ? -sen : sen
  const sign = sen < 0n ? '−' : ''
  for (const [size, word] of RINGKAS) {
    const text = toRingkas(absolute, size * 100n)
    if (text !== null) return `${sign}Rp${text} ${word}`
  }
  return formatRupiah(sen)
}

/** Share of a whole as a percentage rounded to one decimal; null where the whole is zero. */
export function calculatePersen(bagian: Sen, keseluruhan: Sen): number | null {
  if (keseluruhan === 0n) return null
  const perSeribu = (bagian * 10_000n) / keseluruhan
  const rounded = (perSeribu + (perSeribu < 0n ? -5n : 5n)) / 10n
  return Number(rounded) / 10
}

function toRingkas(absolute: Sen, unit: Sen): string | null {
  const hundredths = (absolute * 100n + unit / 2n) / unit
  if (hundredths < 100n) return null
  const decimals = hundredths >= 10_000n ? 0 : hundredths >= 1_000n ? 1 : 2
  const step = 10n ** BigInt(2 - decimals)
  const rounded = (absolute * 100n + (unit * step) / 2n) / (unit * step)
  const text = rounded.toString().padStart(decimals + 1, '0')
  if (decimals === 0) return text
  const fraction = text.slice(-decimals).replace(/0+$/, '')
  return `${text.slice(0, -decimals)}${fraction === '' ? '' : `,${fraction}`}`
}

function toParts(sen: Sen): { sign: '-' | ''; whole: string; fraction: string } {
  const digits = (sen < 0n ? -sen : sen).toString().padStart(3, '0')
  return { sign: sen < 0n ? '-' : '', whole: digits.slice(0, -2), fraction: digits.slice(-2) }
}

function toUnsigned(text: string): { isNegative: boolean; digits: string } {
  const bare = text.replace(/[\s\u00a0]/g, '')
  const inner = /^\((.*)\)$/.exec(bare)?.[1]
  const unsigned = (inner ?? bare).replace(/^Rp\.?/i, '')
  const isMinus = /^[-−]/.test(bare) || /^[-−]/.test(unsigned)
  const digits = unsigned
    .replace(/^[-−]/, '')
    .replace(/^Rp\.?/i, '')
    .replace(/,-$/, '')
  return { isNegative: inner !== undefined || isMinus, digits }
}

function toPlainDecimal(digits: string): string | null {
  if (GROUPED.test(digits)) return digits.replaceAll('.', '').replace(',', '.')
  if (GROUPED_COMMA.test(digits)) return digits.replaceAll(',', '')
  if (PLAIN.test(digits)) return digits
  if (PLAIN_COMMA.test(digits)) return digits.replace(',', '.')
  return null
}
