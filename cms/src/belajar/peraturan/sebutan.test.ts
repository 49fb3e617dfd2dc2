import { expect, test } from 'vitest'
import { isMenyebut } from './sebutan.ts'

test.each<[string, string, boolean]>([
  ['UU 6/2014 Pasal 61', 'UU 6/2014', true],
  ['Pasal 61 UU 6/2014.', 'UU 6/2014', true],
  ['PP 43/2014; UU 6/2014', 'UU 6/2014', true],
  ['UU Nomor 6 Tahun 2014 Pasal 55', 'UU 6/2014', true],
  ['UU No. 6 Tahun 2014', 'UU 6/2014', true],
  ['uu no 6/2014', 'UU 6/2014', true],
  ['UU 16/2014', 'UU 6/2014', false],
  ['UU 6/20145', 'UU 6/2014', false],
  ['UU 6/2014/1', 'UU 6/2014', false],
  ['RUU 6/2014', 'UU 6/2014', false],
  ['UU 16/2014 dan UU 6/2014', 'UU 6/2014', true],
  ['Permendagri 110/2016 Pasal 7', 'Permendagri 110/2016', true],
  ['Permendagri 10/2016', 'Permendagri 110/2016', false],
  ['', 'UU 6/2014', false],
])('%j names %s: %s', (teks, sebutan, hasil) => expect(isMenyebut(teks, sebutan)).toBe(hasil))
