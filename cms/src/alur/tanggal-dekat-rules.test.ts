import { expect, test } from 'vitest'
import { checkTanggalDekat } from './tanggal-dekat-rules.ts'

test.each([
  ['2026-12-23', 0],
  ['2025-01-01', 0],
  ['2029-12-31', 0],
  ['2024-12-31', 1],
  ['2006-12-23', 1],
  ['2030-01-01', 1],
  [undefined, 0],
])('an evaluation of the budget of 2027 dated %s is refused %i times', (tanggal, jumlah) =>
  expect(checkTanggalDekat(tanggal, 'TANGGAL_EVALUASI_WAJIB', 2027)).toHaveLength(jumlah),
)
