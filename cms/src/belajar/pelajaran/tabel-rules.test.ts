import { expect, test } from 'vitest'
import { parseTabel } from './tabel-rules.ts'

test.each([
  [
    'Bidang | Contoh\nPembangunan | Jalan',
    [
      ['Bidang', 'Contoh'],
      ['Pembangunan', 'Jalan'],
    ],
  ],
  [
    '| A | B |\n\n| 1 | |\r\n',
    [
      ['A', 'B'],
      ['1', ''],
    ],
  ],
])('%j is a table', (teks, [kepala, ...baris]) =>
  expect(parseTabel(teks)).toEqual({ ok: true, value: { kepala, baris } }),
)

test.each([
  ['', 'Tulis baris judul'],
  ['A | B', 'Tulis baris judul'],
  ['A\n1', '2 sampai 6 kolom'],
  ['1|2|3|4|5|6|7\n1|2|3|4|5|6|7', '2 sampai 6 kolom'],
  ['A | \n1 | 2', 'perlu judul'],
  ['A | B\n1 | 2\n3', 'Baris 3'],
  [`A | B\n${'1 | 2\n'.repeat(41)}`, 'paling banyak 40'],
])('%j is refused', (teks, sebab) => {
  const hasil = parseTabel(teks)
  expect(hasil.ok ? '' : hasil.reason).toContain(sebab)
})
