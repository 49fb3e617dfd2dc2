import { expect, test } from 'vitest'
import { hasAngka, toNamaRapi } from './nama-orang.ts'

test.each([
  ['Siti Contoh, S.Pd.', false],
  ["Nur'aini binti Ahmad-Yani", false],
  ['H. Muhammad II', false],
  ['Siti Contoh 2', true],
  ['1. Siti Contoh', true],
  ['Siti ٣', true],
  ['Siti²', true],
])('%j has figures in it: %s', (nama, hasil) => expect(hasAngka(nama)).toBe(hasil))

test('spaces are put right', () => expect(toNamaRapi('  Siti \n Contoh ')).toBe('Siti Contoh'))
