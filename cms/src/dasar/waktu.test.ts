import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { getAkhirTahun, getAwalTahun, getTahunBerjalan, isTahunAnggaran } from './tahun-anggaran.ts'
import {
  calculateSelisihHari,
  formatTanggal,
  formatTanggalRingkas,
  formatWaktu,
  isTanggal,
  toTanggal,
} from './tanggal.ts'

describe('isTanggal', () => {
  test.each(['2026-02-28', '2024-02-29', '1999-12-31'])('%s is a day', (t) => expect(isTanggal(t)).toBe(true))
  test.each(['2026-02-29', '2026-13-01', '2026-6-1', '31-12-2026', '2026-12-31T00:00', '', null, 20261231])(
    '%s is none',
    (t) => expect(isTanggal(t)).toBe(false),
  )
  test('every day of the calendar is one, and is printed with its own numbers', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (date) => {
          const hari = date.toISOString().slice(0, 10)
          expect(isTanggal(hari)).toBe(true)
          expect(formatTanggal(hari)).toMatch(
            new RegExp(`^${Number(hari.slice(8))} \\p{L}+ ${hari.slice(0, 4)}$`, 'u'),
          )
        },
      ),
    )
  })
})

test('the day turns at midnight in WIB, not in UTC', () => {
  expect(toTanggal(new Date('2026-12-31T16:59:59Z'))).toBe('2026-12-31')
  expect(toTanggal(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01')
  expect(getTahunBerjalan(new Date('2026-12-31T17:00:00Z'))).toBe(2027)
})

test('printed forms', () => {
  expect(formatTanggal('2026-11-20')).toBe('20 November 2026')
  expect(formatTanggalRingkas('2026-11-05')).toBe('5 Nov 2026')
  expect(formatTanggalRingkas('2026-05-05')).toBe('5 Mei 2026')
  expect(formatWaktu(new Date('2026-11-20T01:05:00Z'))).toBe('20 November 2026 pukul 08.05 WIB')
})

test.each([
  ['2026-11-20', '2026-11-24', 4],
  ['2026-12-31', '2027-01-01', 1],
  ['2026-11-24', '2026-11-20', -4],
])('from %s to %s are %s days', (a, b, hari) => expect(calculateSelisihHari(a, b)).toBe(hari))

test.each([
  [2015, true],
  [2099, true],
  [2014, false],
  [2100, false],
  [2026.5, false],
  ['2026', false],
])('%s is a fiscal year: %s', (tahun, hasil) => expect(isTahunAnggaran(tahun)).toBe(hasil))

test('a fiscal year is the calendar year', () => {
  expect([getAwalTahun(2026), getAkhirTahun(2026)]).toEqual(['2026-01-01', '2026-12-31'])
})
