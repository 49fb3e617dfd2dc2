/** The meter while typing. */
import { expect, test } from 'vitest'
import { BATAS_UKURAN, type UkuranPelajaran } from './batas-ukuran.ts'
import { calculateTeks, listTaksiran } from './ketik-rules.ts'

const tersimpan = [1_000, 6_400].map(
  (teks): UkuranPelajaran => ({
    judul: 'Tersimpan',
    ukuran: { teks, gambar: 0, suara: 0, video: 0, berkas: 0 },
    lewat: [],
  }),
)
const satu = { id: 'a', judul: 'Satu', byte: 1_200 }
const dua = { id: 'b', judul: 'Dua', byte: 7_000 }

test('what was not touched is not told, also when it was moved', () =>
  expect(listTaksiran(tersimpan, [satu, dua], [dua, satu])).toEqual([]))
test('what grew or shrank is told by what was measured and the difference', () =>
  expect(
    listTaksiran(
      tersimpan,
      [satu, dua],
      [
        { ...satu, byte: 1_000 },
        { ...dua, byte: 7_000 + BATAS_UKURAN.teks - 6_400 },
      ],
    ),
  ).toEqual([
    { id: 'a', judul: 'Satu', teks: 800, isLewat: false },
    { id: 'b', judul: 'Dua', teks: BATAS_UKURAN.teks, isLewat: false },
  ]))
test('one byte over is too heavy, and a lesson of its own is all new', () =>
  expect(
    listTaksiran(
      tersimpan,
      [satu, dua],
      [satu, { ...dua, byte: 7_101 }, { id: 'c', judul: 'Tiga', byte: 300 }],
    ),
  ).toEqual([
    { id: 'b', judul: 'Dua', teks: BATAS_UKURAN.teks + 1, isLewat: true },
    { id: 'c', judul: 'Tiga', teks: 300, isLewat: false },
  ]))

test('before the first save every lesson is told, with the sum', () => {
  const kini = [
    { id: 'a', judul: 'Satu', byte: 1_200 },
    { id: 'b', judul: 'Dua', byte: 7_000 },
  ]
  const daftar = listTaksiran([], [], kini)
  expect(daftar).toEqual([
    { id: 'a', judul: 'Satu', teks: 1_200, isLewat: false },
    { id: 'b', judul: 'Dua', teks: 7_000, isLewat: true },
  ])
  expect(calculateTeks(daftar)).toBe(8_200)
})
