import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calculateKeterbukaan, KEWAJIBAN, type KeadaanKewajiban, type KodeKewajiban } from './keterbukaan.ts'

const getKeadaan = (
  kode: KodeKewajiban,
  tanggal: string | null,
  hariIni: string,
): KeadaanKewajiban | undefined =>
  calculateKeterbukaan(2026, tanggal === null ? [] : [{ kode, tanggal }], hariIni).butir.find(
    (butir) => butir.kode === kode,
  )?.keadaan

describe('state of a duty', () => {
  test.each([
    ['apbdes', '2025-12-31', '2026-01-01', 'tepat'],
    ['apbdes', '2026-01-01', '2026-01-01', 'lewat'],
    ['apbdes', null, '2025-12-31', 'belum-waktunya'],
    ['apbdes', null, '2026-01-01', 'belum'],
    ['semester-1', '2026-07-14', '2026-07-14', 'tepat'],
    ['semester-1', null, '2026-07-14', 'belum-waktunya'],
    ['semester-1', null, '2026-07-15', 'belum'],
    ['akhir-tahun', '2027-04-01', '2027-04-01', 'lewat'],
    ['ippd', null, '2027-03-31', 'belum-waktunya'],
    ['perubahan', null, '2030-01-01', 'bila-ada'],
    ['perubahan', '2026-10-01', '2026-10-01', 'tepat'],
  ] as const)('%s announced %s, seen on %s: %s', (kode, tanggal, hariIni, keadaan) => {
    expect(getKeadaan(kode, tanggal, hariIni)).toBe(keadaan)
  })
})

describe('score', () => {
  const lima = ['apbdes', 'penjabaran', 'pelaksana', 'pengaduan', 'dana-desa'] as const
  test.each([
    ['before anything is due', [], '2025-06-01', null],
    ['announced before its day', [['apbdes', '2025-11-01']], '2025-12-01', 100],
    ['a place to complain before the budget', [['pengaduan', '2025-06-01']], '2025-12-01', null],
    ['nothing announced', [], '2026-02-01', 0],
    ['one of five in time', [['apbdes', '2025-12-01']], '2026-02-01', 20],
    ['one of five late', [['apbdes', '2026-01-20']], '2026-02-01', 10],
    ['all five in time', lima.map((kode) => [kode, '2025-12-30']), '2026-02-01', 100],
    ['a change that nobody owes counts nothing', [['perubahan', '2026-10-01']], '2026-02-01', 0],
    [
      'announced twice, the first counts',
      [
        ['apbdes', '2026-01-20'],
        ['apbdes', '2025-12-01'],
      ],
      '2026-02-01',
      20,
    ],
  ] as [string, [KodeKewajiban, string][], string, number | null][])('%s', (_nama, daftar, hariIni, skor) => {
    const diumumkan = daftar.map(([kode, tanggal]) => ({ kode, tanggal }))
    expect(calculateKeterbukaan(2026, diumumkan, hariIni).skor).toBe(skor)
  })

  test('lies between 0 and 100, and one more announcement never lowers it once all is due', () => {
    const hari = fc.date({ min: new Date('2025-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
    const satu = fc.record({
      kode: fc.constantFrom(...KEWAJIBAN.map(({ kode }) => kode)),
      tanggal: hari.map((nilai) => nilai.toISOString().slice(0, 10)),
    })
    fc.assert(
      fc.property(fc.array(satu, { maxLength: 12 }), satu, (daftar, lagi) => {
        const sebelum = calculateKeterbukaan(2026, daftar, '2028-06-01').skor ?? -1
        const sesudah = calculateKeterbukaan(2026, [...daftar, lagi], '2028-06-01').skor ?? -1
        expect(sebelum).toBeGreaterThanOrEqual(0)
        expect(sesudah).toBeLessThanOrEqual(100)
        expect(sesudah).toBeGreaterThanOrEqual(sebelum)
      }),
    )
  })
})
