import { expect, test } from 'vitest'
import { calculatePerJiwa } from './per-jiwa-rules.ts'

const penduduk = { jumlah: 3, tanggal: '2026-06-30' }

test.each([
  [2026, 100n, 0n],
  [2026, 149n, 0n],
  [2026, 150n, 100n],
  [2026, 1_000_000_00n, 333_333_00n],
  [2025, 300_00n, 100_00n],
  [2027, 300_00n, 100_00n],
  [2024, 300_00n, null],
  [2028, 300_00n, null],
])('in %i, %s sen among three are %s', (tahun, belanja, hasil) => {
  expect(calculatePerJiwa({ tahun, belanja, penduduk })).toBe(hasil)
})

test('among nobody known it is nothing', () =>
  expect(calculatePerJiwa({ tahun: 2026, belanja: 300n, penduduk: null })).toBeNull())
