/** A report stands on a budget that was set. */
import { describe, expect, test } from 'vitest'
import { toBarisUji as baris } from '../../../test/support/catatan.ts'
import type { BarisApbdes } from './baris.ts'
import { calculateTotal, checkAnggaranLaporan, findAnggaranLaporan } from './laporan-rules.ts'

const AWAL = [baris('', '4.2.1.01', 'DDS', 100_00n), baris('02.03.10', '5.3.5.03', 'DDS', 90_00n)]
const PERUBAHAN = [
  baris('', '4.2.1.01', 'DDS', 120_00n),
  baris('02.03.10', '5.3.5.03', 'DDS', 115_50n),
  baris('', '6.1.1.01', 'DDS', 5_00n),
]
const SAH = [AWAL, PERUBAHAN].map(calculateTotal)
const check = (laporan: BarisApbdes[], sah = SAH) =>
  checkAnggaranLaporan('realisasi-akhir', laporan, sah).map(({ pesan }) => pesan)

describe('the budget that a report names', () => {
  test.each<[string, BarisApbdes[]]>([
    ['the one in force', PERUBAHAN],
    ['one of before', AWAL],
    ['the one in force in part', PERUBAHAN.slice(1)],
    ['the same sums on other lines', [baris('02.03.11', '5.3', 'DDS', 115_50n)]],
    ['one printed in whole rupiah', [baris('02.03.10', '5.3.5.03', 'DDS', 116_00n)]],
    ['financing as one sum', [...PERUBAHAN.slice(0, 2), baris('', '6', null, 7_00n)]],
  ])('is %s', (_, laporan) => expect(check(laporan)).toEqual([]))
  test('is none that was set: each part is told with both sums', () => {
    const laporan = [baris('', '4.2.1.01', 'DDS', 120_00n), baris('02', '5', null, 15_00n, 'Uji')]
    expect(check(laporan)).toEqual([
      'Anggaran dalam laporan ini bukan anggaran yang tercatat di portal ini untuk tahun itu: belanja Rp15, dalam APBDes Rp115,50.',
    ])
  })
  test('is not set at all: nothing to compare with', () => {
    expect(check([baris('', '4', null, 1n)], [])).toEqual([])
  })
  test('a part that the budget has nothing of is told as nothing', () => {
    expect(check([baris('', '6.2.2', null, 3_00n)], [calculateTotal(AWAL)])[0]).toContain(
      'pengeluaran pembiayaan Rp3, dalam APBDes Rp0',
    )
  })
  test.each<[string, bigint, bigint, number]>([
    ['99 sen up', 115_01n, 116_00n, 0],
    ['a rupiah up, which no rounding makes', 115_50n, 116_50n, 1],
    ['a rupiah up, both in whole rupiah', 115_00n, 116_00n, 1],
    ['a rupiah and more, a line', 115_50n, 117_00n, 1],
  ])('%s', (_, sah, dilaporkan, banyak) => {
    const anggaran = calculateTotal([baris('02.03.10', '5.3.5.03', 'DDS', sah)])
    const kosong = baris('02.03.11', '5.3.5.03', 'DDS', 0n)
    expect(check([baris('02.03.10', '5.3.5.03', 'DDS', dilaporkan), kosong], [anggaran]).length).toBe(banyak)
  })
  test.each<[string, BarisApbdes[], number]>([
    ['its parts cannot be told apart', [baris('', '6', null, 5_00n)], 0],
    ['it has none', [], 1],
  ])('financing in two parts stands on a budget where %s', (_, pembiayaan, banyak) => {
    const sah = calculateTotal([...AWAL, ...pembiayaan])
    expect(check([baris('', '6.1.1', null, 5_00n)], [sah]).length).toBe(banyak)
  })
  test('is found among them: with its sums and most of its lines, the later of equals, or none', () => {
    const dipindah = AWAL.map((satu) =>
      satu.kodeKegiatan === '' ? satu : { ...satu, kodeKegiatan: '02.03.11' },
    )
    const daftar = [AWAL, dipindah, PERUBAHAN]
    expect([AWAL, dipindah, PERUBAHAN, []].map((satu) => findAnggaranLaporan(satu, daftar))).toEqual([
      0, 1, 2, 2,
    ])
    expect(findAnggaranLaporan([baris('', '5', null, 1_00n)], daftar)).toBe(-1)
    expect(findAnggaranLaporan(AWAL, [])).toBe(-1)
  })
  test('is its own for a budget', () =>
    expect(checkAnggaranLaporan('perubahan', [baris('', '4', null, 1n)], SAH)).toEqual([]))
})
