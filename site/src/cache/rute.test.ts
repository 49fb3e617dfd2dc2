import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DAFTAR_RUTE, findAlamat, findPengalihan } from './rute.ts'

const folder = new URL('../pages/', import.meta.url)
const SHA = 'a'.repeat(64)

describe('table of addresses', () => {
  test('names every page, and no other', () => {
    const daftarHalaman = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((nama) => /\.(astro|ts)$/.test(nama) && !/^\d{3}\.astro$/.test(nama))
      .sort()
    expect(DAFTAR_RUTE.map(({ halaman }) => halaman).sort()).toEqual(daftarHalaman)
  })

  test.each([
    ['/', '/'],
    ['/?utm_source=x', '/'],
    ['/desa/sungai-bakau?a=1&b=2', '/desa/sungai-bakau'],
    ['/desa/a/apbdes/2026', '/desa/a/apbdes/2026'],
    ['/desa/a/apbdes/2026.json', '/desa/a/apbdes/2026.json'],
    ['/desa/a/apbdes/2026/rincian?x=1&halaman=2', '/desa/a/apbdes/2026/rincian?halaman=2'],
    ['/cari?q=sungai%20bakau&x=1', '/cari?q=sungai+bakau'],
    ['/cari?q=a%00b', '/cari?q=ab'],
    [`/berkas/${SHA}/balai%20desa.webp`, `/berkas/${SHA}/balai%20desa.webp`],
  ])('%s has the canonical form %s', (url, jalur) => {
    expect(findAlamat(url)?.jalur).toBe(jalur)
  })

  test.each([
    '',
    '//',
    '/desa',
    '/desa/A',
    '/desa/a/../b',
    '/desa/%61',
    '/desa/a/apbdes/20261',
    '/desa/a/apbdes/2026.xml',
    `/berkas/${SHA}/%00`,
    `/berkas/${SHA}/a%E0%A4`,
    '/_image',
    '/_server-islands/X',
    '/404',
    '/berkas/abc/x.webp',
    `/berkas/${SHA}/../x`,
    'http://lain.example/',
  ])('%s is no address', (url) => {
    expect(findAlamat(url)).toBeNull()
  })

  test.each([
    ['/desa/a/', '/desa/a'],
    ['/desa/a///', '/desa/a'],
    ['/cari/?q=a', '/cari?q=a'],
    ['/', null],
    ['/desa/a', null],
    ['//lain.example/', null],
    ['/tidak-ada/', null],
  ])('%s is redirected to %s', (url, tujuan) => {
    expect(findPengalihan(url)).toBe(tujuan)
  })
})
