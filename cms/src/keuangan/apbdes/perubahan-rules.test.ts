import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toAcuanUji } from '../../../test/support/acuan.ts'
import type { BarisApbdes } from './baris.ts'
import { calculatePerubahan } from './perubahan-rules.ts'
import { calculateBidang, calculateRingkasan } from './ringkasan.ts'

const ACUAN = toAcuanUji(2025)

const toBaris = (
  kodeKegiatan: string,
  kodeRekening: string,
  anggaran: bigint,
  sumberDana: string | null = 'DDS',
): BarisApbdes => ({ kodeKegiatan, kodeRekening, uraian: 'Uji', sumberDana, anggaran, realisasi: null })

const kodeAcak = fc.constantFrom(
  ['', '4.2.1.01'],
  ['', '4.1.1.01'],
  ['01.01.01', '5.1.1.01'],
  ['02.03.10', '5.3.5.03'],
  ['09.01.01', '5.2.1.01'],
  ['', '6.1.1.01'],
  ['', '6.2.2.01'],
)
const barisAcak = fc
  .tuple(kodeAcak, fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.constantFrom('DDS', 'ADD', null))
  .map(([[kegiatan = '', rekening = ''], anggaran, sumber]) => toBaris(kegiatan, rekening, anggaran, sumber))
const daftarAcak = fc.array(barisAcak, { maxLength: 30 })
type Beda = { semula: bigint; menjadi: bigint; selisih: bigint }
const sum = (daftar: readonly Beda[], sisi: keyof Beda): bigint =>
  daftar.reduce((jumlah, satu) => jumlah + satu[sisi], 0n)

describe('what a changed amount is for', () => {
  const NAMA = ACUAN.rekening.get('5.3.5.03')
  const beri = (uraian: string): BarisApbdes => ({ ...toBaris('02.03.10', '5.3.5.03', 10n), uraian })
  test.each([
    ['one line before and after bears the words of the change', ['Bahan'], ['Bahan jalan'], 'Bahan jalan'],
    ['one that is gone bears its own', ['Bahan'], [], 'Bahan'],
    ['split into its RAB it is the account', ['Bahan'], ['Semen', 'Pasir'], NAMA],
    ['put together again it is the account', ['Semen', 'Pasir'], ['Semen'], NAMA],
    ['gone with its RAB it is the account', ['Semen', 'Pasir'], [], NAMA],
    ['equal words stay', ['Uji', 'Uji'], ['Uji'], 'Uji'],
  ])('%s', (_, semula, menjadi, uraian) =>
    expect(
      calculatePerubahan(semula.map(beri), menjadi.map(beri), ACUAN).baris.map((satu) => satu.uraian),
    ).toEqual([uraian]),
  )
})

describe('for any two budgets', () => {
  test('semula + selisih = menjadi, on every line, bidang and total', () => {
    fc.assert(
      fc.property(daftarAcak, daftarAcak, (semula, menjadi) => {
        const { pokok, bidang, baris } = calculatePerubahan(semula, menjadi, ACUAN)
        return [...pokok, ...bidang, ...baris].every((satu) => satu.semula + satu.selisih === satu.menjadi)
      }),
    )
  })

  test('the lines add up to the totals, and spending to the bidang', () => {
    fc.assert(
      fc.property(daftarAcak, daftarAcak, (semula, menjadi) => {
        const { pokok, bidang, baris } = calculatePerubahan(semula, menjadi, ACUAN)
        for (const sisi of ['semula', 'menjadi', 'selisih'] as const) {
          const belanja = baris.filter(({ kodeRekening }) => kodeRekening.startsWith('5'))
          expect(sum(pokok, sisi)).toBe(sum(baris, sisi))
          expect(sum(bidang, sisi)).toBe(sum(belanja, sisi))
        }
      }),
    )
  })

  test('each side says what its own version says', () => {
    fc.assert(
      fc.property(daftarAcak, daftarAcak, (semula, menjadi) => {
        const { pokok, bidang } = calculatePerubahan(semula, menjadi, ACUAN)
        const [lama, baru] = [calculateRingkasan(semula), calculateRingkasan(menjadi)]
        expect(pokok[0]).toMatchObject({
          semula: lama.pendapatan.anggaran,
          menjadi: baru.pendapatan.anggaran,
        })
        expect(pokok[1]).toMatchObject({ semula: lama.belanja.anggaran, menjadi: baru.belanja.anggaran })
        for (const { kode, jumlah } of calculateBidang(menjadi, ACUAN))
          expect(bidang.find((satu) => satu.kode === kode)?.menjadi).toBe(jumlah.anggaran)
      }),
    )
  })

  test('turned round, only the sign of the difference turns', () => {
    fc.assert(
      fc.property(daftarAcak, daftarAcak, (semula, menjadi) => {
        const [maju, mundur] = [
          calculatePerubahan(semula, menjadi, ACUAN),
          calculatePerubahan(menjadi, semula, ACUAN),
        ]
        expect(mundur.baris.map(({ selisih }) => -selisih)).toEqual(maju.baris.map(({ selisih }) => selisih))
      }),
    )
  })
})

test('a line that is new or gone counts as zero on the other side; split lines of one code are one', () => {
  const { baris } = calculatePerubahan(
    [toBaris('01.01.01', '5.1.1.01', 100n), toBaris('02.03.10', '5.3.5.03', 40n)],
    [toBaris('01.01.01', '5.1.1.01', 70n), toBaris('01.01.01', '5.1.1.01', 50n), toBaris('', '4.2.1.01', 5n)],
    ACUAN,
  )
  expect(
    baris.map(({ kodeRekening, semula, menjadi, selisih }) => [kodeRekening, semula, menjadi, selisih]),
  ).toEqual([
    ['4.2.1.01', 0n, 5n, 5n],
    ['5.1.1.01', 100n, 120n, 20n],
    ['5.3.5.03', 40n, 0n, -40n],
  ])
})
