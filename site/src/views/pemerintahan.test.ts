import type { PemerintahanPublik } from 'cms/contract/pemerintahan'
import { expect, test } from 'vitest'
import { readContoh } from '../../test/support/contoh.ts'
import { toPemerintahanView } from './pemerintahan.ts'

const pemerintahan = readContoh<PemerintahanPublik>('pemerintahan.penuh')
const view = (hari: string) =>
  toPemerintahanView({
    pemerintahan,
    waktu: new Date('2026-11-24T03:00:00Z'),
    situs: 'https://lewu.example',
    hari,
  })

test.each([
  ['2026-03-01', []],
  ['2026-03-02', ['Cahyono Awang Contoh']],
  ['2026-05-11', ['Cahyono Awang Contoh', 'Rusmini Contoh']],
  ['2029-03-01', ['Cahyono Awang Contoh', 'Rusmini Contoh']],
  ['2029-03-02', ['Rusmini Contoh']],
])('on %s the holders who agreed are those whose certificate holds: %j', (hari, nama) =>
  expect(view(hari).pemegang.map((satu) => satu.nama)).toEqual(nama),
)

test('a certificate of a sample course says so, and one without an end says since when', () => {
  const [satu, dua] = view('2026-06-01').pemegang
  expect(satu?.masa).toBe('2 Maret 2026 – 1 Maret 2029, kursus contoh')
  expect(dua?.masa).toBe('sejak 11 Mei 2026')
})
