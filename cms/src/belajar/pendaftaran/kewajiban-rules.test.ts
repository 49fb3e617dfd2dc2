import { expect, test } from 'vitest'
import { findAtasJabatan, listKewajiban } from './kewajiban-rules.ts'

const DATA = [
  { jabatan: 'Kaur Keuangan', kursus: 'keu' },
  { jabatan: 'Kepala Desa', kursus: 'keu' },
  { jabatan: 'Kepala Desa', kursus: 'bpd' },
]

test.each([
  [['kaur  keuangan'], ['keu']],
  [
    ['KEPALA DESA', 'Kaur Keuangan'],
    ['keu', 'bpd'],
  ],
  [['Kaur Umum'], []],
  [[], []],
])('%j owes %j', (jabatan, kursus) =>
  expect(listKewajiban(jabatan, DATA).map((satu) => satu.kursus)).toEqual(kursus),
)

test.each([
  [['Kaur Keuangan'], 'keu', { jabatan: 'Kaur Keuangan', sumber: 'jabatan' }],
  [['Kaur Umum', 'Kepala Desa'], 'bpd', { jabatan: 'Kepala Desa', sumber: 'jabatan' }],
  [['Kaur Umum'], 'keu', { jabatan: 'Kaur Umum', sumber: 'sendiri' }],
  [[], 'keu', { jabatan: null, sumber: 'sendiri' }],
])('%j takes %s as %j', (jabatan, kursus, atas) =>
  expect(findAtasJabatan(jabatan, DATA, kursus)).toEqual(atas),
)
