import { describe, expect, test } from 'vitest'
import { type Kelompok, presentRingkasan, toKepalaRingkasan, toTabelRingkasan } from './rules.ts'

const kelompok = (nama: string | null, ...perKursus: number[]): Kelompok => {
  const jumlah = perKursus.reduce((semua, satu) => semua + satu, 0)
  const lain = { belum: jumlah, berjalan: 0, macet: 0, selesai: 0, gagal: 0, sah: 0 }
  const daftar = perKursus.map((orang, i) => [`k${i}`, orang])
  return { nama, perKursus: Object.fromEntries(daftar), jumlah, ...lain }
}
const show = (daftar: Kelompok[], isBernama = false) => {
  const { daftar: hasil, jumlah } = presentRingkasan(daftar, 'desa', isBernama)
  return [
    hasil.map(({ nama, jumlah: banyak }) => `${nama?.replace(/,.*/, '')}: ${banyak}`),
    jumlah?.jumlah ?? null,
  ]
}

describe('a summary above the village', () => {
  test.each<[string, Kelompok[], string[], number | null]>([
    ['shows large groups as they are', [kelompok('A', 5), kelompok('B', 9)], ['A: 5', 'B: 9'], 14],
    [
      'tells of small ones together',
      [kelompok('A', 9), kelompok('B', 2), kelompok('C', 3)],
      ['A: 9', 'Kelompok lain: 5'],
      14,
    ],
    [
      'hides a lone small one behind the smallest other',
      [kelompok('A', 9), kelompok('B', 6), kelompok('C', 2)],
      ['A: 9', 'Kelompok lain: 8'],
      17,
    ],
    [
      'counts who takes five courses as one',
      [kelompok('A', 9), kelompok('B', 1, 1, 1, 1, 1)],
      ['Kelompok lain: 14'],
      14,
    ],
    [
      'adds people of a course over groups',
      [kelompok('A', 9), kelompok('B', 3, 1), kelompok('C', 2, 1)],
      ['A: 9', 'Kelompok lain: 7'],
      16,
    ],
    ['says nothing of few people at all', [kelompok('A', 2), kelompok('B', 2)], [], null],
    ['has nothing to say of nobody', [], [], null],
    ['names who gave no village', [kelompok(null, 5)], ['Tanpa desa: 5'], 5],
  ])('%s', (_, daftar, hasil, jumlah) => expect(show(daftar)).toEqual([hasil, jumlah]))
})

test('who sees the learners by name is shown each group', () =>
  expect(show([kelompok('A', 1), kelompok('B', 9)], true)).toEqual([['A: 1', 'B: 9'], 10]))

test('a file has the cells of the screen, with the sum last', () => {
  const tabel = toTabelRingkasan(presentRingkasan([kelompok('A', 1200)], 'jabatan', false))
  expect(tabel).toEqual([
    ['A', '1.200', '1.200', '0', '0', '0', '0', '0'],
    ['Jumlah', '1.200', '1.200', '0', '0', '0', '0', '0'],
  ])
  expect(toKepalaRingkasan('jabatan')).toHaveLength(tabel[0]?.length ?? 0)
})
