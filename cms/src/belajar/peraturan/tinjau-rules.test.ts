import { expect, test } from 'vitest'
import type { StatusPeraturan } from '../../contract/pelajaran.ts'
import { listPelajaranTinjau } from './tinjau-rules.ts'

const SEBELUM = '2026-01-01T00:00:00.000Z'
const BERUBAH = '2026-05-01T00:00:00.000Z'
const SESUDAH = '2026-06-01T00:00:00.000Z'

test.each<[string, StatusPeraturan, string | null, string[], string[]]>([
  ['in force', 'berlaku', SEBELUM, ['p'], []],
  ['changed after the edition', 'diubah', SEBELUM, ['p'], ['Permendagri 20/2018 diubah']],
  ['withdrawn after the edition', 'dicabut', SEBELUM, ['p', 'p'], ['Permendagri 20/2018 dicabut']],
  ['changed before the edition was released', 'diubah', SESUDAH, ['p'], []],
  ['cited in a draft', 'dicabut', null, ['p'], ['Permendagri 20/2018 dicabut']],
  ['not cited', 'dicabut', SEBELUM, [], []],
  ['not in the register', 'dicabut', SEBELUM, ['lain'], []],
])('a regulation %s', (_, status, diperbarui, peraturan, sebab) => {
  const hasil = listPelajaranTinjau(
    [{ id: 'k', judul: 'Kursus', diperbarui, pelajaran: [{ judul: 'Satu', peraturan }] }],
    [{ id: 'p', sebutan: 'Permendagri 20/2018', status, statusSejak: BERUBAH }],
  )
  expect(hasil.flatMap((satu) => satu.sebab)).toEqual(sebab)
})
