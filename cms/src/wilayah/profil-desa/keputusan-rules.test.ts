import { expect, test } from 'vitest'
import { findSalahKeputusan } from './keputusan-rules.ts'

test.each([
  [{}, null],
  [{ nomorKeputusanDip: '3', tanggalKeputusanDip: '2026-01-12' }, null],
  [{ nomorKeputusanDip: '3' }, 'tanggalKeputusanDip'],
  [{ nomorKeputusanDip: ' ', tanggalKeputusanDip: '2026-01-12' }, 'nomorKeputusanDip'],
  [{ nomorKeputusanDip: '3', tanggalKeputusanDip: '2026-11-27' }, 'tanggalKeputusanDip'],
])('%j', (keputusan, isian) => {
  expect(findSalahKeputusan(keputusan, '2026-11-26')?.isian ?? null).toBe(isian)
})
