import { expect, test } from 'vitest'
import { type LangkahMilik, listTersaring, toLayar } from './layar-rules.ts'

const toLangkah = (
  kode: LangkahMilik['kode'],
  hari: number,
  isi: Partial<LangkahMilik> = {},
): LangkahMilik => ({
  kode,
  nama: kode,
  dasar: 'uji',
  cara: '',
  tahun: 2027,
  tenggat: '2026-12-31',
  hari,
  kegiatan: null,
  desa: 'A',
  idDesa: 'a',
  canTandai: true,
  ...isi,
})
const toLaporan = (ke: number, hari: number, isi: Partial<LangkahMilik> = {}) =>
  toLangkah('laporan-akhir', hari, {
    kegiatan: { id: `k${ke}`, kode: `02.03.${ke}`, nama: 'Titian' },
    ...isi,
  })
const list = (daftar: { langkah: LangkahMilik; jumlah: number }[]) =>
  daftar.map(({ langkah: { idDesa, kode, hari }, jumlah }) => [idDesa, kode, hari, jumlah])

test('reports of dozens of activities are one row, and hide no last day that is near', () => {
  const laporan = Array.from({ length: 40 }, (_, ke) => toLaporan(ke, 300 - ke))
  const layar = toLayar([...laporan, toLangkah('penetapan', -3), toLaporan(90, -2)])
  expect(list(layar.lewat)).toEqual([['a', 'laporan-akhir', 300, 40]])
  expect(list(layar.dekat)).toEqual([
    ['a', 'laporan-akhir', -2, 1],
    ['a', 'penetapan', -3, 1],
  ])
  expect(layar.takTampil).toBe(0)
})

test('what is late is cut, what is near is not', () => {
  const lewat = ['a', 'b', 'c'].map((idDesa, ke) => toLangkah('rak', 10 + ke, { idDesa }))
  const dekat = ['a', 'b', 'c'].map((idDesa, ke) => toLangkah('penetapan', -ke, { idDesa }))
  const layar = toLayar([...lewat, ...dekat], 2)
  expect(list(layar.lewat)).toEqual([
    ['c', 'rak', 12, 1],
    ['b', 'rak', 11, 1],
  ])
  expect(layar.takTampil).toBe(1)
  expect(list(layar.dekat).map((satu) => satu[0])).toEqual(['a', 'b', 'c'])
})

test('steps of several villages stand in one order, their reports apart', () => {
  const layar = toLayar([
    toLangkah('rak', 5),
    toLaporan(1, 7),
    toLaporan(2, 9, { idDesa: 'b' }),
    toLangkah('rak', 8, { idDesa: 'b' }),
  ])
  expect(list(layar.lewat)).toEqual([
    ['b', 'laporan-akhir', 9, 1],
    ['b', 'rak', 8, 1],
    ['a', 'laporan-akhir', 7, 1],
    ['a', 'rak', 5, 1],
  ])
})

test.each([
  [{}, 3],
  [{ langkah: 'laporan-akhir', tahun: '2027', desa: 'a' }, 1],
  [{ langkah: 'laporan-akhir' }, 2],
  [{ desa: 'c' }, 0],
  [{ tahun: ['2027'] }, 0],
])('an address with %j names %i of the steps', (alamat, jumlah) => {
  const daftar = [toLangkah('rak', 5), toLaporan(1, 7), toLaporan(2, 9, { idDesa: 'b' })]
  const saringan = { langkah: undefined, tahun: undefined, desa: undefined, ...alamat }
  expect(listTersaring(daftar, saringan)).toHaveLength(jumlah)
})
