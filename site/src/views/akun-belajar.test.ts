import { expect, test } from 'vitest'
import { parseTujuan } from './akun-belajar.ts'

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
