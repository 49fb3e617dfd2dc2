import { expect, test } from 'vitest'
import { checkSandi } from './rules.ts'

test.each([
  ['123', /paling sedikit 12/],
  ['passwordpassword', /mudah ditebak/],
  ['aaaaaaaaaaaaaaaa', /mudah ditebak/],
  ['siti rahmawati', /mudah ditebak/],
  ['x'.repeat(129), /paling banyak/],
])('%s is refused', (sandi, pesan) =>
  expect(checkSandi(sandi, ['Siti Rahmawati', 'siti@contoh.invalid'])).toMatch(pesan),
)

test.each(['perahu-lentera-jagung-42', 'q7m2k-xw9fd-3hj5p-ybn8t'])('%s is good enough', (sandi) => {
  expect(checkSandi(sandi, ['Siti Rahmawati'])).toBeNull()
})
