import { describe, expect, test } from 'vitest'
import { toKataDikenal, toSatuanDikenal } from './kata-rules.ts'

describe('a wording of known words is taken as it is written', () => {
  test.each([
    'Semen PC 50 kg',
    'Kertas HVS F4 70 gr',
    'Honor Ketua RT 01 / RW 02',
    'Insentif Kader Posyandu (5 orang x 12 bulan)',
    'Upah Tukang Kayu',
    'Batu kali/belah',
    'Pembangunan Rabat Beton 3 x 120 m',
    'Kegiatan Padat Karya Tunai Desa',
    'Makan minum ibu hamil, balita & lansia',
    'Bibit nila',
    'Papan 2x20 4 m, cat 5l',
    'Obat P3K dan paving 12 m2',
    'BLT Dana Desa',
  ])('%s', (teks) => expect(toKataDikenal(teks)).toBe(teks))
  test('spaces and a sign in front are put right', () => {
    expect(toKataDikenal('  - Semen   PC\n50 kg ')).toBe('Semen PC 50 kg')
    expect(toKataDikenal('=Semen')).toBe('Semen')
    expect(toKataDikenal('Paving block m²')).toBe('Paving block m2')
  })
  test('where its column has cut it, up to the last whole word', () => {
    const teks = 'Belanja Honorarium Petugas Kebersihan Kantor Desax'
    expect(teks.length).toBe(50)
    expect(toKataDikenal(teks)).toBe('Belanja Honorarium Petugas Kebersihan Kantor')
    expect(toKataDikenal(`${teks}yz`)).toBe('')
  })
})

describe('anything else is dropped as a whole', () => {
  test.each([
    ['a name', 'Honor Ketua RT an. Budi Santoso'],
    ['a name alone', 'Siti Aminah'],
    ['a name that is a word of the code lists', 'Honor Kader Bunga'],
    ['a name that is a unit', 'Honor Ketua RT Hari'],
    ['a name that is a fish', 'Honor Kader Nila'],
    ['a name behind a title', 'Honor Sdr. Semen'],
    ['an initial', 'Honor Ketua RT B.'],
    ['an initial of a size', 'Honor Ketua RT A.'],
    ['an initial of a unit', 'Honor Ketua RT M'],
    ['an initial with a number', 'Honor A12'],
    ['a telephone number', 'Honor operator 0812 3456 789'],
    ['a number of a person', 'BLT 6201010101800001'],
    ['an account number in parts', 'Upah tukang 123-45-6789'],
    ['an address of the net', 'Honor admin@desa'],
    ['a formula', 'Semen=HYPERLINK'],
    ['letters of another alphabet', 'Semen Б'],
    ['a name hidden in a word', 'Honor_Ani'],
    ['no word', '12'],
    ['nothing', ''],
    ['a text without end', `Semen ${'semen '.repeat(40)}`],
  ])('%s', (_, teks) => expect(toKataDikenal(teks)).toBe(''))
})

test.each([
  ['OB', 'OB'],
  ['Orang/Hari', 'Orang/Hari'],
  ['Bulan', 'Bulan'],
  ['m³', 'm3'],
  ['Zak', 'Zak'],
  ['M', 'M'],
  ['Budi', ''],
  ['', ''],
])('unit %s', (teks, satuan) => expect(toSatuanDikenal(teks)).toBe(satuan))
