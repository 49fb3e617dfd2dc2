import { expect, test } from 'vitest'
import { toHalaman } from './halaman.ts'

const DAFTAR = Array.from({ length: 7 }, (_, i) => i)

test.each<[unknown, number, number[]]>([
  [undefined, 1, [0, 1, 2]],
  ['1', 1, [0, 1, 2]],
  ['3', 3, [6]],
  ['4', 3, [6]],
  ['0', 1, [0, 1, 2]],
  ['-1', 1, [0, 1, 2]],
  [['2'], 1, [0, 1, 2]],
  ['dua', 1, [0, 1, 2]],
])('page %j is page %i', (nomor, kini, isi) =>
  expect(toHalaman(DAFTAR, nomor, 3)).toEqual({
    isi,
    nomor: kini,
    jumlah: 3,
    mulai: (kini - 1) * 3,
  }),
)
test('nothing is one page', () =>
  expect(toHalaman([], '5', 3)).toEqual({ isi: [], nomor: 1, jumlah: 1, mulai: 0 }))
