import { describe, expect, test } from 'vitest'
import {
  calculateAkhirSerahTerima,
  canGrantPeran,
  findTumpangTindih,
  formatPeran,
  isBerlaku,
  listPeranDapatDiberi,
  type Masa,
  PERAN,
  type Peran,
  type PeranAktif,
  TINGKAT_PERAN,
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

describe('findTumpangTindih', () => {
  const kini = { dari: '2026-03-01', sampai: null }
  const batal = { dari: '2026-03-01', sampai: '2026-02-28' }
  test.each<[string, Masa[], string, string | null, boolean, Masa | undefined]>([
    ['new, after the one in office', [kini], '2026-05-01', null, true, undefined],
    ['new, on the same day', [kini], '2026-03-01', null, true, undefined],
    ['new, backdated and open', [kini], '2026-01-01', null, true, kini],
    ['new, backdated and closed in time', [kini], '2026-01-01', '2026-02-28', true, undefined],
    ['new, backdated, one day too long', [kini], '2026-01-01', '2026-03-01', true, kini],
    ['new, beside one that never began', [batal], '2026-01-01', null, true, undefined],
    ['changed, beside the one in office', [kini], '2026-05-01', null, false, kini],
    ['changed, closed before it', [kini], '2026-01-01', '2026-02-28', false, undefined],
    [
      'changed, after one that has ended',
      [{ dari: '2025-01-01', sampai: '2025-12-31' }],
      '2026-01-01',
      null,
      false,
      undefined,
    ],
  ])('%s', (_judul, lain, dari, sampai, isBaru, hasil) =>
    expect(findTumpangTindih(lain, { dari, sampai }, isBaru)).toEqual(hasil),
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

test.each<[Peran, string, readonly Peran[]]>([
  ['admin-provinsi', '62', PERAN],
  [
    'petugas-kabupaten',
    '62.01',
    PERAN.filter((peran) => ['desa', 'kecamatan'].includes(TINGKAT_PERAN[peran])),
  ],
  ['kepala-desa', '62.01.02.2003', []],
])('the form offers %s what they may give', (peran, kode, daftar) =>
  expect(listPeranDapatDiberi(pemberi(peran, kode))).toEqual(daftar),
)

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
