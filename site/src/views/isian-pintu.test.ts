import { expect, test } from 'vitest'
import { findIsianSalah, type Pintu, toGalatPintu } from './isian-pintu.ts'

const daftar = { nama: 'Siti Contoh', masuk: 'siti.contoh', sandi: 'x', desa: null }
const kode = { kode: 'ABC', masuk: null, sandi: 'x' }

test.each<[string, Pintu, Record<string, unknown>, string | null]>([
  ['all is there', 'daftar', daftar, null],
  ['a name of one letter', 'daftar', { ...daftar, nama: 'S' }, 'nama'],
  ['a name to sign in with that holds a blank', 'daftar', { ...daftar, masuk: 'siti contoh' }, 'masuk'],
  ['two at once: the first of the form', 'daftar', { ...daftar, nama: '', sandi: '' }, 'nama'],
  ['no password', 'masuk', { masuk: 'siti.contoh', sandi: '' }, 'sandi'],
  ['a code without a name, which is for a lost password', 'kode', kode, null],
  ['no code', 'kode', { ...kode, kode: ' ' }, 'kode'],
])('%s', (_, pintu, isi, kolom) => expect(findIsianSalah(pintu, isi)?.kolom ?? null).toBe(kolom))

test.each([
  ['SANDI_LEMAH', 'sandi'],
  ['MASUK_TERPAKAI', 'masuk'],
  ['TERLALU_SERING', null],
])('a refusal %s belongs to the field %s', (kodeTolak, kolom) =>
  expect(toGalatPintu({ kode: kodeTolak, pesan: 'Karena begitu.' })).toEqual({
    kolom,
    pesan: 'Karena begitu.',
  }),
)
