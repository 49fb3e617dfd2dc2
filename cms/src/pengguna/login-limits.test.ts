import { expect, test } from 'vitest'
import { calculateJeda, findAlamat } from './login-limits.ts'

test.each([
  [1, 0],
  [5, 0],
  [6, 200],
  [8, 800],
  [11, 5_000],
  [10_000, 5_000],
])('attempt %i waits %i ms', (percobaan, jeda) => expect(calculateJeda(percobaan)).toBe(jeda))

test.each([
  ['no proxy is named', '', '10.0.0.1', null],
  ['the header is missing', 'x-asal', null, null],
  ['what the visitor claimed stands before', 'x-asal', '1.2.3.4, 203.0.113.9', '203.0.113.9'],
  ['not an address', 'x-asal', 'unknown', null],
  ['IPv6 by its line', 'x-asal', '2001:0db8::1', '2001:db8:0:0'],
  ['IPv6 of the same line', 'x-asal', '2001:db8:0:0:ffff:1:2:3', '2001:db8:0:0'],
])('the address: %s', (_judul, nama, nilai, alamat) => {
  const headers = new Headers(nilai === null ? {} : { 'x-asal': nilai })
  expect(findAlamat(headers, nama)).toBe(alamat)
})
