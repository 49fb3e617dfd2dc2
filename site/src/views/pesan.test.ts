import { expect, test } from 'vitest'
import { parseIsian } from './formulir-pesan.ts'
import { toFormulirView } from './pesan.ts'

test.each([
  ['/desa/danum-lestari/apbdes/2026?dusun=hulu', '/desa/danum-lestari/apbdes/2026?dusun=hulu'],
  ['', null],
  ['halaman lain', null],
  ['https://lain.id/', null],
  ['javascript:alert(1)', null],
  ['//lain.id', null],
  ['/\\lain.id', null],
  ['/\t/lain.id', null],
  ['/.//lain.id', null],
])('a message about %j leads to %j', (halaman, jalur) => {
  const isian = { ...parseIsian(new FormData()), halaman }
  expect(toFormulirView({ desa: null, isian, situs: 'https://desa.contoh.id' }).halaman).toBe(jalur)
})
