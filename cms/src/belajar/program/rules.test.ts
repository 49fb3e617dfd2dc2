import { describe, expect, test } from 'vitest'
import {
  findPenghalang,
  isDisarankan,
  type KeadaanKursus,
  listSalahProgram,
  presentProgram,
} from './rules.ts'

const toKursus = (kursus: string, wajib = true) => ({
  kursus,
  slug: `k-${kursus}`,
  judul: kursus.toUpperCase(),
  wajib,
})
const program = {
  id: 'p',
  slug: 'bekal',
  judul: 'Bekal',
  berurutan: true,
  jabatan: ['Kaur Keuangan'],
  daftar: [toKursus('a'), toKursus('b', false), toKursus('c'), toKursus('d')],
}
const toKeadaan = (isi: Record<string, 'berjalan' | 'tuntas'>): KeadaanKursus => new Map(Object.entries(isi))

describe('the order of a programme', () => {
  test.each<[string, string, Record<string, 'berjalan' | 'tuntas'>, string | null]>([
    ['opens the first course', 'a', {}, null],
    ['keeps what stands behind a required one closed', 'b', {}, 'a'],
    ['counts only what is complete', 'c', { a: 'berjalan' }, 'a'],
    ['does not wait for what is not required', 'c', { a: 'tuntas' }, null],
    ['names the first one that is in the way', 'd', { a: 'tuntas' }, 'c'],
    ['closes nothing that was begun', 'd', { d: 'berjalan' }, null],
    ['says nothing of a course outside it', 'x', {}, null],
  ])('%s', (_nama, kursus, keadaan, harus) =>
    expect(findPenghalang(program, kursus, toKeadaan(keadaan))?.kursus ?? null).toBe(harus),
  )
  test('closes nothing where it is free', () =>
    expect(findPenghalang({ ...program, berurutan: false }, 'd', new Map())).toBeNull())
})

describe('a programme before it is handed in', () => {
  const toCalon = (kursus: string, isi = {}) => ({
    kursus,
    judul: kursus,
    wajib: true,
    isTerbit: true,
    ...isi,
  })
  test.each([
    ['whole', [toCalon('a'), toCalon('b', { wajib: false })], []],
    ['with a course that is not public', [toCalon('a', { isTerbit: false })], ['KURSUS_BELUM_TERBIT']],
    ['with a course twice', [toCalon('a'), toCalon('a')], ['KURSUS_KEMBAR']],
    ['without anything required', [toCalon('a', { wajib: false })], ['TANPA_KURSUS_WAJIB']],
    ['without courses', [], ['TANPA_KURSUS_WAJIB']],
  ])('%s', (_nama, daftar, harus) => expect(listSalahProgram(daftar).map(({ kode }) => kode)).toEqual(harus))
})

test('its learner sees how far it is, by required courses alone', () => {
  const keadaan = toKeadaan({ a: 'tuntas', b: 'tuntas', c: 'berjalan' })
  const dilihat = presentProgram(program, true, keadaan)
  expect(dilihat).toMatchObject({ isIkut: true, selesai: 1, perlu: 3 })
  expect(dilihat.daftar.map(({ keadaan: satu, sesudah }) => [satu, sesudah])).toEqual([
    ['tuntas', null],
    ['tuntas', null],
    ['berjalan', null],
    ['belum', 'C'],
  ])
})

test('what keeps its order closes nothing to who does not follow it', () =>
  expect(presentProgram(program, false, new Map()).daftar.every(({ sesudah }) => sesudah === null)).toBe(
    true,
  ))

test.each([
  [['kaur  keuangan'], true],
  [['Kaur Umum'], false],
  [[], false],
])('holders of %j are advised to follow it: %s', (jabatan, harus) =>
  expect(isDisarankan(program, jabatan)).toBe(harus),
)
