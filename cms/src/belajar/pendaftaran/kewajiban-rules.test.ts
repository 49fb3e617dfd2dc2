import { expect, test } from 'vitest'
import { listKewajiban } from './kewajiban-rules.ts'

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
