import { KOLOM_APBDES } from 'cms/contract/apbdes'
import { expect, test } from 'vitest'
import { SITUS, waktu } from '../../../test/support/data-terbuka.ts'
import { toDataTerbukaView } from './halaman.ts'

test('the page leads to every village in one spreadsheet with one click, the latest year first', () => {
  const { tahun, kolom } = toDataTerbukaView({
    daftarTahun: [
      { tahun: 2026, desa: 1432, contoh: 13, waktu },
      { tahun: 2025, desa: 13, contoh: 13, waktu },
    ],
    register: [{ jenis: 'fasilitas', banyak: 13, waktu }],
    situs: SITUS,
  })
  expect(tahun.map(({ lembar, desa }) => [lembar.href, desa])).toEqual([
    ['/data/apbdes/2026.xlsx', '1.432'],
    ['/data/apbdes/2025.xlsx', '13, data contoh'],
  ])
  expect(kolom.flatMap(({ daftar }) => daftar).every(({ arti, jenis }) => arti !== '' && jenis !== '')).toBe(
    true,
  )
})

test('the page of open data names every column of the budget and every kind of table', () => {
  const teks = toDataTerbukaView({ daftarTahun: [], register: [], situs: SITUS })
    .blok.flatMap((blok) => (blok.jenis === 'daftar' ? blok.butir : [blok.teks]))
    .join(' ')
  for (const kolom of KOLOM_APBDES) expect(teks).toContain(kolom)
  for (const alamat of [
    '/versi/awal.csv',
    '/informasi-publik.csv',
    '/informasi-publik/dikecualikan.csv',
    '/fasilitas.csv',
    '/lembaga-ekonomi.csv',
    '/lembaga-ekonomi/penyertaan.csv',
    '/keterbukaan.csv',
  ])
    expect(teks).toContain(alamat)
})
