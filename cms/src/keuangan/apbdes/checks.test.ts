import { expect, test } from 'vitest'
import { FASE } from '../../contract/apbdes.ts'
import { checkFase } from './checks.ts'

test.each([
  ['awal', false, []],
  ['awal', true, []],
  ['perubahan', true, []],
  ['perubahan', false, ['K19']],
  ['realisasi-semester-1', false, ['K19']],
  ['realisasi-akhir', false, ['K19']],
] as const)('phase %s, the original set: %s, warns of %j', (fase, hasAwal, kode) => {
  expect(checkFase(fase, hasAwal).map((alasan) => alasan.kode)).toEqual(kode)
})

test('every phase but the first stands on an original', () => {
  expect(FASE.filter((fase) => checkFase(fase, false).length === 0)).toEqual(['awal'])
})
