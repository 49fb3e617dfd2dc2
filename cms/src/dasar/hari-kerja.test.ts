import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addHariKerja, calculateSisaHariKerja, isHariKerja, subtractHariKerja } from './hari-kerja.ts'

const LIBUR = new Set(['2026-12-24', '2026-12-25', '2027-01-01', '2026-12-26'])

test.each([
  ['2026-11-25', true, 'a Wednesday'],
  ['2026-11-28', false, 'a Saturday'],
  ['2026-11-29', false, 'a Sunday'],
  ['2026-12-25', false, 'a day off'],
])('%s is a working day: %s (%s)', (tanggal, harus) => expect(isHariKerja(tanggal, LIBUR)).toBe(harus))

test.each([
  ['2026-11-25', 0, '2026-11-25'],
  ['2026-11-25', 1, '2026-11-26'],
  ['2026-11-27', 1, '2026-11-30'],
  ['2026-11-28', 1, '2026-11-30'],
  ['2026-11-02', 20, '2026-11-30'],
  ['2026-12-23', 1, '2026-12-28'],
  ['2026-12-01', 20, '2026-12-31'],
  ['2026-12-02', 20, '2027-01-04'],
])('from %s, %i working days end on %s', (mulai, jumlah, akhir) =>
  expect(addHariKerja(mulai, jumlah, LIBUR)).toBe(akhir),
)

test.each([
  ['2026-11-25', '2026-11-25', 0],
  ['2026-11-27', '2026-11-30', 1],
  ['2026-12-23', '2026-12-31', 4],
  ['2026-12-31', '2026-12-30', null],
])('on %s, until %s, %s working days are left', (hariIni, sampai, sisa) =>
  expect(calculateSisaHariKerja(hariIni, sampai, LIBUR)).toBe(sisa),
)

test('between start and end lie exactly so many working days', () => {
  const hari = fc
    .integer({ min: 0, max: 20_000 })
    .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))
  fc.assert(
    fc.property(
      hari,
      fc.integer({ min: 1, max: 60 }),
      fc.array(hari, { maxLength: 40 }),
      (mulai, jumlah, daftar) => {
        const libur = new Set(daftar)
        const akhir = addHariKerja(mulai, jumlah, libur)
        let dihitung = 0
        for (let t = Date.parse(mulai) + 86_400_000; t <= Date.parse(akhir); t += 86_400_000)
          if (isHariKerja(new Date(t).toISOString().slice(0, 10), libur)) dihitung += 1
        return dihitung === jumlah && isHariKerja(akhir, libur)
      },
    ),
  )
})

test('the last day that leaves so many working days leaves no day less', () => {
  const hari = fc
    .integer({ min: 100, max: 20_000 })
    .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))
  fc.assert(
    fc.property(
      hari,
      fc.integer({ min: 0, max: 40 }),
      fc.array(hari, { maxLength: 40 }),
      (sampai, jumlah, daftar) => {
        const libur = new Set(daftar)
        const mulai = subtractHariKerja(sampai, jumlah, libur)
        const lusa = addHariKerja(mulai, 1, libur)
        return (
          isHariKerja(mulai, libur) &&
          addHariKerja(mulai, jumlah, libur) <= sampai &&
          addHariKerja(lusa, jumlah, libur) > sampai
        )
      },
    ),
  )
})

test('fifteen working days before 17 September 2025 is 27 August', () =>
  expect(subtractHariKerja('2025-09-17', 15, new Set())).toBe('2025-08-27'))
