import { expect, test } from 'vitest'
import type { BarisView } from './rincian.ts'
import { toTanyaJawabView } from './tanya-jawab.ts'

const ID = 'baris-02_03_10-5_3_5_02-DDS'
const toBaris = (id: string, uraian: string) => ({ id, kode: '02.03.10 / 5.3.5.02', uraian }) as BarisView
const tanya = (baris: string, tahun = 2026) => ({
  desa: 'danum-lestari',
  tahun,
  kode: '02.03.10',
  baris,
  pertanyaan: 'Berapa?',
  jawaban: 'Tiga.',
  ditanya: '2026-03-01',
  dijawab: '2026-03-02',
})

test.each([
  ['the one line of its codes', ID, [toBaris(ID, 'Upah')], '02.03.10 / 5.3.5.02 Upah', `#${ID}`],
  [
    'one of two of the same codes',
    ID,
    [toBaris(ID, 'Upah'), toBaris(`${ID}-2`, 'Pasir')],
    '02.03.10 / 5.3.5.02',
    null,
  ],
  ['a second one, when one is left', `${ID}-2`, [toBaris(ID, 'Upah')], '02.03.10 / 5.3.5.02', null],
  ['one that is gone', ID, [], '02.03.10 / 5.3.5.02', null],
] as const)('asked about %s', (_, baris, daftar, teks, href) =>
  expect(toTanyaJawabView([tanya(baris)], daftar).daftar[0]?.tentang).toEqual({ teks, href }),
)

test('asked about a line that is gone, of a year that wrote other codes', () =>
  expect(toTanyaJawabView([tanya(ID, 2018)], []).daftar[0]?.tentang?.teks).toBe(
    'yang kini tidak ada lagi di sini',
  ))
