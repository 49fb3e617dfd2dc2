import { expect, test } from 'vitest'
import { toKunciTempat } from './tempat.ts'

test.each([
  [null, ''],
  ['', ''],
  ['Hulu', 'hulu'],
  [' HULU ', 'hulu'],
  ['Dusun Hulu', 'hulu'],
  ['dusun-hulu', 'hulu'],
  ['Dusun 1', '1'],
  ['Dusun', 'dusun'],
  ['Dusunan', 'dusunan'],
  ['RT 3', 'rt-3'],
  ['RT-03', 'rt-3'],
  ['rt03', 'rt-3'],
  ['RT 10', 'rt-10'],
  ['RT 003/RW 01', 'rt-3-rw-1'],
  ['Handil Bakti', 'handil-bakti'],
  ['Karto 3', 'karto-3'],
])('%s is the place %s', (nama, kunci) => expect(toKunciTempat(nama)).toBe(kunci))
