import { expect, test } from 'vitest'
import { type LangkahSelesai, listLangkahDekat } from './kalender-rules.ts'

const list = (hariIni: string, ...selesai: LangkahSelesai[]) =>
  listLangkahDekat(selesai, hariIni).map(({ kode, tahun, hari }) => `${kode} ${tahun} ${hari}`)

test.each<[string, string, LangkahSelesai[], boolean]>([
  ['2026-11-01', 'penetapan 2027 -60', [], true],
  ['2026-10-31', 'penetapan 2027 -61', [], false],
  ['2026-12-31', 'penetapan 2027 0', [], true],
  ['2027-01-01', 'penetapan 2027 1', [], true],
  ['2027-01-01', 'penetapan 2027 1', [{ kode: 'penetapan', tahun: 2027 }], false],
  ['2027-01-01', 'penetapan 2027 1', [{ kode: 'penetapan', tahun: 2026 }], true],
  ['2026-07-14', 'semester-1 2026 0', [], true],
  ['2027-03-31', 'lppd 2026 0', [], true],
  ['2027-09-30', 'rkpdes 2027 365', [], true],
  ['2027-10-01', 'rkpdes 2027 366', [], false],
])('on %s, %s: %#', (hariIni, langkah, selesai, harus) => {
  expect(list(hariIni, ...selesai).includes(langkah)).toBe(harus)
})

test('what is late the longest comes first', () => {
  const hari = listLangkahDekat([], '2026-11-26').map((satu) => satu.hari)
  expect(hari).toEqual(hari.toSorted((a, b) => b - a))
  expect(hari.at(-1)).toBe(-35)
})
