import { expect, test } from 'vitest'
import type { Fase } from './fase.ts'
import { checkSampai } from './sampai-rules.ts'

test.each<[string, Fase, string | null, string | null]>([
  ['today', 'realisasi-berjalan', '2026-11-27', null],
  ['the first day of the year', 'realisasi-berjalan', '2026-01-01', null],
  ['tomorrow', 'realisasi-berjalan', '2026-11-28', 'SAMPAI_BELUM_TIBA'],
  ['the year before', 'realisasi-berjalan', '2025-12-31', 'SAMPAI_DI_LUAR_TAHUN'],
  ['no day', 'realisasi-berjalan', null, 'SAMPAI_WAJIB'],
  ['a day that is none', 'realisasi-berjalan', '2026-02-30', 'SAMPAI_WAJIB'],
  ['a phase that has none', 'realisasi-semester-1', null, null],
])('%s', (_nama, fase, sampai, harus) => {
  expect(checkSampai({ fase, tahun: 2026, sampai }, '2026-11-27')?.kode ?? null).toBe(harus)
})
