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
  expect(toFormulirView({ desa: null, isian, situs: 'https://desa.contoh.id' }).halaman?.href ?? null).toBe(
    jalur,
  )
})

test('a question about a line of the budget says which', () => {
  const isian = { ...parseIsian(new FormData()), halaman: '/desa/danum-lestari/apbdes/2026/pos/02.03.10' }
  expect(toFormulirView({ desa: null, isian, situs: 'https://desa.contoh.id' }).halaman?.teks).toBe(
    'kode 02.03.10 dalam APBDes 2026',
  )
})
