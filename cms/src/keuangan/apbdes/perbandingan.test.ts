import { expect, test } from 'vitest'
import type { BarisApbdes } from './baris.ts'
import { checkLaporanAsing, comparePenyimpanan } from './perbandingan.ts'

const baris = (kodeKegiatan: string, kodeRekening: string, anggaran: bigint): BarisApbdes => ({
  kodeKegiatan,
  kodeRekening,
  uraian: 'Uji',
  sumberDana: null,
  anggaran,
  realisasi: null,
})
const LAMA = 'permendagri-113-2014'

test('lines split in another way are the same, and are told in the codes of the file', () => {
  const tersimpan = [baris('02.00.10', '5.3', 12n), baris('', '4.2.1', 9n)]
  const diimpor = [baris('02.00.10', '5.3', 5n), baris('02.00.10', '5.3', 7n)]
  expect(comparePenyimpanan(tersimpan, diimpor, LAMA)).toEqual({
    sama: 1,
    beda: [{ kode: '1.2.1', uraian: 'Uji', lama: { anggaran: 9n, realisasi: null }, baru: null }],
  })
})

test('activities that would be written alike in another list stay apart', () => {
  const tersimpan = [baris('02.03.10', '5.3', 5n), baris('02.04.10', '5.3', 7n)]
  const { sama, beda } = comparePenyimpanan(tersimpan, [baris('02.00.10', '5.3', 12n)], LAMA)
  expect([sama, beda.map(({ kode }) => kode)]).toEqual([0, ['2.2.10.3', '02.03.10 5.3', '02.04.10 5.3']])
})

test.each<[string, BarisApbdes[], string[]]>([
  ['of the budget, above and below its codes', [baris('02.03', '5', 1n), baris('', '4.2.1.01', 1n)], []],
  ['of an activity below and an account above', [baris('02.03.10.01', '5.3', 1n)], []],
  ['of an activity above and an account below', [baris('02', '5.3.5.01', 1n)], []],
  ['of a code that only begins alike', [baris('02.03.1', '5.3.5', 1n)], ['0 dari 1']],
  ['half of it', [baris('02.03.10', '5.3', 1n), baris('03.01.01', '5.2', 1n)], []],
  [
    'of another place',
    [baris('03.01.01', '5.2', 1n), baris('', '4.3.6', 1n), baris('', '4.2.1', 1n)],
    ['1 dari 3'],
  ],
  ['spending for revenue', [baris('', '5.3', 1n)], ['0 dari 1']],
])('a report %s', (_nama, laporan, harus) => {
  const anggaran = [baris('02.03.10', '5.3.5', 5n), baris('', '4.2.1', 5n)]
  const pesan = checkLaporanAsing(anggaran, laporan).map((satu) => satu.pesan)
  expect(pesan).toEqual(harus.map((satu) => expect.stringContaining(satu)))
  expect(checkLaporanAsing([], laporan)).toEqual([])
})
