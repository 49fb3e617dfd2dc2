import { describe, expect, test } from 'vitest'
import type { HasilPencarian } from '../publik/pencarian.ts'
import { parsePermintaan, toPencarianView } from './pencarian.ts'

const desa: HasilPencarian = {
  kode: '62.01.02.2003',
  nama: 'Sungai Bakau',
  slug: 'sungai-bakau',
  jenis: 'desa',
  contoh: false,
  kecamatan: 'Kumai',
  kabupaten: { kode: '62.01', nama: 'Kabupaten Kotawaringin Barat', slug: 'kabupaten-kotawaringin-barat' },
  bergabung: false,
}
const toView = (masukan: string | null, hasil: HasilPencarian[]) =>
  toPencarianView({ permintaan: parsePermintaan(masukan), hasil, maxHasil: 2, situs: 'https://lewu.example' })

describe('village search', () => {
  test.each([
    [null, '', false],
    ['  ', '', false],
    ['a', 'a', false],
    ['  Desa   Sungai\tBakau ', 'Sungai Bakau', true],
    ['kelurahan Mendawai', 'Mendawai', true],
    ['Desa', 'Desa', true],
    ['ｂａｋａｕ', 'bakau', true],
    ['a\u0000b', 'a b', true],
    ['x'.repeat(500), 'x'.repeat(80), true],
  ])('%j is read as %j', (masukan, kata, isLayak) => {
    expect(parsePermintaan(masukan)).toEqual({ kata, isLayak })
  })

  test.each([
    [null, [], 'Ketik nama desa yang Anda cari.'],
    ['b', [], 'Ketik sedikitnya 2 huruf.'],
    ['zzz', [], 'Tidak ada desa yang namanya mirip “zzz”.'],
    ['bakau', [desa], 'Satu desa ditemukan.'],
    ['bakau', [desa, desa], '2 desa ditemukan. Yang paling mirip tampil lebih dahulu.'],
    [
      'bakau',
      [desa, desa, desa],
      'Lebih dari 2 desa cocok. Hanya 2 yang paling mirip tampil; tambahkan huruf.',
    ],
  ])('%j with these results says so in a sentence', (masukan, hasil, keterangan) => {
    const view = toView(masukan, hasil)
    expect(view.keterangan).toBe(keterangan)
    expect(view.hasil.length).toBe(Math.min(hasil.length, 2))
  })

  test('a result names its kecamatan and kabupaten, since names repeat', () => {
    expect(toView('bakau', [desa]).hasil).toEqual([
      {
        teks: 'Desa Sungai Bakau',
        href: '/desa/sungai-bakau',
        tempat: 'Kecamatan Kumai, Kabupaten Kotawaringin Barat',
        tanda: [],
      },
    ])
  })

  test('results are not for search engines', () => {
    expect(toView('bakau', [desa]).kerangka.isTerindeks).toBe(false)
  })
})
