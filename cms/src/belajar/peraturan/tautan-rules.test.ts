import { expect, test } from 'vitest'
import { isTautanResmi } from './tautan-rules.ts'

test.each([
  ['https://jdih.contoh.go.id/uu/6/2014', true],
  ['https://contoh.desa.id/perdes.pdf', true],
  ['http://jdih.contoh.go.id/uu', false],
  ['https://go.id.contoh.com/uu', false],
  ['https://contoh.com/?asal=.go.id', false],
  ['https://orang@jdih.contoh.go.id/uu', false],
  ['https://jdih.contoh.go.id:8443/uu', false],
  ['javascript:alert(1)//.go.id', false],
  ['jdih.contoh.go.id', false],
  ['', false],
])('%j: %s', (tautan, hasil) => expect(isTautanResmi(tautan)).toBe(hasil))
