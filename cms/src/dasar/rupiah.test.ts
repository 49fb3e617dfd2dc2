import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  calculateJumlah,
  calculatePersen,
  formatRupiah,
  formatRupiahRingkas,
  isRupiahNumber,
  parseRupiah,
  toDecimalText,
  toRupiahNumber,
  toSen,
} from './rupiah.ts'

const sen = () => fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n })

describe('parseRupiah', () => {
  test.each([
    ['1234567.89', 123_456_789n],
    ['1.234.567,89', 123_456_789n],
    ['Rp 1.234.567', 123_456_700n],
    ['1,234,567.89', 123_456_789n],
    ['1,234,567', 123_456_700n],
    ['1,234.5', 123_450n],
    ['Rp964.073.000', 96_407_300_000n],
    ['Rp. 964.073.000,-', 96_407_300_000n],
    ['Rp\u00a01.000', 100_000n],
    ['1.234', 123_400n],
    ['1.5', 150n],
    ['1234567,5', 123_456_750n],
    ['0', 0n],
    ['-250', -25_000n],
    ['(1.000,50)', -100_050n],
    ['−Rp1.000', -100_000n],
    ['9999999999999.99', 999_999_999_999_999n],
  ])('%s', (text, hasil) => expect(parseRupiah(text)).toEqual({ ok: true, value: hasil }))

  test.each([
    ['', 'KOSONG'],
    ['   ', 'KOSONG'],
    ['Rp', 'KOSONG'],
    ['-', 'KOSONG'],
    ['abc', 'BUKAN_ANGKA'],
    ['1.23.456', 'BUKAN_ANGKA'],
    ['1.234.56', 'BUKAN_ANGKA'],
    ['1,234.567', 'BUKAN_ANGKA'],
    ['1,23,456', 'BUKAN_ANGKA'],
    ['1,234,567,89', 'BUKAN_ANGKA'],
    ['1e9', 'BUKAN_ANGKA'],
    ['12.345678', 'LEBIH_DARI_DUA_DESIMAL'],
    ['1.234,567', 'LEBIH_DARI_DUA_DESIMAL'],
    ['1,234', 'LEBIH_DARI_DUA_DESIMAL'],
    ['10000000000000', 'TERLALU_BESAR'],
  ])('%s is refused: %s', (text, reason) => expect(parseRupiah(text)).toEqual({ ok: false, reason }))
})

describe('every amount', () => {
  test('survives printing for people and for machines', () => {
    fc.assert(
      fc.property(sen(), (nilai) => {
        expect(parseRupiah(formatRupiah(nilai))).toEqual({ ok: true, value: nilai })
        expect(parseRupiah(toDecimalText(nilai))).toEqual({ ok: true, value: nilai })
      }),
    )
  })
  test('survives being a number of rupiah', () => {
    fc.assert(
      fc.property(sen(), (nilai) => {
        expect(toSen(toRupiahNumber(nilai))).toBe(nilai)
      }),
    )
  })
  test('adds up in any order', () => {
    fc.assert(
      fc.property(fc.array(sen()), (daftar) => {
        expect(calculateJumlah(daftar)).toBe(calculateJumlah(daftar.toReversed()))
      }),
    )
  })
})

test.each([
  [172_330_000_000n, 'Rp1.723.300.000', 'Rp1,72 miliar'],
  [21_400_000_000n, 'Rp214.000.000', 'Rp214 juta'],
  [123_456_789n, 'Rp1.234.567,89', 'Rp1,23 juta'],
  [99_999_999_900n, 'Rp999.999.999', 'Rp1 miliar'],
  [50n, 'Rp0,50', 'Rp0,50'],
  [0n, 'Rp0', 'Rp0'],
  [-17_521_028_800n, '−Rp175.210.288', '−Rp175 juta'],
  [1_250_000_000n, 'Rp12.500.000', 'Rp12,5 juta'],
])('%s sen is printed %s, in short %s', (nilai, panjang, ringkas) => {
  expect(formatRupiah(nilai)).toBe(panjang)
  expect(formatRupiahRingkas(nilai)).toBe(ringkas)
})

test.each([
  [1n, 3n, 33.3],
  [2n, 3n, 66.7],
  [1n, 1n, 100],
  [3n, 2n, 150],
  [-1n, 3n, -33.3],
  [5n, 0n, null],
])('%s of %s is %s per cent', (bagian, semua, persen) => expect(calculatePersen(bagian, semua)).toBe(persen))

test.each([0.005, Number.NaN, Number.POSITIVE_INFINITY, 1e13, '5', null])(
  '%s is no amount to keep',
  (nilai) => {
    expect(isRupiahNumber(nilai)).toBe(false)
  },
)
