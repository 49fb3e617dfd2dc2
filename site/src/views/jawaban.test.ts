import type { ButirPeserta } from 'cms/contract/soal'
import { expect, test } from 'vitest'
import {
  formatJawaban,
  isAngkaSalah,
  listIsian,
  listJawaban,
  listJawabanBaru,
  listNomorKosong,
  toButirIsian,
} from './jawaban.ts'

const dasar = { soal: 's', poin: 1, pertanyaan: 'Apa?' }
const pilihan = ['a', 'b', 'c']

test.each<[string, ButirPeserta, Record<string, string>, unknown]>([
  ['one', { ...dasar, jenis: 'tunggal', pilihan }, { 'soal-s': '2' }, 2],
  ['none of several', { ...dasar, jenis: 'tunggal', pilihan }, {}, null],
  ['several', { ...dasar, jenis: 'ganda', pilihan }, { 'soal-s-1': '1', 'soal-s-3': '3' }, [1, 3]],
  ['no box', { ...dasar, jenis: 'ganda', pilihan }, {}, null],
  ['a statement', { ...dasar, jenis: 'benar-salah' }, { 'soal-s': 'salah' }, false],
  ['neither', { ...dasar, jenis: 'benar-salah' }, { 'soal-s': 'x' }, null],
  ['a text', { ...dasar, jenis: 'isian' }, { 'soal-s': ' SiLPA ' }, 'SiLPA'],
  ['an empty text', { ...dasar, jenis: 'angka' }, { 'soal-s': ' ' }, null],
  [
    'pairs, one left open',
    { ...dasar, jenis: 'menjodohkan', kiri: ['a', 'b'], kanan: ['x', 'y'] },
    { 'soal-s-1': '2' },
    [2, 0],
  ],
  [
    'an order',
    { ...dasar, jenis: 'mengurutkan', langkah: ['a', 'b', 'c'] },
    { 'soal-s-1': '2', 'soal-s-2': '3', 'soal-s-3': '1' },
    [2, 3, 1],
  ],
  ['no order', { ...dasar, jenis: 'mengurutkan', langkah: ['a', 'b'] }, { 'soal-s-1': '' }, null],
  ['what is no number', { ...dasar, jenis: 'tunggal', pilihan }, { 'soal-s': '1e9' }, null],
])('%s', (_, butir, isian, jawaban) => {
  const form = new FormData()
  for (const [nama, nilai] of Object.entries(isian)) form.set(nama, nilai)
  const hasil = listJawaban(form, [toButirIsian(butir)])
  expect(hasil).toEqual([{ soal: 's', jawaban }])
  // Filled in again from the answer, a form gives the same answer.
  const ulang = new FormData()
  for (const [nama, nilai] of listIsian(toButirIsian(butir), hasil[0]?.jawaban ?? null))
    ulang.set(nama, nilai)
  expect(listJawaban(ulang, [toButirIsian(butir)])).toEqual(hasil)
})

test.each<[string, string | null, Record<string, string>, unknown[]]>([
  ['what was not touched is not sent again', '{"s":2}', { 'soal-s': '2' }, []],
  ['what was changed is', '{"s":2}', { 'soal-s': '3' }, [3]],
  ['what another form answered meanwhile is left as it is', '{}', {}, []],
  ['what was emptied is emptied', '{"s":2}', {}, [null]],
  ['a form that lost what it was filled with sends all', null, { 'soal-s': '1' }, [1]],
])('%s', (_, semula, isian, jawaban) => {
  const form = new FormData()
  if (semula !== null) form.set('semula', semula)
  for (const [nama, nilai] of Object.entries(isian)) form.set(nama, nilai)
  const daftar = listJawabanBaru(form, [toButirIsian({ ...dasar, jenis: 'tunggal', pilihan })])
  expect(daftar.map((satu) => satu.jawaban)).toEqual(jawaban)
})

test.each([
  ['angka', 'sepuluh', true],
  ['angka', '1.500', false],
  ['angka', 'Rp 2,5', false],
  ['angka', ' ', false],
  ['angka', null, false],
  ['isian', 'sepuluh', false],
] as const)('in a field of the kind %s, %j is no number: %s', (jenis, jawaban, hasil) =>
  expect(isAngkaSalah({ jenis }, jawaban)).toBe(hasil),
)

test.each<[string, ButirPeserta, Parameters<typeof formatJawaban>[1], string | null]>([
  ['a choice', { ...dasar, jenis: 'tunggal', pilihan }, 2, 'b'],
  ['several choices', { ...dasar, jenis: 'ganda', pilihan }, [1, 3], 'a; c'],
  ['a choice that is none', { ...dasar, jenis: 'tunggal', pilihan }, 9, null],
  ['a statement', { ...dasar, jenis: 'benar-salah' }, false, 'salah'],
  ['a number as it was typed', { ...dasar, jenis: 'angka' }, '1.250,5', '1.250,5'],
  [
    'pairs, one left open',
    { ...dasar, jenis: 'menjodohkan', kiri: ['x', 'y'], kanan: ['m', 'n'] },
    [2, 0],
    'x → n',
  ],
  // Three that go round: with two, or with two that change places, it reads the same either way.
  [
    'steps in the order given',
    { ...dasar, jenis: 'mengurutkan', langkah: ['x', 'y', 'z'] },
    [2, 3, 1],
    '1. y; 2. z; 3. x',
  ],
  [
    'steps with one place left open and one step twice',
    { ...dasar, jenis: 'mengurutkan', langkah: ['x', 'y', 'z'] },
    [3, 0, 3],
    '1. z; 3. z',
  ],
  ['nothing', { ...dasar, jenis: 'isian' }, null, null],
])('%s is told in words', (_nama, butir, jawaban, kata) => expect(formatJawaban(butir, jawaban)).toBe(kata))

test('a question is open without an answer, and with a row that has none', () => {
  const daftarSoal = ['a', 'b', 'c', 'd', 'e'].map((soal) => ({ soal }))
  const daftarJawaban = [
    { soal: 'b', jawaban: [2, 0] },
    { soal: 'c', jawaban: null },
    { soal: 'd', jawaban: false },
    { soal: 'e', jawaban: [1, 2] },
  ]
  expect(listNomorKosong(daftarSoal, daftarJawaban)).toEqual([1, 2, 3])
})
