import { expect, test } from 'vitest'
import { checkNamaBaru, listSalahNama } from './nama-rules.ts'

test.each([
  ['Siti Contoh', 'Siti Contoh, S.Pd.', []],
  ['Siti Contoh', ' Siti   Contoh ', ['NAMA_SAMA']],
  ['Siti Contoh', 'SITI CONTOH', []],
  ['Siti Contoh', 'Siti Contoh 081', ['NAMA_BERANGKA']],
])('%j asks to be called %j: %j', (lama, baru, kode) =>
  expect(checkNamaBaru(lama, baru).map((satu) => satu.kode)).toEqual(kode),
)
test.each([
  ['Siti Contoh', []],
  ['Siti Contoh 2', ['NAMA_BERANGKA']],
])('a learner is called %j: %j', (nama, kode) =>
  expect(listSalahNama(nama).map((satu) => satu.kode)).toEqual(kode),
)
