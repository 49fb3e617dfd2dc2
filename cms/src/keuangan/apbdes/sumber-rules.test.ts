import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BarisApbdes } from './baris.ts'
import { calculateRingkasan } from './ringkasan.ts'
import { calculatePerSumber } from './sumber-rules.ts'

const toBaris = (
  kodeRekening: string,
  sumberDana: string | null,
  anggaran: bigint,
  realisasi: bigint | null = null,
): BarisApbdes => ({
  kodeKegiatan: '',
  kodeRekening,
  uraian: 'Uji',
  sumberDana,
  anggaran,
  realisasi,
})

test('sources stand in the order of the list, unknown words after it, lines without any last', () => {
  const daftar = [null, 'XYZ', 'CAMPURAN', 'ADD', 'DDS'].map((sumber) => toBaris('5.1', sumber, 1n))
  expect(calculatePerSumber(daftar, 2025).map(({ kode }) => kode)).toEqual([
    'DDS',
    'ADD',
    'CAMPURAN',
    'XYZ',
    null,
  ])
})

test.each([
  ['4.2.1.01', null, 'DDS'],
  ['4.1.3.01', null, 'SWD'],
  ['4.2.1.01', 'ADD', 'ADD'],
  ['5.3.5.03', null, null],
  ['6.1.1.01', null, null],
])('account %s with the word %s counts for %s', (rekening, sumber, harus) => {
  expect(calculatePerSumber([toBaris(rekening, sumber, 5n)], 2025).map(({ kode }) => kode)).toEqual([harus])
})

test('all sources together are the whole, planned and realised', () => {
  const jumlah = fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n })
  const baris = fc
    .tuple(
      fc.constantFrom('4.2.1.01', '4.3.6.01', '5.1.1.01', '5.3.5.03', '6.1.1.01', '6.2.2.01'),
      fc.constantFrom('DDS', 'ADD', 'CAMPURAN', null),
      jumlah,
      fc.option(jumlah),
    )
    .map(([rekening, sumber, anggaran, realisasi]) => toBaris(rekening, sumber, anggaran, realisasi))
  fc.assert(
    fc.property(fc.array(baris, { maxLength: 30 }), (rincian) => {
      const [per, semua] = [calculatePerSumber(rincian, 2025), calculateRingkasan(rincian)]
      for (const bagian of ['pendapatan', 'belanja'] as const) {
        expect(per.reduce((n, satu) => n + satu[bagian].anggaran, 0n)).toBe(semua[bagian].anggaran)
        expect(per.reduce((n, satu) => n + (satu[bagian].realisasi ?? 0n), 0n)).toBe(
          semua[bagian].realisasi ?? 0n,
        )
      }
      expect(per.reduce((n, satu) => n + satu.penerimaan.anggaran, 0n)).toBe(
        semua.penerimaanPembiayaan.anggaran,
      )
      expect(per.reduce((n, satu) => n + satu.pengeluaran.anggaran, 0n)).toBe(
        semua.pengeluaranPembiayaan.anggaran,
      )
    }),
  )
})
