import { expect, test } from 'vitest'
import { checkNamaBaru, toNamaRapi } from './nama-rules.ts'

test.each([
  ['Siti Contoh', 'Siti Contoh, S.Pd.', []],
  ['Siti Contoh', ' Siti   Contoh ', ['NAMA_SAMA']],
  ['Siti Contoh', 'SITI CONTOH', []],
  ['Siti Contoh', 'Siti Contoh 081', ['NAMA_BERANGKA']],
])('%j asks to be called %j: %j', (lama, baru, kode) =>
  expect(checkNamaBaru(lama, baru).map((satu) => satu.kode)).toEqual(kode),
)
test('spaces are put right', () => expect(toNamaRapi('  Siti \n Contoh ')).toBe('Siti Contoh'))
