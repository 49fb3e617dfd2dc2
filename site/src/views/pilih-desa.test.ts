import { expect, test } from 'vitest'
import {
  type DesaDimaksud,
  findDesaDimaksud,
  findGalatDesa,
  findGalatDesaSaja,
  listPilihan,
  parseNamaDesa,
} from './pilih-desa.ts'

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
  [
    'a name of one village',
    'danum lestari',
    '',
    { keadaan: 'satu', slug: 'danum', nama: 'Danum Lestari, Contoh, Kapuas' },
  ],
  [
    'one picked from those it may be',
    'karya baru',
    'karya-2',
    { keadaan: 'satu', slug: 'karya-2', nama: 'Karya Baru, Contoh, Kapuas' },
  ],
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

const SATU: DesaDimaksud = { keadaan: 'satu', slug: 'danum', nama: 'Danum Lestari, Contoh, Kapuas' }
const PILIH: DesaDimaksud = { keadaan: 'pilih', daftar: [{ slug: 'danum', nama: 'Danum Lestari' }] }
const TIADA: DesaDimaksud = { keadaan: 'pilih', daftar: [] }
const TANPA: DesaDimaksud = { keadaan: 'tanpa' }

test.each([
  ['one village, registering', SATU, false, true, null],
  ['no village, registering', TANPA, false, true, null],
  ['several, registering', PILIH, false, true, 'Pilih desa Anda.'],
  ['none like it, registering', TIADA, false, true, 'atau kosongkan.'],
  ['several, registering without a password', PILIH, false, false, 'Pilih desa Anda.'],
  ['one village, looked for', SATU, true, false, ''],
  ['several, looked for', PILIH, true, false, ''],
  ['none like it, looked for', TIADA, true, false, 'atau kosongkan.'],
  ['nothing, looked for', TANPA, true, false, 'atau lewati bagian ini.'],
  // The return key of a phone presses the first button of a form: a form that is whole is sent in.
  ['one village, looked for with the whole form filled', SATU, true, true, null],
  ['several, looked for with a password', PILIH, true, true, 'Pilih desa Anda.'],
] as const)('%s', (_, desa, isDicari, isSandi, akhir) => {
  const galat = findGalatDesa(desa, { isDicari, isSandi })
  if (akhir === null) return expect(galat).toBeNull()
  expect(galat?.map(({ pesan }) => pesan.slice(-akhir.length))).toEqual(akhir === '' ? [] : [akhir])
})

test.each([
  ['one village', SATU, false, null],
  ['one village, looked for', SATU, true, ''],
  ['several', PILIH, false, 'Pilih desa Anda.'],
  ['several, looked for', PILIH, true, ''],
  ['none like it', TIADA, false, 'Periksa tulisannya.'],
  ['nothing', TANPA, false, 'Tulis nama desanya dahulu.'],
  ['nothing, looked for', TANPA, true, 'Tulis nama desanya dahulu.'],
] as const)('the village is all that is asked: %s', (_, desa, isDicari, akhir) => {
  const galat = findGalatDesaSaja(desa, isDicari)
  if (akhir === null) return expect(galat).toBeNull()
  expect(galat?.map(({ pesan }) => pesan.slice(-akhir.length))).toEqual(akhir === '' ? [] : [akhir])
})

test('what was chosen stays chosen when the form comes back', () => {
  expect([SATU, PILIH, TANPA].map(listPilihan)).toEqual([
    [{ slug: 'danum', nama: 'Danum Lestari, Contoh, Kapuas', isTerpilih: true }],
    [{ slug: 'danum', nama: 'Danum Lestari' }],
    [],
  ])
})
