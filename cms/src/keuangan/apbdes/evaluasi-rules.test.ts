import { expect, test } from 'vitest'
import {
  calculateTenggatEvaluasi,
  calculateTenggatKesepakatan,
  checkEvaluasi,
  formatCatatanEvaluasi,
  formatEvaluasi,
  formatSisaEvaluasi,
  toEvaluasi,
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

test.each([
  [5, '5 hari kerja lagi, lalu berlaku dengan sendirinya'],
  [0, 'hari ini hari terakhir, lalu berlaku dengan sendirinya'],
  [null, 'waktunya habis, Kepala Desa dapat menetapkannya tanpa hasil evaluasi'],
])('with %s working days left it is said what silence will do', (sisa, kalimat) =>
  expect(formatSisaEvaluasi(sisa)).toBe(kalimat),
)

const DICATAT = '2025-12-29'
const KEPUTUSAN = { nomor: '188.45/12', tanggal: '2025-12-23', dicatat: DICATAT }

test.each([
  [KEPUTUSAN, 'Hasil evaluasinya Keputusan Nomor 188.45/12 tanggal 23 Desember 2025'],
  [{ ...KEPUTUSAN, nomor: null }, 'Hasil evaluasinya tanggal 23 Desember 2025'],
  [
    { nomor: null, tanggal: null, dicatat: DICATAT },
    'Evaluasinya dicatat selesai di portal pada 29 Desember 2025',
  ],
])('%j is said as far as it is known', (evaluasi, kalimat) => expect(formatEvaluasi(evaluasi)).toBe(kalimat))

test.each([
  ['before the day of the decision', '2025-12-22', KEPUTUSAN, true],
  ['on that day', '2025-12-23', KEPUTUSAN, false],
  ['after it, and before the portal recorded it', '2025-12-24', KEPUTUSAN, false],
  ['before it was recorded, no day being stated', '2025-12-28', { ...KEPUTUSAN, tanggal: null }, true],
  ['on the day of the record, no day being stated', DICATAT, { ...KEPUTUSAN, tanggal: null }, false],
  ['without an evaluation', '2025-01-01', null, false],
  ['before there is a regulation', null, KEPUTUSAN, false],
] as const)('a regulation dated %s (%s) is told of: %j, %s', (_, tanggalPerdes, evaluasi, hasTemuan) =>
  expect(checkEvaluasi(tanggalPerdes, evaluasi).map(({ kode }) => kode)).toEqual(
    hasTemuan ? ['PERDES_SEBELUM_EVALUASI'] : [],
  ),
)

test('the warning names both days and the law', () => {
  expect(checkEvaluasi('2025-12-20', KEPUTUSAN)[0]?.pesan).toBe(
    'Peraturan ini bertanggal 20 Desember 2025, sebelum evaluasinya selesai. Hasil evaluasinya Keputusan Nomor 188.45/12 tanggal 23 Desember 2025. Rancangan ditetapkan menjadi Peraturan Desa sesudah hasil evaluasinya ada (Permendagri 20/2018 Pasal 35).',
  )
})

test.each([
  [null, null],
  // Late in the evening in London it is the next day here.
  ['2025-12-28T18:00:00.000Z', { nomor: '1', tanggal: null, dicatat: DICATAT }],
])('recorded at %s it is %j', (dievaluasiPada, hasil) =>
  expect(toEvaluasi({ nomorEvaluasi: '1', tanggalEvaluasi: null, dievaluasiPada })).toEqual(hasil),
)
