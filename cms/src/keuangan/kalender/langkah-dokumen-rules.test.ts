import { expect, test } from 'vitest'
import { type LangkahTertunda, listLangkahTertunda } from './langkah-dokumen-rules.ts'

const LIBUR = new Set(['2026-12-25'])
const list = (hariIni: string, ...tertunda: LangkahTertunda[]) =>
  listLangkahTertunda(tertunda, LIBUR, hariIni).map(({ kode, tenggat, hari }) => [kode, tenggat, hari])

test.each<[LangkahTertunda, string, string, number]>([
  // Three days, also over a weekend; working days pass over it and over days off.
  [{ kode: 'pengiriman', tahun: 2027, sejak: '2026-10-30' }, '2026-11-02', '2026-11-02', 0],
  [{ kode: 'perbaikan', tahun: 2027, sejak: '2026-11-30' }, '2026-12-29', '2026-12-29', 0],
  [{ kode: 'dpa', tahun: 2027, sejak: '2026-12-23' }, '2026-12-31', '2026-12-29', 2],
  [{ kode: 'rpjmdes', tahun: 2026, sejak: '2025-11-30' }, '2026-03-01', '2026-02-28', 1],
])('%j on %s is due %s', (tertunda, hariIni, tenggat, hari) =>
  expect(list(hariIni, tertunda)).toEqual([[tertunda.kode, tenggat, hari]]),
)

test('what was due longer than a year ago is history', () => {
  const dpa: LangkahTertunda = { kode: 'dpa', tahun: 2026, sejak: '2025-12-22' }
  expect(list('2026-12-26', dpa)).toEqual([['dpa', '2025-12-25', 366]].slice(1))
  expect(list('2026-12-25', dpa)).toEqual([['dpa', '2025-12-25', 365]])
})
