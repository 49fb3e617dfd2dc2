import { expect, test } from 'vitest'
import { checkNomorPeraturan, checkNomorSurat } from './nomor-rules.ts'

test.each([
  ['5 Tahun 2026', '2026-12-20', true],
  ['05/2026', '2026-12-20', true],
  ['188.45/9/2026', '2026-12-20', true],
  ['7', '2026-12-20', true],
  ['Nomor 7', null, true],
  ['1 Tahun 2027', '2026-12-20', true],
  ['2026', '2026-12-20', true],
  // Figures that are no year: nothing is read into them.
  ['140/2062/PEM', '2026-12-20', true],
  ['1234567', '2026-12-20', false],
  ['Peraturan Desa tentang APBDes', '2026-12-20', false],
  ['-', '2026-12-20', false],
  ['5 Tahun 2062', '2026-12-20', false],
  ['5 Tahun 1926', '2026-12-20', false],
  ['5/2014', '2026-12-20', false],
  // A budget of long ago, entered now, is set by a regulation of its own time or of today.
  ['3 Tahun 2019', '2019-12-20', true],
])('%s of %s for the budget of 2027 may stand: %s', (nomor, tanggal, boleh) =>
  expect(checkNomorPeraturan(nomor, { tahun: tanggal === '2019-12-20' ? 2020 : 2027, tanggal })).toHaveLength(
    boleh ? 0 : 1,
  ),
)

test('the refusal says what is wrong and how it is written', () => {
  expect(checkNomorPeraturan('lima', { tahun: 2027, tanggal: null })[0]).toEqual({
    kode: 'NOMOR_PERDES_WAJIB',
    pesan: 'Ini belum tampak seperti nomor: tidak ada angkanya. Tulis nomornya saja, misalnya 5 Tahun 2026.',
  })
  expect(checkNomorPeraturan('5 Tahun 2062', { tahun: 2027, tanggal: '2026-12-20' })[0]?.pesan).toBe(
    'Nomornya menyebut tahun 2062, sedangkan anggarannya tahun 2027 dan suratnya bertanggal 20 Desember 2026. Periksa nomornya, misalnya 5 Tahun 2026.',
  )
})

test.each([
  ['188.45/12', 0],
  ['188.45/12/2026', 0],
  ['', 0],
  [undefined, 0],
  ['menyusul', 1],
  ['12345678901', 1],
  ['188/5/1998', 1],
])('a number of another paper, %j, is refused %i times', (nomor, jumlah) => {
  const tempat = { tahun: 2027, tanggal: '2026-12-20' }
  expect(checkNomorSurat(nomor, 'NOMOR_EVALUASI_WAJIB', tempat)).toHaveLength(jumlah)
})
test('a paper of no budget year may name any year', () =>
  expect(checkNomorSurat('188/5/1998', 'NOMOR_PERDES_WAJIB', null)).toEqual([]))
