import { expect, test } from 'vitest'
import { findAkun } from '../luring/akun.ts'
import {
  findAkunBelajar,
  findTokenBelajar,
  isJalurBelajar,
  KUKI_KELUAR,
  toDaftarKuki,
} from './kuki-belajar.ts'

const TOKEN = 'a'.repeat(43)
const PENGGUNA = '5f0c7a52-8a4e-4c5e-9a53-7d8a3c3b1f01'

test.each([
  [undefined, null],
  ['', null],
  [`__Host-belajar=${TOKEN}`, TOKEN],
  [`lain=1; __Host-belajar=${TOKEN}; x=2`, TOKEN],
  [`__Host-belajar-akun=${TOKEN}`, null],
  [`x__Host-belajar=${TOKEN}`, null],
  ['__Host-belajar=pendek', null],
  [`__Host-belajar=${TOKEN}x`, null],
])('in %j the token is %j', (cookie, token) => expect(findTokenBelajar(cookie)).toBe(token))

test('the token is for this host alone, over TLS, out of reach of scripts, and not sent by other sites’ forms', () =>
  expect(toDaftarKuki({ token: TOKEN, pengguna: PENGGUNA })[0]).toBe(
    `__Host-belajar=${TOKEN}; Path=/; Secure; SameSite=Lax; HttpOnly; Max-Age=5184000`,
  ))

test('the name of the account can be read by our script, is the same each time, and does not say whose it is', () => {
  const [, kuki = ''] = toDaftarKuki({ token: TOKEN, pengguna: PENGGUNA })
  const [, lain = ''] = toDaftarKuki({ token: TOKEN, pengguna: PENGGUNA.replace('5', '6') })
  const akun = findAkun(kuki)
  expect(kuki).not.toContain('HttpOnly')
  expect(kuki).not.toContain(PENGGUNA)
  expect([findAkunBelajar(kuki), findAkun(`a=b; ${kuki}`)]).toEqual([akun, akun])
  expect(akun).not.toBeNull()
  expect(findAkun(lain)).not.toBe(akun)
})

test('signing out takes both away', () =>
  expect(KUKI_KELUAR.map((kuki) => kuki.replace(/;.*;/, ';'))).toEqual([
    '__Host-belajar=; Max-Age=0',
    '__Host-belajar-akun=; Max-Age=0',
  ]))

test.each([
  ['/belajar', true],
  ['/belajar/uji/x', true],
  ['/belajar?a=1', true],
  ['/belajarlah', false],
  ['/kursus/belajar', false],
])('%s is a page of learning: %s', (jalur, hasil) => expect(isJalurBelajar(jalur)).toBe(hasil))
