import { expect, test } from 'vitest'
import { findDibuka } from './buka.ts'

const TOKEN = 'a'.repeat(43)
const cookie = `__Host-belajar=${TOKEN}; __Host-belajar-akun=${'b'.repeat(22)}`
const ADA = { token: TOKEN, kursus: 'apbdes', pelajaran: 'tiga-bagian' }

test.each([
  ['GET', '/kursus/apbdes/tiga-bagian', { cookie }, ADA],
  ['GET', '/kursus/apbdes/tiga-bagian?huruf=besar', { cookie }, ADA],
  ['GET', '/kursus/apbdes/versi/3/tiga-bagian', { cookie }, ADA],
  ['GET', '/kursus/apbdes/versi/3', { cookie }, null],
  ['GET', '/kursus/apbdes/tiga-bagian', {}, null],
  ['GET', '/kursus/apbdes/tiga-bagian', { cookie, 'sec-purpose': 'prefetch;prerender' }, null],
  ['GET', '/kursus/apbdes/tiga-bagian', { cookie, purpose: 'prefetch' }, null],
  ['HEAD', '/kursus/apbdes/tiga-bagian', { cookie }, null],
  ['POST', '/kursus/apbdes/tiga-bagian/latihan', { cookie }, null],
  ['GET', '/kursus/apbdes', { cookie }, null],
  ['GET', '/kursus/apbdes/luring.json', { cookie }, null],
  ['GET', '/desa/apbdes/tiga-bagian', { cookie }, null],
])('%s %s with %j', (method, url, headers, hasil) =>
  expect(findDibuka({ method, url, headers })).toEqual(hasil),
)
