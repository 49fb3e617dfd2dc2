import { describe, expect, test } from 'vitest'
import { toAcuanUji } from '../../../test/support/acuan.ts'
import { toCatatanUji } from '../../../test/support/catatan.ts'
import { calculateDalamRekening } from '../realisasi/luar-rules.ts'
import type { BarisApbdes } from './baris.ts'
import { calculateDanaDesa } from './dana-desa-rules.ts'

const toBaris = (
  kodeKegiatan: string,
  kodeRekening: string,
  juta: number,
  sumberDana: string | null = 'DDS',
): BarisApbdes => ({
  kodeKegiatan,
  kodeRekening,
  uraian: kodeKegiatan,
  sumberDana,
  anggaran: BigInt(juta) * 100_000_000n,
  realisasi: null,
})
const PAGU = toBaris('', '4.2.1.01', 1000)
const LAIN = [toBaris('', '4.2.3.01', 500, 'ADD'), toBaris('01.01.01', '5.1.1.01', 500, 'ADD')]

test('only what the Dana Desa pays for counts, by bidang and by activity', () => {
  const hasil = calculateDanaDesa(
    [
      PAGU,
      ...LAIN,
      toBaris('02.03.10', '5.3.5.03', 700),
      toBaris('05.03.01', '5.4.1.01', 200),
      toBaris('', '6.1.1.01', 50),
      toBaris('', '6.2.2.01', 150),
    ],
    toAcuanUji(2025),
  )
  const toJuta = ({ anggaran }: { anggaran: bigint }) => Number(anggaran / 100_000_000n)
  expect([hasil.pendapatan, hasil.sisaLalu, hasil.belanja, hasil.pengeluaran].map(toJuta)).toEqual([
    1000, 50, 900, 150,
  ])
  expect(hasil.kegiatan.map((satu) => [satu.kode, toJuta(satu)])).toEqual([
    ['02.03.10', 700],
    ['05.03.01', 200],
  ])
  expect(hasil.bidang.map(({ jumlah }) => toJuta(jumlah))).toEqual([0, 700, 0, 0, 200])
})

describe('the shares of the year', () => {
  test.each([
    ['BLT of 15% is the most', '05.03.01', '5.4.1.01', 150, 'BLT Desa', 15, 'sesuai'],
    ['BLT above it', '05.03.01', '5.4.1.01', 151, 'BLT Desa', 15.1, 'lebih'],
    ['food of 20% is the least', '04.02.01', '5.2.7.02', 200, 'Ketahanan pangan', 20, 'sesuai'],
    ['food below it', '04.02.01', '5.2.7.02', 199, 'Ketahanan pangan', 19.9, 'kurang'],
    ['capital of the enterprise counts as food', '', '6.2.2.01', 200, 'Ketahanan pangan', 20, 'sesuai'],
    [
      'running costs of 3% are the most',
      '01.01.08',
      '5.2.3.01',
      31,
      'Operasional pemerintah desa',
      3.1,
      'lebih',
    ],
  ] as const)('%s', (_, kegiatan, rekening, juta, nama, persen, keadaan) => {
    const { aturan } = calculateDanaDesa([PAGU, toBaris(kegiatan, rekening, juta)], toAcuanUji(2025))
    expect(aturan.find((satu) => satu.nama === nama)).toMatchObject({
      persen,
      keadaan,
      dasarHukum: 'Permendesa 2/2024',
    })
  })

  test.each([
    [2024, []],
    [2026, ['Operasional pemerintah desa']],
  ])('of %i are those that its rules name', (tahun, nama) => {
    const { aturan } = calculateDanaDesa([PAGU, toBaris('05.03.01', '5.4.1.01', 500)], toAcuanUji(tahun))
    expect(aturan.map((satu) => satu.nama)).toEqual(nama)
  })

  test('the share of 2026 is one of what passes the cash', () => {
    const { aturan, pendapatan } = calculate2026(12, true)
    expect(aturan).toMatchObject([{ dasar: 'dana-desa-rekening', persen: 2.9, keadaan: 'sesuai' }])
    expect(pendapatan.anggaran).toBe(PAGU.anggaran)
  })

  test.each([
    ['nothing is known to be paid straight', 12, false, 1.2, 'belum'],
    ['above the limit of even all of it', 31, false, 3.1, 'lebih'],
    ['above the limit of what is left', 13, true, 3.1, 'lebih'],
  ])('of 2026 no share is called kept where %s', (_, juta, isDitandai, persen, keadaan) => {
    expect(calculate2026(juta, isDitandai).aturan).toMatchObject([{ persen, keadaan }])
  })
})

function calculate2026(operasional: number, isDitandai: boolean) {
  const langsung = toBaris('02.03.10', '5.3.5.03', 580)
  const rincian = [PAGU, langsung, toBaris('01.01.08', '5.2.3.01', operasional)]
  const catatan = isDitandai ? [toCatatanUji(langsung, langsung.anggaran, { luarRekening: true })] : []
  return calculateDanaDesa(rincian, toAcuanUji(2026), calculateDalamRekening(rincian, catatan))
}

test('a budget that names no source for its spending tells only what came in', () => {
  const hasil = calculateDanaDesa([PAGU, toBaris('02', '5', 1000, null)], toAcuanUji(2025))
  expect([hasil.isDirinci, hasil.bidang, hasil.kegiatan, hasil.aturan]).toEqual([false, [], [], []])
  expect(hasil.pendapatan.anggaran).toBe(100_000_000_000n)
})
