import { expect, test } from 'vitest'
import { toAcuanUji } from '../../../../test/support/acuan.ts'
import { isMulaiDiisi, listBentukPendek, listTanpaAngka } from './bentuk-pendek-rules.ts'
import { readLembar, SEL_KOSONG } from './lembar-rules.ts'

test('every kind of income and financing and every bidang, in the order of the report', () => {
  const kode = listBentukPendek(toAcuanUji(2025)).map((sel) => sel.kode_kegiatan || sel.kode_rekening)
  expect(kode).toEqual(expect.arrayContaining(['4.1.1', '4.2.1', '4.3.9', '6.1.1', '6.2.2']))
  expect(kode.filter((satu) => satu.startsWith('0'))).toEqual(['01', '02', '03', '04', '05'])
  expect(kode.indexOf('4.3.9')).toBeLessThan(kode.indexOf('01'))
  expect(kode.indexOf('05')).toBeLessThan(kode.indexOf('6.1.1'))
})

test.each([2025, 2017])('given amounts, a form of %i is read without a remark on its codes', (tahun) => {
  const acuan = toAcuanUji(tahun)
  const isian = listBentukPendek(acuan).map((sel) => ({ ...sel, anggaran: '0', sumber_dana: 'DDS' }))
  const { salah, galat } = readLembar(isian, acuan)
  expect([isian.length > 20, salah, galat]).toEqual([true, [], []])
})

test('rows without an amount are known by their place; once others have one, filling in has begun', () => {
  const [satu = SEL_KOSONG, dua = SEL_KOSONG, tiga = SEL_KOSONG] = listBentukPendek(toAcuanUji(2025))
  expect([listTanpaAngka([satu, dua, tiga]), isMulaiDiisi([satu, dua, tiga])]).toEqual([[0, 1, 2], false])
  expect(isMulaiDiisi([satu, { ...dua, anggaran: '5' }])).toBe(true)
  expect(listTanpaAngka([satu, { ...dua, anggaran: '5' }, SEL_KOSONG, tiga])).toEqual([0, 3])
  expect(
    listTanpaAngka([
      { ...satu, realisasi: '5' },
      { ...dua, anggaran: '0' },
    ]),
  ).toEqual([])
})
