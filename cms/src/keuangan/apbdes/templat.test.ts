import { expect, test } from 'vitest'
import { toAcuanUji } from '../../../test/support/acuan.ts'
import { KOLOM_APBDES } from '../../contract/apbdes.ts'
import { parseApbdes } from './import-rules.ts'
import { parseCsv } from './read-berkas.ts'
import { formatTemplat, PENJELASAN_KOLOM } from './templat.ts'

test('the template is read as it is: every line taken, nothing to complain about', () => {
  const isi = parseCsv(new TextEncoder().encode(formatTemplat()))
  expect(isi.ok && parseApbdes(isi.value, toAcuanUji(2025))).toMatchObject({
    dibaca: 5,
    ditolak: [],
    catatan: [],
    galat: [],
    peringatan: [],
  })
})

test('every column is explained, in the order of the file', () =>
  expect(Object.keys(PENJELASAN_KOLOM)).toEqual([...KOLOM_APBDES]))
