import { expect, test } from 'vitest'
import { type Bukti, findSalahBukti } from './bukti-rules.ts'

const BAIK: Bukti = {
  jenis: 'pengumuman',
  tahun: 2026,
  tanggal: '2026-01-05',
  media: ['papan'],
  keterangan: null,
}

test.each<[string, Partial<Bukti>, keyof Bukti | null]>([
  ['announced on a board', {}, null],
  ['on the last day of the year before', { tanggal: '2025-12-31' }, null],
  ['today', { tanggal: '2026-06-01' }, null],
  ['tomorrow', { tanggal: '2026-06-02' }, 'tanggal'],
  ['two years before', { tanggal: '2024-12-31' }, 'tanggal'],
  ['nowhere', { media: [] }, 'media'],
  ['a reason', { jenis: 'alasan', media: [], keterangan: 'Papan rusak' }, null],
  ['a reason without words', { jenis: 'alasan', keterangan: '  ' }, 'keterangan'],
  ['a date that is missing is told by its field', { tanggal: '' }, null],
])('%s', (_nama, beda, isian) => {
  expect(findSalahBukti({ ...BAIK, ...beda }, '2026-06-01')?.isian ?? null).toBe(isian)
})
