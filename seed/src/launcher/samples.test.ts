import { expect, test } from 'vitest'
import { formatSampleLogins, type SampleLogin } from './samples.ts'

const toLogin = (peran: string, desa: string): SampleLogin => ({
  email: `${peran}@contoh.example`,
  sandi: 's-a-n-d-i',
  peran,
  desa,
})

test('the first village and those above it are shown, the rest is counted', () => {
  const logins = [
    toLogin('operator-desa', 'Desa A'),
    toLogin('kepala-desa', 'Desa A'),
    toLogin('operator-desa', 'Desa B'),
    toLogin('admin-provinsi', ''),
  ]
  expect(formatSampleLogins(logins, '/data')).toEqual([
    'Akun contoh (hanya untuk mencoba):',
    '  Peran           Desa    Email                          Sandi',
    '  operator-desa   Desa A  operator-desa@contoh.example   s-a-n-d-i',
    '  kepala-desa     Desa A  kepala-desa@contoh.example     s-a-n-d-i',
    '  admin-provinsi  -       admin-provinsi@contoh.example  s-a-n-d-i',
    '  1 akun lain ada di /data/contoh.json',
  ])
})

test('without sample logins nothing is said', () => {
  expect(formatSampleLogins([], '/data')).toEqual([])
})

test('the table does not grow beyond eight people', () => {
  const logins = Array.from({ length: 20 }, (_, index) => toLogin(`peran-${index}`, 'Desa A'))
  expect(formatSampleLogins(logins, '/data')).toHaveLength(1 + 1 + 8 + 1)
})
