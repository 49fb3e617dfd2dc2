import { expect, test } from 'vitest'
import { findKursusTujuan, parseTujuan, toPintuView } from './akun-belajar.ts'

test.each([
  ['/belajar', '/belajar'],
  ['/kursus/a/b', '/kursus/a/b'],
  ['//lain.example', '/belajar'],
  ['https://lain.example', '/belajar'],
  ['/belajar/../admin', '/belajar'],
  ['/kursus?x=1', '/belajar'],
  ['', '/belajar'],
  [null, '/belajar'],
])('after signing in %j leads to %s', (tujuan, hasil) => expect(parseTujuan(tujuan)).toBe(hasil))

test.each([
  ['/belajar/kursus/membaca-apbdes', 'membaca-apbdes'],
  ['/kursus/membaca-apbdes', null],
  ['/belajar', null],
  ['/belajar/kursus/a/b', null],
])('signing in on the way to %s enrols in %s', (tujuan, kursus) =>
  expect(findKursusTujuan(tujuan)).toBe(kursus),
)

test.each([
  [[{ kolom: 'desa', pesan: 'x' }], true, true],
  [[{ kolom: 'desa', pesan: 'x' }], false, false],
  [[], true, false],
  // Of its own fault it speaks itself, and so does a server that cannot be reached.
  [
    [
      { kolom: 'masuk', pesan: 'x' },
      { kolom: 'sandi', pesan: 'x' },
    ],
    true,
    false,
  ],
  [[{ kolom: null, pesan: 'x' }], true, false],
] as const)('with %j and a password: %s, it is asked for again: %s', (galat, isSandi, isLagi) => {
  expect(toPintuView('daftar', { situs: 'https://lewu.example', galat, isSandi }).isSandiLagi).toBe(isLagi)
})
