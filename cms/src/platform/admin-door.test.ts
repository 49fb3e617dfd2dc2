import { expect, test } from 'vitest'
import { findPengalihan, toHalamanMasukUntuk, toKabar, toTujuanAdmin } from './admin-door.ts'

test.each([
  ['/admin', '/admin'],
  ['/admin/collections/apbdes?page=2', '/admin/collections/apbdes?page=2'],
  [null, '/admin'],
  ['', '/admin'],
  ['/setujui', '/admin'],
  ['/administrasi', '/admin'],
  ['//jahat.example/admin', '/admin'],
  ['/\\jahat.example/admin', '/admin'],
  ['https://jahat.example/admin', '/admin'],
  ['javascript:alert(1)', '/admin'],
  ['/admin/../masuk/keluar', '/admin'],
  ['/admin/%2e%2e/setujui', '/admin'],
  ['/admin/login?redirect=/admin/login', '/admin'],
  ['/admin/logout', '/admin'],
  ['/admin/\r\nSet-Cookie: a=b', '/admin/Set-Cookie:%20a=b'],
  [`/admin/${'a'.repeat(2_000)}`, '/admin'],
])('from %j the way goes on to %s', (tujuan, hasil) => {
  expect(toTujuanAdmin(tujuan)).toBe(hasil)
})

test.each([
  ['/admin', '', false, '/masuk'],
  ['/admin/collections/apbdes', '?page=2', false, '/masuk?tujuan=%2Fadmin%2Fcollections%2Fapbdes%3Fpage%3D2'],
  ['/admin/collections/apbdes', '?page=2', true, null],
  ['/admin', '', true, null],
  ['/admin/login', '', false, '/masuk'],
  ['/admin/login', '', true, '/masuk'],
  ['/admin/login', '?redirect=%2Fadmin%2Faccount', true, '/masuk?tujuan=%2Fadmin%2Faccount'],
  ['/admin/login', '?redirect=https%3A%2F%2Fjahat.example', true, '/masuk'],
  ['/admin/logout', '', true, '/masuk/keluar'],
  ['/admin/logout', '', false, '/masuk'],
  [
    '/admin/logout-inactivity',
    '?redirect=%2Fadmin%2Faccount',
    false,
    '/masuk?kabar=berakhir&tujuan=%2Fadmin%2Faccount',
  ],
  ['/admin/create-first-user', '', true, '/masuk'],
  ['/admin/forgot', '', true, '/masuk'],
  ['/admin/reset/abc', '', false, '/masuk'],
])('%s%s with a cookie: %s leads to %s', (pathname, search, hasKue, hasil) => {
  expect(findPengalihan({ pathname, search, hasKue })).toBe(hasil)
})

test('what is said first is one of our sentences', () => {
  expect([toKabar('keluar'), toKabar('toString'), toKabar(null)]).toEqual(['keluar', null, null])
  expect(toHalamanMasukUntuk(null, 'keluar')).toBe('/masuk?kabar=keluar')
})
