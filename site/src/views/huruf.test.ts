import { expect, test } from 'vitest'
import { isHurufBesar, toHrefHuruf } from './huruf.ts'

test.each([
  ['/kursus/bpd/satu', false, '/kursus/bpd/satu'],
  ['/kursus/bpd/satu', true, '/kursus/bpd/satu?huruf=besar'],
  ['/kursus/bpd/satu#latihan-1', true, '/kursus/bpd/satu?huruf=besar#latihan-1'],
  ['/belajar/uji/x?kabar=tersimpan', true, '/belajar/uji/x?kabar=tersimpan&huruf=besar'],
])('%s, larger %s', (href, isBesar, harus) => expect(toHrefHuruf(href, isBesar)).toBe(harus))

test.each([
  ['besar', true],
  ['raksasa', false],
  [null, false],
])('%s', (nilai, harus) => expect(isHurufBesar(nilai)).toBe(harus))
