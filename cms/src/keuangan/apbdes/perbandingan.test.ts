import { expect, test } from 'vitest'
import type { BarisApbdes } from './baris.ts'
import { comparePenyimpanan } from './perbandingan.ts'

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
