import { describe, expect, test } from 'vitest'
import { MAX_TANYA_HARI } from '../../contract/batas-belajar.ts'
import { type Kabar, MAX_KABAR } from '../../contract/belajar.ts'
import {
  calculateJanji,
  canTanya,
  formatPenanya,
  listKabar,
  listTanyaTampil,
  type TanyaTugas,
} from './rules.ts'

test.each([
  [0, true],
  [MAX_TANYA_HARI - 1, true],
  [MAX_TANYA_HARI, false],
  [MAX_TANYA_HARI + 1, false],
])('after %i questions today one more: %s', (hariIni, boleh) => {
  expect(canTanya(hariIni)).toBe(boleh)
})

test.each([
  ['a Monday', '2026-11-23', 2, [], '2026-11-25'],
  ['a Friday', '2026-11-27', 2, [], '2026-12-01'],
  ['a Saturday', '2026-11-28', 1, [], '2026-11-30'],
  ['before a day off', '2026-11-23', 2, ['2026-11-24'], '2026-11-26'],
] as const)('from %s the promise skips what is no working day', (_, diterima, hariKerja, libur, janji) => {
  expect(calculateJanji(diterima, { hariKerja, libur: new Set(libur) })).toBe(janji)
})

const toTanya = (isi: Partial<TanyaTugas>): TanyaTugas => ({
  id: 'a',
  kursus: 'k',
  judul: 'K',
  pelajaran: 'P',
  slug: 'p',
  penanya: null,
  penjawab: null,
  penggarap: null,
  isi: 'Mengapa?',
  diterima: '2026-11-20T01:00:00.000Z',
  janji: '2026-11-24',
  jawaban: null,
  dijawab: null,
  ...isi,
})

describe('the list of who answers', () => {
  test('late first, then by promise, answered ones last with the newest on top', () => {
    const daftar = listTanyaTampil(
      [
        toTanya({ id: 'lama', jawaban: 'x', dijawab: '2026-11-01T00:00:00.000Z', janji: '2026-10-01' }),
        toTanya({ id: 'nanti', janji: '2026-12-01' }),
        toTanya({ id: 'baru', jawaban: 'x', dijawab: '2026-11-02T00:00:00.000Z' }),
        toTanya({ id: 'lewat', janji: '2026-11-25' }),
        toTanya({ id: 'hari-ini', janji: '2026-11-26' }),
      ],
      '2026-11-26',
    )
    expect(daftar.map(({ id, isTerlambat }) => [id, isTerlambat])).toEqual([
      ['lewat', true],
      ['hari-ini', false],
      ['nanti', false],
      ['baru', false],
      ['lama', false],
    ])
  })
})

test.each([
  [{ nama: 'Sanah', jabatan: 'Kaur Keuangan', desa: 'Danum Lestari' }, 'Sanah, Kaur Keuangan, Danum Lestari'],
  [{ nama: 'Sanah', jabatan: null, desa: null }, 'Sanah'],
])('names who asks by what is known of them', (penanya, tulisan) => {
  expect(formatPenanya(penanya)).toBe(tulisan)
})

test('a phone keeps the newest news and no more than it can carry', () => {
  const daftar = Array.from({ length: MAX_KABAR + 3 }, (_, i) => ({
    id: String(i),
    waktu: new Date(Date.UTC(2026, 10, 1 + i)).toISOString(),
  })) as Kabar[]
  const hasil = listKabar(daftar)
  expect([hasil.length, hasil[0]?.id, hasil.at(-1)?.id]).toEqual([MAX_KABAR, String(MAX_KABAR + 2), '3'])
})
