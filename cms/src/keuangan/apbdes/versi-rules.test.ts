import { describe, expect, test } from 'vitest'
import type { Fase } from './fase.ts'
import {
  calculateKe,
  checkCabut,
  checkPerubahanBerulang,
  checkTanggalVersi,
  compareVersi,
  findAnggaranBerlaku,
  findSemula,
  type Versi,
} from './versi-rules.ts'

const toVersi = (fase: Fase, tanggal: string, ke: number | null = null): Versi => ({
  tahun: 2026,
  fase,
  ke,
  sampai: fase === 'realisasi-berjalan' ? tanggal : null,
  tanggal,
  ditetapkanPada: `${tanggal}T03:00:00.000Z`,
})
const AWAL = toVersi('awal', '2025-12-27')
const PENJABARAN = toVersi('perubahan-penjabaran', '2026-04-02', 1)
const SEMESTER = toVersi('realisasi-semester-1', '2026-07-10')
const PERUBAHAN = toVersi('perubahan', '2026-09-30', 1)
const KEDUA = toVersi('perubahan', '2026-11-20', 2)
const AKHIR = toVersi('realisasi-akhir', '2027-03-01')
const SEMUA = [AWAL, PENJABARAN, SEMESTER, PERUBAHAN, KEDUA, AKHIR]

describe('the order of a year', () => {
  test('follows the regulations, in whatever order they were entered', () => {
    expect([KEDUA, AKHIR, SEMESTER, AWAL, PERUBAHAN, PENJABARAN].toSorted(compareVersi)).toEqual(SEMUA)
  })

  test.each([
    ['an original dated after a change still comes first', toVersi('awal', '2026-12-01'), PERUBAHAN],
    ['the account still comes last', PERUBAHAN, toVersi('realisasi-akhir', '2026-01-01')],
    ['on one day the one set first comes first', PERUBAHAN, { ...KEDUA, tanggal: PERUBAHAN.tanggal }],
  ])('%s', (_, dahulu, kemudian) => {
    expect(compareVersi(dahulu, kemudian)).toBeLessThan(0)
    expect(compareVersi(kemudian, dahulu)).toBeGreaterThan(0)
  })
})

test.each([
  ['the original', AWAL, null],
  ['the first change of the details', PENJABARAN, AWAL],
  ['the first change', PERUBAHAN, PENJABARAN],
  ['the second change', KEDUA, PERUBAHAN],
  ['a report', SEMESTER, null],
  ['a report under way', toVersi('realisasi-berjalan', '2026-09-05', 1), null],
  ['the account', AKHIR, null],
])('%s changes what was in force before it', (_, versi, semula) => {
  expect(findSemula(versi, SEMUA)).toEqual(semula)
})

test.each([
  [[AWAL, SEMESTER], AWAL],
  [[PERUBAHAN, PENJABARAN, AWAL], PERUBAHAN],
  [SEMUA, KEDUA],
  [[SEMESTER], null],
])('in force is the budget of the latest day, never a report', (daftar, berlaku) =>
  expect(findAnggaranBerlaku(daftar)).toEqual(berlaku),
)

test('a change without anything before it changes nothing that is known', () =>
  expect(findSemula(PERUBAHAN, [PERUBAHAN, AKHIR])).toBeNull())

describe('the number of a change', () => {
  test.each([
    ['awal', '2026-01-01', [], null],
    ['realisasi-akhir', '2027-01-01', SEMUA, null],
    ['perubahan', '2026-09-30', [AWAL], 1],
    ['perubahan', '2026-09-30', [AWAL, PENJABARAN], 1],
    ['perubahan', '2026-11-20', [AWAL, PERUBAHAN], 2],
    ['perubahan', '2026-09-30', [AWAL, PERUBAHAN], 2],
    ['perubahan-penjabaran', '2026-12-01', SEMUA, 2],
  ] as const)('of %s dated %s is given without gaps', (fase, tanggal, daftar, harus) => {
    expect(calculateKe(fase, tanggal, daftar)).toEqual({ ok: true, value: harus })
  })

  test('is refused to a change that is older than the original, and given to a report that is', () => {
    const sebelum = '2000-01-01'
    expect(calculateKe('perubahan-penjabaran', sebelum, [AWAL])).toMatchObject({
      ok: false,
      reason: { kode: 'URUTAN_PERUBAHAN' },
    })
    expect(calculateKe('realisasi-berjalan', sebelum, [AWAL])).toEqual({ ok: true, value: 1 })
  })

  test('is refused to a change that is older than one that stands', () => {
    expect(calculateKe('perubahan', '2026-09-29', [AWAL, PERUBAHAN])).toMatchObject({
      ok: false,
      reason: { kode: 'URUTAN_PERUBAHAN' },
    })
  })
})

test('an original with reports alone may be withdrawn', () =>
  expect(checkCabut('awal', null, [AWAL, SEMESTER, AKHIR])).toEqual([]))

test.each([
  ['perubahan', 1, ['ADA_PERUBAHAN_SESUDAHNYA']],
  ['perubahan', 2, []],
  ['perubahan-penjabaran', 1, []],
  ['awal', null, ['ADA_PERUBAHAN_SESUDAHNYA']],
  ['realisasi-akhir', null, []],
] as const)('%s %s may be withdrawn: %j', (fase, ke, kode) => {
  expect(checkCabut(fase, ke, SEMUA).map((alasan) => alasan.kode)).toEqual(kode)
})

test.each([
  [AWAL, '2026-01-15', []],
  [AWAL, '2026-04-03', [PENJABARAN]],
  [AWAL, '2026-10-01', [PENJABARAN, PERUBAHAN]],
  [PERUBAHAN, '2026-10-31', []],
  [PERUBAHAN, '2026-11-21', [KEDUA]],
  [PERUBAHAN, '2026-04-01', [PENJABARAN]],
  [PERUBAHAN, '2025-12-26', [AWAL, PENJABARAN]],
  [KEDUA, '2026-09-29', [PERUBAHAN]],
  [PENJABARAN, '2026-09-30', []],
  [PENJABARAN, '2026-10-01', [PERUBAHAN]],
  [SEMESTER, '2025-01-01', []],
  [AKHIR, '2026-01-01', []],
])('%j dated %s anew turns the order round against %j', (versi, tanggal, lawan) => {
  const lain = SEMUA.filter((satu) => satu !== versi)
  const alasan = checkTanggalVersi(versi, tanggal, lain)
  expect(alasan.map(({ kode }) => kode)).toEqual(lawan.map(() => 'URUTAN_PERUBAHAN'))
})

test.each([
  ['awal', 2, 0],
  ['perubahan', 1, 0],
  ['perubahan', 2, 1],
  ['perubahan-penjabaran', 3, 0],
] as const)('%s number %i of its year is remarked on %i times', (fase, ke, jumlah) =>
  expect(checkPerubahanBerulang(fase, ke)).toHaveLength(jumlah),
)
