import { expect, test } from 'vitest'
import { toDaftarBlokView } from './pelajaran.ts'

const PERATURAN = { jenis: 'uu', nomor: '6', tahun: 2014, tentang: 'Desa', status: 'diubah' }
const view = (peraturan: object) =>
  toDaftarBlokView({
    daftarBlok: [
      { jenis: 'rujukan', peraturan: { ...PERATURAN, ...peraturan }, pasal: 'Pasal 55' } as { jenis: string },
    ],
    tujuan: '/',
  })[0]?.isi

test('a regulation leads to its text and says when it was checked', () =>
  expect(view({ tautan: 'https://jdih.contoh.go.id/uu', diperiksa: '2026-11-26' })).toEqual({
    jenis: 'rujukan',
    teks: 'UU 6/2014 Pasal 55',
    href: 'https://jdih.contoh.go.id/uu',
    tentang: 'Desa',
    status: 'sudah diubah',
    diperiksa: 'Diperiksa 26 November 2026.',
  }))
test('without either it is named alone', () =>
  expect(view({ tautan: null, diperiksa: null })).toMatchObject({ href: null, diperiksa: null }))
