import { expect, test } from 'vitest'
import { listIsianSalah, type Pintu, toGalatPintu } from './isian-pintu.ts'

const daftar = { nama: 'Siti Contoh', masuk: 'siti.contoh', sandi: 'x', desa: null }
const kode = { kode: 'ABC', masuk: null, sandi: 'x' }

test.each<[string, Pintu, Record<string, unknown>, string[]]>([
  ['all is there', 'daftar', daftar, []],
  ['a name of one letter', 'daftar', { ...daftar, nama: 'S' }, ['nama']],
  ['a name to sign in with that holds a blank', 'daftar', { ...daftar, masuk: 'siti contoh' }, ['masuk']],
  ['two at once', 'daftar', { ...daftar, nama: '', sandi: '' }, ['nama', 'sandi']],
  ['a name with figures', 'daftar', { ...daftar, nama: 'Siti 2' }, ['nama']],
  ['one beside another field', 'daftar', { ...daftar, nama: 'Siti 2', sandi: '' }, ['nama', 'sandi']],
  ['a right name with figures', 'nama', { nama: 'Siti 2' }, ['nama']],
  ['no password', 'masuk', { masuk: 'siti.contoh', sandi: '' }, ['sandi']],
  ['a code without a name, which is for a lost password', 'kode', kode, []],
  ['no code', 'kode', { ...kode, kode: ' ' }, ['kode']],
])('%s', (_, pintu, isi, kolom) =>
  expect(listIsianSalah(pintu, isi).map((satu) => satu.kolom)).toEqual(kolom),
)

test('what is wrong with a name with figures is said', () =>
  expect(listIsianSalah('daftar', { ...daftar, nama: 'Siti 2' })[0]?.pesan).toContain('tidak memuat angka'))

test.each([
  ['SANDI_LEMAH', 'sandi'],
  ['MASUK_TERPAKAI', 'masuk'],
  ['NAMA_LAIN', 'kode'],
  ['TERLALU_SERING', null],
])('a refusal %s belongs to the field %s', (kodeTolak, kolom) =>
  expect(toGalatPintu('masuk', { kode: kodeTolak, pesan: 'Karena begitu.' })).toEqual({
    kolom,
    pesan: 'Karena begitu.',
  }),
)

test('where the password alone is asked for, it is the one that is wrong', () =>
  expect(toGalatPintu('hapus', { kode: 'SANDI_SALAH', pesan: 'Salah.' }).kolom).toBe('sandi'))
