import { describe, expect, test } from 'vitest'
import {
  formatIdBaris,
  getAlamatPos,
  getKodePosBaris,
  isIdBaris,
  parseAlamatPos,
  toIdBaris,
  toIdTanpaNomor,
} from './pos.ts'

const baris = (kodeKegiatan: string, kodeRekening: string, sumberDana: string | null) => ({
  kodeKegiatan,
  kodeRekening,
  sumberDana,
})

describe('the place of a line', () => {
  test.each([
    [baris('02.03.10', '5.3.5.02', 'DDS'), 'baris-02_03_10-5_3_5_02-DDS', '02.03.10', '02.03.10 / 5.3.5.02'],
    [
      baris('02.03.91', '5.3.5.02.901', null),
      'baris-02_03_91-5_3_5_02_901',
      '02.03.91',
      '02.03.91 / 5.3.5.02.901',
    ],
    [baris('', '4.1.1.01', 'PAD'), 'baris-4_1_1_01-PAD', '4.1.1', '4.1.1.01'],
    [baris('02.03.10', '5', 'CAMPURAN'), 'baris-02_03_10-5-CAMPURAN', '02.03.10', '02.03.10 / 5'],
    [baris('02', '5', null), 'baris-02-5', '02', '02 / 5'],
    [
      baris('02.03.10', '5.3.5.02.01.03', 'Bankeu 2026'),
      'baris-02_03_10-5_3_5_02_01_03-Bankeu_2026',
      '02.03.10',
      '02.03.10 / 5.3.5.02.01.03',
    ],
    [baris('', '6.2.2', 'DAK fisik/2'), 'baris-6_2_2-DAK_fisik_2', '6.2.2', '6.2.2'],
  ])('%o', (satu, id, kode, teks) => {
    expect([toIdBaris(satu), getKodePosBaris(satu), formatIdBaris(id)]).toEqual([id, kode, teks])
    expect([isIdBaris(id), isIdBaris(`${id}-2`)]).toEqual([true, true])
    expect([toIdTanpaNomor(id), toIdTanpaNomor(`${id}-2`)]).toEqual([id, id])
    const alamat = getAlamatPos('danum-lestari', 2026, kode)
    expect(parseAlamatPos(`${alamat}#${id}`)).toEqual({ desa: 'danum-lestari', tahun: 2026, kode, baris: id })
    expect(parseAlamatPos(alamat)?.baris).toBeNull()
  })
  test.each([
    '',
    'baris',
    'baris-',
    'baris-x',
    'baris-02_03_10-5"><b>',
    'lain-5_3',
    'baris-02_03_10-5_3_5_02-DDS#x',
  ])('%j is none', (id) => {
    expect(isIdBaris(id)).toBe(false)
    expect(parseAlamatPos(`${getAlamatPos('danum-lestari', 2026, '02.03.10')}#${id}`)).toMatchObject({
      kode: '02.03.10',
      baris: null,
    })
  })
  test.each([
    ['02.03.10', 'baris-01_01_01-5_1_1_01-ADD'],
    ['02', 'baris-02_03_10-5_3_5_02-DDS'],
    ['4.2.1', 'baris-4_2_2_01-PBH'],
  ])('on the page of %s is not that of %s', (kode, id) =>
    expect(parseAlamatPos(`${getAlamatPos('danum-lestari', 2026, kode)}#${id}`)).toMatchObject({
      kode,
      baris: null,
    }),
  )
})
