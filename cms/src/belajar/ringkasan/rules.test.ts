import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CATATAN_BULAT,
  type Kelompok,
  presentRingkasan,
  type Ringkasan,
  toBerkasRingkasan,
  toKepalaRingkasan,
  toTabelRingkasan,
} from './rules.ts'

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
    ['shows large groups', [kelompok('A', 5), kelompok('B', 10)], ['A: 5', 'B: 10'], 15],
    ['rounds them and their sum down', [kelompok('A', 7), kelompok('B', 9)], ['A: 5', 'B: 5'], 15],
    [
      'rounds the sum itself, not what was rounded',
      [kelompok('A', 8), kelompok('B', 7)],
      ['A: 5', 'B: 5'],
      15,
    ],
    [
      'tells of small ones together',
      [kelompok('A', 9), kelompok('B', 2), kelompok('C', 3)],
      ['A: 5', 'Kelompok lain: 5'],
      10,
    ],
    [
      'hides a lone small one behind the smallest other',
      [kelompok('A', 10), kelompok('B', 7), kelompok('C', 3)],
      ['A: 10', 'Kelompok lain: 10'],
      20,
    ],
    [
      'chooses by what is shown of them, so that the choice tells no more',
      [kelompok('A', 12), kelompok('B', 11), kelompok('C', 4)],
      ['B: 10', 'Kelompok lain: 15'],
      25,
    ],
    [
      'counts who takes five courses as one',
      [kelompok('A', 9), kelompok('B', 1, 1, 1, 1, 1)],
      ['Kelompok lain: 10'],
      10,
    ],
    [
      'adds people of a course over groups',
      [kelompok('A', 9), kelompok('B', 3, 1), kelompok('C', 2, 1)],
      ['A: 5', 'Kelompok lain: 5'],
      15,
    ],
    ['says nothing of few people at all', [kelompok('A', 2), kelompok('B', 2)], [], null],
    ['has nothing to say of nobody', [], [], null],
    ['names who gave no village', [kelompok(null, 5)], ['Tanpa desa: 5'], 5],
  ])('%s', (_, daftar, hasil, jumlah) => expect(show(daftar)).toEqual([hasil, jumlah]))
})

test('who sees the learners by name is shown each group', () =>
  expect(show([kelompok('A', 1), kelompok('B', 9)], true)).toEqual([['A: 1', 'B: 9'], 10]))

test('a file has the cells of the screen, with the sum last', () => {
  const hasil = presentRingkasan([kelompok('A', 1201)], 'jabatan', false)
  const tabel = toTabelRingkasan(hasil)
  expect(tabel).toEqual([
    ['A', '1.200', '1.200', '0', '0', '0', '0', '0'],
    ['Jumlah', '1.200', '1.200', '0', '0', '0', '0', '0'],
  ])
  const berkas = toBerkasRingkasan(hasil, 'jabatan')
  expect(berkas.slice(0, -1)).toEqual([toKepalaRingkasan('jabatan'), ...tabel])
  expect(berkas.at(-1)?.[0]).toBe(CATATAN_BULAT)
  const bernama = presentRingkasan([kelompok('A', 1201)], 'jabatan', true)
  expect(toBerkasRingkasan(bernama, 'jabatan').at(-1)).toEqual([
    'Jumlah',
    '1.201',
    '1.201',
    '0',
    '0',
    '0',
    '0',
    '0',
  ])
  expect(toKepalaRingkasan('jabatan')).toHaveLength(tabel[0]?.length ?? 0)
})

/** People of a group, and how many of them failed. */
type Dunia = { orang: number; gagal: number }[]
const toKelompok = (dunia: Dunia): Kelompok[] =>
  dunia.map(({ orang, gagal }, i) => ({ ...kelompok(`Desa ${i}`, orang), gagal }))
const listTampak = ({ daftar, jumlah }: Ringkasan) =>
  [...daftar, jumlah].map((satu) => satu && [satu.nama, satu.jumlah, satu.gagal])
const read = (dunia: Dunia): string =>
  JSON.stringify(listTampak(presentRingkasan(toKelompok(dunia), 'desa', false)))
const GESER = [0, 1, -1, 2, -2, 3, -3, 4, -4]
/** Groups near these: each of another size, or others of them failed. */
function* listSekitar([satu, ...lain]: Dunia): Generator<Dunia> {
  if (satu === undefined) return yield []
  for (const orang of GESER.map((geser) => satu.orang + geser).filter((banyak) => banyak > 0))
    for (const gagal of GESER.map((geser) => satu.gagal + geser).filter((n) => n >= 0 && n <= orang))
      for (const sisa of listSekitar(lain)) yield [{ orang, gagal }, ...sisa]
}
/** Groups under five that differ from this one in what is asked for. */
const listLain = (satu: Dunia[number], ukur: keyof Dunia[number]): Dunia =>
  [1, 2, 3, 4]
    .flatMap((orang) => Array.from({ length: orang + 1 }, (_, gagal) => ({ orang, gagal })))
    .filter((lain) => lain[ukur] !== satu[ukur])

test('the case of three villages: what is left between two filters tells of nobody', () => {
  const [semua, satu] = [[6, 6, 1], [6]].map((daftar, i) => {
    const dunia = daftar.map((orang) => ({ orang, gagal: i === 0 && orang === 1 ? 1 : 0 }))
    return toTabelRingkasan(presentRingkasan(toKelompok(dunia), 'desa', false)).at(-1)
  })
  expect([semua?.[6], satu?.[6]]).toEqual(['0', '0'])
})

test('no difference of two filters pins down how many are in a group under five, or failed there', () => {
  const grup = fc
    .tuple(fc.integer({ min: 1, max: 30 }), fc.nat({ max: 30 }))
    .map(([orang, gagal]) => ({ orang, gagal: gagal % (orang + 1) }))
  const kecil = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.nat({ max: 4 }))
    .map(([orang, gagal]) => ({ orang, gagal: gagal % (orang + 1) }))
  fc.assert(
    fc.property(fc.array(grup, { minLength: 1, maxLength: 2 }), kecil, (daftar, akhir) => {
      // One filter shows all, the other all but the last, which alone shows nothing.
      const [semua, sisa] = [read([...daftar, akhir]), read(daftar)]
      const lain = (ukur: keyof Dunia[number]): boolean =>
        [...listSekitar(daftar)].some(
          (sekitar) =>
            read(sekitar) === sisa &&
            listLain(akhir, ukur).some((satu) => read([...sekitar, satu]) === semua),
        )
      expect([lain('orang'), lain('gagal')]).toEqual([true, true])
    }),
    { numRuns: 100 },
  )
})
