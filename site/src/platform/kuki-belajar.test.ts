import { expect, test } from 'vitest'
import { findTokenBelajar, isJalurBelajar, toKukiBelajar } from './kuki-belajar.ts'

const TOKEN = 'a'.repeat(43)

test.each([
  [undefined, null],
  ['', null],
  [`__Host-belajar=${TOKEN}`, TOKEN],
  [`lain=1; __Host-belajar=${TOKEN}; x=2`, TOKEN],
  [`x__Host-belajar=${TOKEN}`, null],
  ['__Host-belajar=pendek', null],
  [`__Host-belajar=${TOKEN}x`, null],
])('in %j the token is %j', (cookie, token) => expect(findTokenBelajar(cookie)).toBe(token))

test('it is for this host alone, over TLS, out of reach of scripts, and not sent by other sites’ forms', () =>
  expect(toKukiBelajar(TOKEN)).toBe(
    `__Host-belajar=${TOKEN}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=5184000`,
  ))

test.each([
  ['/belajar', true],
  ['/belajar/uji/x', true],
  ['/belajar?a=1', true],
  ['/belajarlah', false],
  ['/kursus/belajar', false],
])('%s is a page of learning: %s', (jalur, hasil) => expect(isJalurBelajar(jalur)).toBe(hasil))
