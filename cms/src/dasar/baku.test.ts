import { expect, test } from 'vitest'
import { toBaku } from './baku.ts'

test.each([
  ['Kepala Desa', '  KEPALA \n desa '],
  ['Kaur Keuangan', 'Kaur\u00a0Keuangan'],
  ['Padi', 'Ｐadi'],
  ['Café', 'Cafe\u0301'],
])('%s is the same as %s', (satu, lain) => {
  expect(toBaku(lain)).toBe(toBaku(satu))
})

test.each([
  ['Kaur Keuangan', 'Kaur Umum'],
  ['Siti Uji', 'SitiUji'],
])('%s is not %s', (satu, lain) => {
  expect(toBaku(lain)).not.toBe(toBaku(satu))
})
