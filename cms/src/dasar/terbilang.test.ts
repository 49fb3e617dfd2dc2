import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toTerbilang, toTerbilangRupiah } from './terbilang.ts'

describe('toTerbilang', () => {
  test.each([
    [0n, 'nol'],
    [1n, 'satu'],
    [10n, 'sepuluh'],
    [11n, 'sebelas'],
    [19n, 'sembilan belas'],
    [21n, 'dua puluh satu'],
    [100n, 'seratus'],
    [111n, 'seratus sebelas'],
    [999n, 'sembilan ratus sembilan puluh sembilan'],
    [1000n, 'seribu'],
    [1001n, 'seribu satu'],
    [2000n, 'dua ribu'],
    [1_000_000n, 'satu juta'],
    [1_001_000n, 'satu juta seribu'],
    [21_000_000_000n, 'dua puluh satu miliar'],
    [1_000_000_000_000n, 'satu triliun'],
    [-5n, 'minus lima'],
  ])('%s', (angka, kata) => expect(toTerbilang(angka)).toBe(kata))

  test('different numbers have different words, without gaps or doubled spaces', () => {
    const angka = fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n })
    fc.assert(
      fc.property(angka, angka, (a, b) => {
        expect(toTerbilang(a)).toMatch(/^[a-z]+( [a-z]+)*$/)
        expect(toTerbilang(a) === toTerbilang(b)).toBe(a === b)
      }),
    )
  })
  test('beyond the scale it throws', () => expect(() => toTerbilang(10n ** 15n)).toThrow(RangeError))
})

test('rupiah and sen', () => {
  expect(toTerbilangRupiah(100_050n)).toBe('seribu rupiah lima puluh sen')
  expect(toTerbilangRupiah(-100n)).toBe('minus satu rupiah')
})
