import { expect, test } from 'vitest'
import { toAcuanUji } from '../../../test/support/acuan.ts'
import type { BarisApbdes } from './baris.ts'
import { listNamaKode } from './nama-kode-rules.ts'

const toBaris = (kodeKegiatan: string, kodeRekening: string, uraian: string): BarisApbdes => ({
  kodeKegiatan,
  kodeRekening,
  uraian,
  sumberDana: 'DDS',
  anggaran: 100n,
  realisasi: null,
})

test('sub bidang and accounts of the lines are named once, in order of code', () => {
  const baris = [
    toBaris('02.03.10', '5.3.5.03', 'Semen'),
    toBaris('02.03.11', '5.3.5.03', 'Pasir'),
    toBaris('', '4.2.1.01', 'Dana Desa'),
    // Of no list: the line's own words.
    toBaris('', '4.3.8.77', 'Hasil lelang'),
  ]
  const hasil = listNamaKode(baris, toAcuanUji(2025))
  expect(hasil.map(({ kode }) => kode)).toEqual([
    '02.03',
    '4.2',
    '4.2.1.01',
    '4.3',
    '4.3.8.77',
    '5.3',
    '5.3.5',
    '5.3.5.03',
  ])
  expect(hasil.find(({ kode }) => kode === '4.3.8.77')?.nama).toBe('Hasil lelang')
  expect(hasil.find(({ kode }) => kode === '5.3.5.03')?.nama).not.toBe('Semen')
})

test('a budget by bidang names no account of its own', () =>
  expect(listNamaKode([toBaris('02', '5', 'Pembangunan')], toAcuanUji(2025))).toEqual([]))
