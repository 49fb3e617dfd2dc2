import { describe, expect, test } from 'vitest'
import { toSlug } from '../dasar/slug.ts'
import { createSlugDesa, type DesaBernama } from './rules.ts'

const desa = (
  kode: string,
  nama: string,
  kecamatan: string,
  kabupaten = 'Kabupaten Kapuas',
): DesaBernama => ({
  kode,
  nama,
  kecamatan,
  kabupaten,
})

describe('toSlug', () => {
  test.each([
    ['Sungai Cabang', 'sungai-cabang'],
    ["Ma'anyan Jaya", 'ma-anyan-jaya'],
    ['  Desa (Baru) 2 ', 'desa-baru-2'],
  ])('%s becomes %s', (nama, slug) => expect(toSlug(nama)).toBe(slug))
})

describe('createSlugDesa', () => {
  test('a name of its own is the whole slug', () => {
    expect(createSlugDesa([desa('62.03.01.2001', 'Saka Tamiang', 'Kapuas Barat')])).toEqual(
      new Map([['62.03.01.2001', 'saka-tamiang']]),
    )
  })
  test('a repeated name gets its kecamatan, in every one of its places', () => {
    const slug = createSlugDesa([
      desa('62.03.01.2001', 'Sidomulyo', 'Tamban'),
      desa('62.03.02.2001', 'Sidomulyo', 'Dadahup'),
    ])
    expect([...slug.values()]).toEqual(['sidomulyo-tamban', 'sidomulyo-dadahup'])
  })
  test('name and kecamatan repeated in two kabupaten get the kabupaten too', () => {
    const slug = createSlugDesa([
      desa('62.03.01.2001', 'Baru', 'Hulu'),
      desa('62.04.01.2001', 'Baru', 'Hulu', 'Kabupaten Katingan'),
    ])
    expect([...slug.values()]).toEqual(['baru-hulu-kabupaten-kapuas', 'baru-hulu-kabupaten-katingan'])
  })
  test('two of one name in one kecamatan are told apart by code', () => {
    const slug = createSlugDesa([
      desa('62.03.01.2001', 'Baru', 'Hulu'),
      desa('62.03.01.2002', 'Baru', 'Hulu'),
    ])
    expect([...slug.values()]).toEqual(['baru-62-03-01-2001', 'baru-62-03-01-2002'])
  })
})
