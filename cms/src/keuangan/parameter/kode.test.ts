import { expect, test } from 'vitest'
import { parseKodeKegiatan } from './kode.ts'

test.each([
  ['1.1.01.', '01.01.01'],
  ['02.03.10', '02.03.10'],
  ['', ''],
  ['5.2.1.06.07.08', null],
  ['jalan', null],
  // One activity under two numbers.
  ['05.03.00', '05.03.01'],
  ['5.3.0.', '05.03.01'],
  ['5.1.00', '05.01.01'],
  ['05.03.01', '05.03.01'],
  ['05.03.99', '05.03.99'],
  ['05.03', '05.03'],
  ['04.05.00', '04.05.00'],
])('the activity %s is %j', (tertulis, kode) => expect(parseKodeKegiatan(tertulis)).toBe(kode))
