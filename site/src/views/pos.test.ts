import { describe, expect, test } from 'vitest'
import { createTahunPos } from '../../test/support/tahun-pos.ts'
import { parseAlamatPos, toPosView } from './pos.ts'

const toView = (kode: string, daftarTahun = createTahunPos([2022, 2021]), tahun = 2022) =>
  toPosView({ alamat: { desa: 'contoh', tahun, kode }, daftarTahun, situs: 'https://lewu.example' })

test.each([
  ['02', true],
  ['02.03.10', true],
  ['4.2.1', true],
  ['6.1.1', true],
  ['02.03', false],
  ['5.2.1', false],
  ['00', false],
  ['2', false],
  ['02.03.10.1', false],
])('%s is the address of an item: %s', (kode, harus) => {
  expect(parseAlamatPos({ desa: 'contoh', tahun: '2022', kode }) !== null).toBe(harus)
})

describe('an item of the budget', () => {
  test('adds its lines up to the sen', () => {
    expect(toView('02')?.jumlah).toMatchObject({ anggaran: 'Rp1.500,50', realisasi: 'Rp900,10' })
    expect(toView('02')?.jawaban).toBe(
      'Bidang Pembangunan: dari Rp1.500,50 yang direncanakan untuk 2022, Rp900,10 sudah dibelanjakan (60%).',
    )
  })

  test('says by source what it says in all', () => {
    expect(toView('02')?.sumberDana.map(({ nama, anggaran }) => [nama, anggaran])).toEqual([
      ['Dana Desa', 'Rp1.300,30'],
      ['Alokasi Dana Desa', 'Rp200,20'],
    ])
  })

  test('leads from the bidang to its activities and to the other years', () => {
    const view = toView('02')
    expect(view?.bagian.map(({ kode, anggaran }) => [kode, anggaran])).toEqual([
      ['02.03.10', 'Rp1.200,30'],
      ['02.04.01', 'Rp300,20'],
    ])
    expect(view?.tahun?.baris.map(({ href }) => href)).toEqual([
      '/desa/contoh/apbdes/2022/pos/02',
      '/desa/contoh/apbdes/2021/pos/02',
    ])
  })

  test.each([
    ['a year without a budget', '02', createTahunPos([2021])],
    ['a code the budget does not name', '03', createTahunPos([2022])],
    ['an item without lines', '02', createTahunPos([2022]).map((satu) => ({ ...satu, baris: [] }))],
  ])('%s has no page', (_nama, kode, daftarTahun) => {
    expect(toView(kode, daftarTahun)).toBeNull()
  })

  test('one year alone compares nothing', () => {
    expect(toView('02', createTahunPos([2022]))?.tahun).toBeNull()
  })
})
