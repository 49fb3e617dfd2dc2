import { expect, test } from 'vitest'
import { createCatatanTahun } from './tahun-lain-rules.ts'

const toCatatan = (daftar: readonly (readonly [desa: string, tahun: number])[]) => {
  const catatan = createCatatanTahun()
  for (const [desa, tahun] of daftar) catatan.add(desa, String(tahun))
  return catatan
}

test('each village stands with its own years, and each year once', () => {
  const catatan = toCatatan([
    ['01.2001', 2025],
    ['01.2002', 2024],
    ['01.2001', 2024],
    ['01.2001', 2025],
  ])
  expect(catatan.list()).toEqual([
    { desa: '01.2001', tahun: ['2024', '2025'] },
    { desa: '01.2002', tahun: ['2024'] },
  ])
  expect(catatan.listTahun()).toEqual(['2024', '2025'])
  expect(toCatatan([]).listTahun()).toEqual([])
})

test('a broken export is noted so far and no further', () => {
  const semua = Array.from({ length: 1_200 }, (_, i) => [`01.${1000 + i}`, 2000] as const)
  const tahun = Array.from({ length: 50 }, (_, i) => ['01.1000', 2001 + i] as const)
  const catatan = toCatatan([...semua, ...tahun])
  expect(catatan.list().length).toBe(1_000)
  expect(catatan.list()[0]?.tahun.length).toBe(5)
  expect(catatan.listTahun().length).toBe(5)
})
