import { describe, expect, test } from 'vitest'
import type { Aturan, AturanSyarat, AturanTahap } from './aturan.ts'
import { ATURAN_AWAL, CONTOH_ADD } from './aturan-awal.ts'
import { listAturanBerlaku, listSyarat, listTahap } from './aturan-rules.ts'

describe('which rules hold', () => {
  const keadaan = { tahun: 2025, hariIni: '2025-12-01', kabupaten: '62.01', statusDesa: null }
  test('a rule that came late supersedes from its day on, and the older one is kept', () => {
    const findBatas = (hariIni: string) =>
      listTahap(ATURAN_AWAL, { ...keadaan, hariIni }).find(({ kode }) => kode === 'DD25-N2')?.palingLambat
    expect([findBatas('2025-11-24'), findBatas('2025-11-25')]).toEqual([null, '09-17'])
    expect(ATURAN_AWAL.filter(({ kode }) => kode === 'DD25-N2')).toHaveLength(2)
  })
  test.each([
    [null, ['DD25-E1', 'DD25-N1', 'DD25-E2', 'DD25-N2']],
    ['bukan-mandiri', ['DD25-E1', 'DD25-N1', 'DD25-E2', 'DD25-N2']],
    ['mandiri', ['DD25-E1', 'DD25-M1', 'DD25-E2', 'DD25-M2']],
  ] as const)('stages of a village that is %s', (statusDesa, harus) => {
    expect(listTahap(ATURAN_AWAL, { ...keadaan, statusDesa }).map(({ kode }) => kode)).toEqual(harus)
  })
  test("a kabupaten's own row wins in its villages, and ends where it says so", () => {
    const dasar = ATURAN_AWAL.find(({ kode }) => kode === 'SERAP-60') as AturanSyarat
    const lokal: Aturan[] = [
      { ...dasar, kabupaten: '62.01', ambang: 50, berlakuSejak: '2023-01-01' },
      { ...dasar, kabupaten: '62.01', diakhiri: true, berlakuSejak: '2025-11-30' },
    ]
    const ambang = (kabupaten: string, hariIni: string) =>
      listAturanBerlaku<Aturan>([...ATURAN_AWAL, ...lokal], { ...keadaan, kabupaten, hariIni }).flatMap(
        (satu) => (satu.kode === 'SERAP-60' && satu.jenis === 'syarat' ? [satu.ambang] : []),
      )
    expect([
      ambang('62.02', '2025-11-01'),
      ambang('62.01', '2025-11-01'),
      ambang('62.01', '2025-12-01'),
    ]).toEqual([[60], [50], []])
  })
  test('2026 carries the requirements of 2025 as an assumption, invents no day, and asks nothing for the KDMP', () => {
    const kini = { ...keadaan, tahun: 2026, hariIni: '2026-03-01' }
    const tahap = listTahap(ATURAN_AWAL, kini)
    expect(tahap.map(({ kode, bagian, palingLambat }) => [kode, bagian, palingLambat])).toEqual([
      ['DD26-R1', null, null],
      ['DD26-R2', null, null],
      ['DD26-K', 58.03, null],
    ])
    const berlaku = listAturanBerlaku(ATURAN_AWAL, kini)
    expect(
      listSyarat(berlaku, tahap[0] as AturanTahap).map(({ kode, kepastian }) => [kode, kepastian]),
    ).toEqual([
      ['DD26-APBDES', 'anggapan'],
      ['DD26-KUASA', 'anggapan'],
      ['DD26-KPM', 'anggapan'],
      ['DD26-REK', 'anggapan'],
      ['DD26-SISA', 'anggapan'],
    ])
    expect(
      listSyarat(berlaku, tahap[1] as AturanTahap).map(({ kode, kepastian }) => [kode, kepastian]),
    ).toEqual([
      ['DD26-REK', 'anggapan'],
      ['DD26-LAPOR-LALU', 'anggapan'],
      ['DD26-SERAP-60', 'anggapan'],
      ['DD26-KELUARAN-40', 'anggapan'],
    ])
    expect(listSyarat(berlaku, tahap[2] as AturanTahap)).toEqual([])
  })
  test('ADD is empty, and its sample adds up', () => {
    expect(ATURAN_AWAL.some(({ dana }) => dana === 'ADD')).toBe(false)
    expect(CONTOH_ADD.reduce((jumlah, { bagian }) => jumlah + (bagian ?? 0), 0)).toBe(100)
  })
  test('every row names its source', () => {
    expect(ATURAN_AWAL.filter(({ dasarHukum }) => !/\d/.test(dasarHukum))).toEqual([])
  })
})
