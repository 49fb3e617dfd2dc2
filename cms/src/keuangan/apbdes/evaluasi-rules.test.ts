import { expect, test } from 'vitest'
import {
  calculateTenggatEvaluasi,
  calculateTenggatKesepakatan,
  formatCatatanEvaluasi,
} from './evaluasi-rules.ts'

test.each([
  ['2026-11-02', 20, [], '2026-11-30'],
  ['2026-12-07', 20, ['2026-12-24', '2026-12-25', '2027-01-01'], '2027-01-07'],
  ['2026-12-07', 7, [], '2026-12-16'],
])('waiting since %s, %i working days without %j end on %s', (sejak, hariKerja, libur, sampai) => {
  expect(calculateTenggatEvaluasi(sejak, { hariKerja, libur: new Set(libur) })).toBe(sampai)
})

test.each([
  ['awal', '2026-10-31'],
  ['perubahan', null],
  ['realisasi-akhir', null],
] as const)('%s of 2027 is agreed by %s', (fase, tanggal) =>
  expect(calculateTenggatKesepakatan({ tahun: 2027, fase })).toBe(tanggal),
)

test('the remark names both days, their number and the law', () => {
  expect(formatCatatanEvaluasi('2026-11-02', { hariKerja: 20, sampai: '2026-11-30' })).toBe(
    'Hasil evaluasi tidak diterima sampai 30 November 2026, yaitu 20 hari kerja sesudah 2 November 2026; peraturan ini berlaku dengan sendirinya (Permendagri 20/2018 Pasal 35).',
  )
})
