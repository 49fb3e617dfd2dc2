import { expect, test } from 'vitest'
import { findSalahPenduduk, toPenduduk } from './penduduk-rules.ts'

const PENUH = { jumlahPenduduk: 812, tanggalPenduduk: '2026-06-30', sumberPenduduk: 'Buku induk penduduk' }

test.each([
  ['all three', {}, null],
  ['none', { jumlahPenduduk: null, tanggalPenduduk: '', sumberPenduduk: null }, null],
  ['no number', { jumlahPenduduk: null }, 'jumlahPenduduk'],
  ['half a person', { jumlahPenduduk: 1.5 }, 'jumlahPenduduk'],
  ['no day', { tanggalPenduduk: null }, 'tanggalPenduduk'],
  ['a day to come', { tanggalPenduduk: '2026-11-26' }, 'tanggalPenduduk'],
  ['no source', { sumberPenduduk: '' }, 'sumberPenduduk'],
])('%s', (_, beda, isian) => {
  expect(findSalahPenduduk({ ...PENUH, ...beda }, '2026-11-25')?.isian ?? null).toBe(isian)
})

test('a number without its day or source is told to nobody', () => {
  expect(toPenduduk({ ...PENUH, sumberPenduduk: null })).toBeNull()
  expect(toPenduduk(PENUH)).toEqual({ jumlah: 812, tanggal: '2026-06-30', sumber: 'Buku induk penduduk' })
})
