import { expect, test } from 'vitest'
import { parseResi } from './resi.ts'

const RESI = 'ABCDE-FGH23-JKMNP-QRST9'
test.each([
  [RESI, RESI],
  ['abcde fgh23 jkmnp qrst9', RESI],
  ['  ABCDEFGH23JKMNPQRST9. ', RESI],
  ['ABCDE–FGH23–JKMNP–QRST9', RESI],
  ['ABCDE-FGH23-JKMNP', null],
  [`${RESI}A`, null],
  ['OOOOO-FGH23-JKMNP-QRST9', null],
  ['', null],
  ['"><script>', null],
])('%j is the receipt %j', (ketikan, resi) => expect(parseResi(ketikan)).toBe(resi))
