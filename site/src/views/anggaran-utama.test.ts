import { expect, test } from 'vitest'
import { findAnggaranUtama } from './anggaran-utama.ts'

test.each([
  ['the running year stands', [2026, 2025], 2026, 2026, []],
  ['next year is set already', [2027, 2026, 2025], 2026, 2026, [2027]],
  ['the new year begins', [2027, 2026, 2025], 2027, 2027, []],
  ['the running year is not published yet', [2025, 2024], 2026, 2025, []],
  ['the running year was left out', [2027, 2025], 2026, 2027, []],
  ['nothing is published', [], 2026, null, []],
])('%s', (_nama, daftar, berjalan, utama, berikut) => {
  const hasil = findAnggaranUtama(
    daftar.map((tahun) => ({ tahun })),
    berjalan,
  )
  expect([hasil.utama?.tahun ?? null, hasil.berikut.map(({ tahun }) => tahun)]).toEqual([utama, berikut])
})
