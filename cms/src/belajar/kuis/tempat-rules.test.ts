import { expect, test } from 'vitest'
import { findTempatKuis, getTulisanTempat } from './tempat-rules.ts'

const DAFTAR = [
  { slug: 'satu', judul: 'Mengenal anggaran', modul: 'Bagian 1' },
  { slug: 'dua', judul: 'Papan anggaran', modul: 'Bagian 1' },
  { slug: 'tiga', judul: 'Bagian 2', modul: 'Bagian 2' },
  { slug: 'empat', judul: 'Penutup', modul: 'Bagian 2' },
  { slug: 'lima', judul: 'Tambahan', modul: null },
]
test.each([
  ['papan  ANGGARAN', 'dua'],
  ['Bagian 1', 'dua'],
  ['Bagian 2', 'tiga'],
  ['Bagian 3', null],
  ['', null],
])('after %j stands after %s', (tulisan, slug) => expect(findTempatKuis(DAFTAR, tulisan)).toBe(slug))

test.each([
  ['uji-antara', ' Bagian 1 ', 'Bagian 1'],
  ['latihan', 'Bagian 1', 'Bagian 1'],
  ['uji-akhir', 'Bagian 1', null],
  ['uji-awal', 'Bagian 1', null],
  ['uji-antara', ' ', null],
  ['uji-antara', null, null],
] as const)('%s with %j', (jenis, sesudah, hasil) => expect(getTulisanTempat({ jenis, sesudah })).toBe(hasil))
