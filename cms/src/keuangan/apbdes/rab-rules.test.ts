import { describe, expect, test } from 'vitest'
import { calculateNilaiRab, checkRab, parseRab, toVolumeText } from './rab-rules.ts'

describe('volume, unit and price are read together', () => {
  test.each([
    ['12', 'zak', '65.000', { volume: 12_000n, satuan: 'zak', harga: 6_500_000n }, 78_000_000n],
    ['1,125', 'm3', '1.000', { volume: 1125n, satuan: 'm3', harga: 100_000n }, 112_500n],
    ['1.250,5', 'meter', '0,01', { volume: 1_250_500n, satuan: 'meter', harga: 1n }, 1251n],
  ])('%s %s at %s', (volume, satuan, harga_satuan, rab, nilai) => {
    expect(parseRab({ volume, satuan, harga_satuan })).toEqual({ ok: true, value: rab })
    expect(calculateNilaiRab(rab)).toBe(nilai)
  })
  test('nothing written is no RAB', () =>
    expect(parseRab({ volume: ' ', satuan: '' })).toEqual({ ok: true, value: undefined }))
  test.each([
    ['12', 'zak', '', 'bersama-sama'],
    ['12', '', '65.000', 'bersama-sama'],
    ['', 'zak', '65.000', 'bersama-sama'],
    ['dua', 'zak', '65.000', 'Kolom volume "dua"'],
    ['0', 'zak', '65.000', 'Kolom volume "0"'],
    ['-1', 'zak', '65.000', 'Kolom volume'],
    ['1,0005', 'zak', '65.000', 'Kolom volume'],
    ['12', 'zak', 'mahal', 'Kolom harga satuan "mahal"'],
    ['12', 'zak', '-1', 'Kolom harga satuan'],
  ])('%s, %s, %s is refused by name', (volume, satuan, harga_satuan, kata) => {
    const hasil = parseRab({ volume, satuan, harga_satuan })
    expect(hasil.ok ? '' : hasil.reason).toContain(kata)
  })
})

test('one rupiah off is rounding, more is K13', () => {
  const rab = { volume: 3_000n, satuan: 'rim', harga: 10_000n }
  expect(checkRab('Kertas', rab, 30_100n)).toEqual([])
  expect(checkRab('Kertas', rab, 30_101n)).toEqual([
    {
      kode: 'K13',
      pesan: '"Kertas": volume kali harga satuan Rp300, padahal anggarannya tertulis Rp301,01.',
    },
  ])
  expect(checkRab('Kertas', undefined, 5n)).toEqual([])
})

test.each([
  [12_000n, '12'],
  [1_250_500n, '1250.5'],
  [125n, '0.125'],
])('%s thousandths are %s', (volume, teks) => expect(toVolumeText({ volume })).toBe(teks))
