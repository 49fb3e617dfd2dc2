import { expect, test } from 'vitest'
import type { LangkahDekat } from './kalender-rules.ts'
import { calculateKalenderWilayah, type DesaBerlangkah, listDesaKurang } from './wilayah-rules.ts'

const toLangkah = (kode: LangkahDekat['kode'], tenggat: string, hari: number): LangkahDekat => ({
  kode,
  nama: kode,
  dasar: 'uji',
  cara: '',
  tahun: 2027,
  tenggat,
  hari,
  kegiatan: null,
})
const toDesa = (id: string, ...langkah: LangkahDekat[]): DesaBerlangkah => ({
  id,
  desa: id,
  kecamatan: 'Kec',
  langkah,
})
const DESA = [
  toDesa('a', toLangkah('penetapan', '2026-12-31', -5), toLangkah('pengiriman', '2026-12-20', 6)),
  // Two drafts of the same year wait there: the village counts once, by the later one.
  toDesa('b', toLangkah('pengiriman', '2026-12-24', 2), toLangkah('pengiriman', '2026-12-28', -2)),
  toDesa('c', toLangkah('pengiriman', '2026-12-28', -2), toLangkah('penetapan', '2026-12-31', -5)),
  toDesa('d'),
]

test('steps of many villages are one row each, with how many are late and how many near', () => {
  expect(
    calculateKalenderWilayah(DESA).map(({ kode, tenggat, lewat, dekat }) => [kode, tenggat, lewat, dekat]),
  ).toEqual([
    ['pengiriman', '2026-12-20', 2, 1],
    ['penetapan', '2026-12-31', 0, 2],
  ])
  expect(calculateKalenderWilayah([])).toEqual([])
})

test('who lacks a step is named, the latest first', () => {
  const list = (kode: string, tahun: number) =>
    listDesaKurang(DESA, { kode, tahun }).map(({ id, hari }) => [id, hari])
  expect(list('pengiriman', 2027)).toEqual([
    ['a', 6],
    ['b', 2],
    ['c', -2],
  ])
  expect(list('pengiriman', 2026)).toEqual([])
  expect(list('asing', 2027)).toEqual([])
})
