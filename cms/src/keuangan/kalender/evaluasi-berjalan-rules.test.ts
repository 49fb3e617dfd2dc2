import { expect, test } from 'vitest'
import { listEvaluasiBerjalan, type MenungguEvaluasi } from './evaluasi-berjalan-rules.ts'

const toDokumen = (id: string, sejak: string, hariKerja: number | null = null): MenungguEvaluasi => ({
  id,
  tahun: 2027,
  judul: `APBDes ${id}`,
  sejak,
  hariKerja,
})
const list = (hariIni: string, ...evaluasi: MenungguEvaluasi[]) =>
  listEvaluasiBerjalan([{ desa: 'Uji', evaluasi }], {
    libur: new Set(['2026-12-25']),
    hariIni,
    hariKerjaAwal: 20,
  }).map(({ id, sampai, sisa }) => [id, sampai, sisa])

test('what runs out first comes first, with the working days that are left', () =>
  expect(list('2026-12-24', toDokumen('b', '2026-12-01'), toDokumen('a', '2026-11-30'))).toEqual([
    ['a', '2026-12-29', 2],
    ['b', '2026-12-30', 3],
  ]))

test.each([
  ['2026-12-29', 0],
  ['2026-12-30', null],
])('on %s there are %s left', (hariIni, sisa) =>
  expect(list(hariIni, toDokumen('a', '2026-11-30'))).toEqual([['a', '2026-12-29', sisa]]),
)

test('the province may set another number of days', () =>
  expect(list('2026-11-30', toDokumen('a', '2026-11-30', 7))).toEqual([['a', '2026-12-09', 7]]))
