import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { DesaTerlambat } from '../terlambat-rules.ts'
import { DaftarDesaTerlambat } from './DaftarDesaTerlambat.tsx'

const DAFTAR = Array.from({ length: 130 }, (_, i): DesaTerlambat => {
  const kecamatan = i < 120 ? '01' : '02'
  return {
    id: `id-${i}`,
    kode: `62.01.${kecamatan}.${2001 + i}`,
    nama: `Desa ${i}`,
    kecamatan: `Kecamatan ${kecamatan}`,
    kabupaten: 'Kapuas',
    tugas: [
      {
        kode: 'semester-1',
        tahun: 2026,
        tenggat: '2026-07-14',
        hari: 200 - i,
        alasan: i === 0 ? 'Papan terendam' : null,
      },
    ],
  }
})
const render = (alamat: Record<string, unknown> = {}, daftar = DAFTAR): string =>
  renderToStaticMarkup(createElement(DaftarDesaTerlambat, { daftar, alamat })).replaceAll('&amp;', '&')
const countDesa = (html: string): number => html.split('where[desa][equals]').length - 1

test('a long list comes in pages; what was chosen stays in the address of the next and of the file', () => {
  const html = render({ kecamatan: '62.01.01', kewajiban: 'semester-1-2026' })
  expect([countDesa(html), html.includes('Halaman 1 dari 2')]).toEqual([100, true])
  const kueri = 'kewajiban=semester-1-2026&kecamatan=62.01.01'
  expect(html).toContain(`href="/admin/pengumuman-anggaran?${kueri}&halaman=2"`)
  expect(html).toContain(`href="/api/bukti-pengumuman/terlambat?${kueri}"`)
  expect(html).toMatch(/<option value="62\.01\.01" selected="">Kecamatan 01 \(120 desa\)/)
  expect(countDesa(render({ kecamatan: '62.01.01', halaman: '2' }))).toBe(20)
  expect(html.match(/Alasan desa: Papan terendam/g)?.length).toBe(1)
})

test('where nobody is late it says so, and offers no file', () => {
  const html = render({}, [])
  expect(html).toContain('Tidak ada desa yang terlambat.')
  expect(html).not.toContain('Unduh')
})
