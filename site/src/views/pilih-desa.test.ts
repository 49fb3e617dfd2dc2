import { expect, test } from 'vitest'
import { findDesaDimaksud, parseNamaDesa } from './pilih-desa.ts'

const desa = (kunci: string, judul: string) => ({ kunci, judul, kecamatan: 'Contoh', kabupaten: 'Kapuas' })
const DAFTAR = [desa('danum', 'Danum Lestari'), desa('karya-1', 'Karya Baru'), desa('karya-2', 'Karya Baru')]

test.each([
  ['', null],
  ['   ', null],
  ['Desa  Danum Lestari ', 'danum lestari'],
  ['desa', 'desa'],
])('%j is looked for as %j', (tulisan, hasil) => expect(parseNamaDesa(tulisan)).toBe(hasil))

test.each([
  ['nothing typed', null, '', { keadaan: 'tanpa' }],
  ['nothing typed, whatever was picked', null, 'danum', { keadaan: 'tanpa' }],
  ['a name of one village', 'danum lestari', '', { keadaan: 'satu', slug: 'danum' }],
  ['one picked from those it may be', 'karya baru', 'karya-2', { keadaan: 'satu', slug: 'karya-2' }],
])('%s', (_, nama, terpilih, hasil) => expect(findDesaDimaksud(nama, terpilih, DAFTAR)).toEqual(hasil))

test('a name of two, one that is nearly right, and one picked that was not offered are asked again', () => {
  for (const [nama, terpilih] of [
    ['karya baru', ''],
    ['danum lestri', ''],
    ['karya baru', 'lain'],
  ] as const)
    expect(findDesaDimaksud(nama, terpilih, DAFTAR)).toMatchObject({
      keadaan: 'pilih',
      daftar: [{ slug: 'danum', nama: 'Danum Lestari, Contoh, Kapuas' }, {}, {}],
    })
})
