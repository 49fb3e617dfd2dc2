import { expect, test } from 'vitest'
import { pickTahunAnggaran } from './tahun-anggaran.ts'

const NOW = new Date('2026-11-28T05:00:00Z')

test.each([
  ['2024', 2024, false],
  [undefined, 2026, false],
  ['', 2026, false],
  ['abc', 2026, true],
  ['2014', 2026, true],
  [['2024', '2025'], 2026, true],
])('an address with year %j shows %i', (diminta, tahun, hasKabar) => {
  const hasil = pickTahunAnggaran(diminta, NOW)
  expect([hasil.tahun, hasil.kabar !== null]).toEqual([tahun, hasKabar])
})
