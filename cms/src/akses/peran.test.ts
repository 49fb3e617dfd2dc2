import { describe, expect, test } from 'vitest'
import {
  calculateAkhirSerahTerima,
  canGrantPeran,
  formatPeran,
  isBerlaku,
  type Peran,
  type PeranAktif,
} from './peran.ts'

const pemberi = (peran: Peran, kode: string): PeranAktif[] => [
  { peran, kode, sifat: 'definitif', wilayahId: 'w' },
]

describe('isBerlaku', () => {
  test.each([
    ['2026-01-01', null, '2026-01-01', true],
    ['2026-01-01', null, '2025-12-31', false],
    ['2026-01-01', '2026-06-30', '2026-06-30', true],
    ['2026-01-01', '2026-06-30', '2026-07-01', false],
  ])('from %s until %s on %s: %s', (dari, sampai, hari, hasil) =>
    expect(isBerlaku({ dari, sampai }, hari)).toBe(hasil),
  )
})

describe('canGrantPeran', () => {
  test.each<[Peran, string, Peran, string, boolean]>([
    ['admin-provinsi', '62', 'petugas-kabupaten', '62.01', true],
    ['admin-provinsi', '62', 'kepala-desa', '62.01.02.2003', true],
    ['admin-provinsi', '62', 'kepala-desa', '63.01.02.2003', false],
    ['petugas-kabupaten', '62.01', 'kepala-desa', '62.01.02.2003', true],
    ['petugas-kabupaten', '62.01', 'camat', '62.01.02', true],
    ['petugas-kabupaten', '62.01', 'kepala-desa', '62.02.01.2001', false],
    ['petugas-kabupaten', '62.01', 'petugas-kabupaten', '62.01', false],
    ['petugas-kabupaten', '62.01', 'admin-provinsi', '62', false],
    ['kepala-desa', '62.01.02.2003', 'operator-desa', '62.01.02.2003', false],
    ['camat', '62.01.02', 'operator-desa', '62.01.02.2003', false],
  ])('%s of %s gives %s in %s: %s', (peran, kode, diberi, wilayah, hasil) => {
    expect(canGrantPeran(pemberi(peran, kode), { peran: diberi, kode: wilayah })).toBe(hasil)
  })
})

test('a predecessor serves until the day before', () => {
  expect(calculateAkhirSerahTerima('2026-03-01')).toBe('2026-02-28')
  expect(calculateAkhirSerahTerima('2026-01-01')).toBe('2025-12-31')
})

test('acting officials are called so', () => {
  expect([formatPeran('kepala-desa', 'plt'), formatPeran('kepala-desa')]).toEqual([
    'Plt. Kepala Desa',
    'Kepala Desa',
  ])
})
