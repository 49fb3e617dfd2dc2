import { describe, expect, test } from 'vitest'
import { toAcuanUji } from '../../../test/support/acuan.ts'
import {
  addNamaTercetak,
  findNamaKegiatan,
  findNamaRekening,
  isKegiatanDikenal,
  isRekeningDikenal,
  type KodeAnggaran,
  listBidang,
  toAcuan,
} from './acuan.ts'
import { ACUAN_AWAL } from './acuan-awal.ts'
import { DAFTAR_KEGIATAN } from './kode-kegiatan.ts'
import { DAFTAR_REKENING } from './kode-rekening.ts'

const KODE: KodeAnggaran = {
  pohon: 'kegiatan',
  kode: '02.03.91',
  uraian: 'Dermaga lama',
  tahunDari: 2025,
  tahunSampai: null,
  kabupaten: '62.01',
  diakhiri: false,
  dasarHukum: 'Perbup 1',
}
const findNama = (kode: readonly KodeAnggaran[], tahun: number, kabupaten: string | null = '62.01') =>
  findNamaKegiatan(toAcuan({ kode, persen: [] }, { tahun, kabupaten }), '02.03.91')

describe('of rows with one code', () => {
  const baru = { ...KODE, uraian: 'Dermaga baru', tahunDari: 2027 }
  test.each([
    ['none holds before its year', [KODE], 2024, '62.01', null],
    ['it holds in its kabupaten', [KODE], 2025, '62.01', 'Dermaga lama'],
    ['it holds in no other', [KODE], 2025, '62.02', null],
    ['the one of the later year wins from that year on', [baru, KODE], 2027, '62.01', 'Dermaga baru'],
    ['and not before', [baru, KODE], 2026, '62.01', 'Dermaga lama'],
    [
      'of one year the later written wins',
      [KODE, { ...KODE, uraian: 'Dibetulkan' }],
      2026,
      '62.01',
      'Dibetulkan',
    ],
    [
      'the kabupaten wins over the province',
      [KODE, { ...baru, kabupaten: null }],
      2027,
      '62.01',
      'Dermaga lama',
    ],
    ['one that is limited ends', [{ ...KODE, tahunSampai: 2025 }], 2026, '62.01', null],
    ['a row can end it', [KODE, { ...KODE, tahunDari: 2026, diakhiri: true }], 2026, '62.01', null],
  ] as const)('%s', (_, daftar, tahun, kabupaten, nama) =>
    expect(findNama(daftar, tahun, kabupaten)).toBe(nama),
  )
})

describe('the first rows', () => {
  test('hold every code of the national list from 2019, and five bidang in every year', () => {
    const acuan = toAcuanUji(2026)
    expect([acuan.kegiatan.size, acuan.rekening.size]).toEqual([
      DAFTAR_KEGIATAN.length,
      DAFTAR_REKENING.length,
    ])
    expect(listBidang(acuan).map(([kode]) => kode)).toEqual(['01', '02', '03', '04', '05'])
    expect(listBidang(toAcuanUji(2017)).map(([kode]) => kode)).toEqual(['01', '02', '03', '04', '05'])
  })

  test('have a source, and no code twice in a year', () => {
    expect(ACUAN_AWAL.kode.filter(({ dasarHukum }) => dasarHukum === '')).toEqual([])
    const kunci = ACUAN_AWAL.kode.map(({ pohon, kode, tahunDari }) => `${pohon} ${kode} ${tahunDari}`)
    expect(new Set(kunci).size).toBe(kunci.length)
  })

  test('know the shares of a year alone', () => {
    expect(toAcuanUji(2025).persen.map(({ nama, min, maks }) => [nama.slice(0, 11), min, maks])).toEqual([
      ['Penghasilan', null, 30],
      ['BLT Desa', null, 15],
      ['Ketahanan p', 20, null],
      ['Operasional', null, 3],
    ])
    expect(toAcuanUji(2018).persen).toEqual([])
  })
})

test('a kabupaten adds a share beside the province’s of that name, and takes none away', () => {
  const [bagian] = ACUAN_AWAL.persen.filter(({ nama }) => nama === 'BLT Desa')
  if (bagian === undefined) throw new Error('No first row')
  const longgar = { ...bagian, kabupaten: '62.01', maks: 90 }
  const acuan = (milik: typeof bagian) =>
    toAcuan({ kode: [], persen: [bagian, milik] }, { tahun: bagian.tahunDari, kabupaten: '62.01' })
  expect(acuan(longgar).persen.map(({ maks }) => maks)).toEqual([bagian.maks, 90])
  expect(acuan({ ...longgar, diakhiri: true }).persen).toEqual([bagian])
  const ditulisLain = { ...bagian, nama: ' BLT  desa ', maks: 12 }
  expect(acuan(ditulisLain).persen.map(({ maks }) => maks)).toEqual([12])
})

describe('a code is known', () => {
  test.each([
    [2026, '5.2.1.06', true],
    [2026, '5.2.1.95', true],
    [2026, '4.2.9', false],
    [2026, '5.2.1.89', false],
    [2017, '4.1.1.02.03', true],
    [2017, '5.3.5', true],
    [2017, '4.1.9.01', false],
    [2017, '5.4', false],
  ])('%i: account %s: %s', (tahun, kode, dikenal) =>
    expect(isRekeningDikenal(toAcuanUji(tahun), kode)).toBe(dikenal),
  )
  test.each([
    [2026, '', true],
    [2026, '02.03.10', true],
    [2026, '02.03.95', true],
    [2026, '02.00.01', false],
    [2026, '02.99.95', false],
    [2026, '99.99.99', false],
    [2026, '07', false],
    [2017, '02.00.14', true],
    [2017, '07.00.01', false],
    [2017, '02.03.10', false],
  ])('%i: activity "%s": %s', (tahun, kode, dikenal) =>
    expect(isKegiatanDikenal(toAcuanUji(tahun), kode)).toBe(dikenal),
  )
})

test('a heading names what no list names, and nothing else', () => {
  const acuan = addNamaTercetak(toAcuanUji(2026), [
    { kodeKegiatan: '02.03.91', kodeRekening: '5', uraian: 'Pembangunan Dermaga' },
    { kodeKegiatan: '02.03.91', kodeRekening: '5.3', uraian: 'Belanja Modal' },
    { kodeKegiatan: '02.03.10', kodeRekening: '5', uraian: 'Jalan' },
    { kodeKegiatan: '', kodeRekening: '4.2.1', uraian: 'DD' },
  ])
  expect(findNamaKegiatan(acuan, '02.03.91')).toBe('Pembangunan Dermaga')
  expect(findNamaKegiatan(acuan, '02.03.10')).toMatch(/^Pembangunan/)
  expect(findNamaRekening(acuan, '4.2.1')).toBe('Dana Desa')
})
