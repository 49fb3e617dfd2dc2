import type { ResiPublik } from 'cms/contract/resi'
import { expect, test } from 'vitest'
import { readContoh } from '../../test/support/contoh.ts'
import { parseIsian } from './formulir-pesan.ts'
import { toFormulirView, toResiView } from './pesan.ts'

test.each([
  ['/desa/danum-lestari/apbdes/2026?dusun=hulu', '/desa/danum-lestari/apbdes/2026?dusun=hulu'],
  ['', null],
  ['halaman lain', null],
  ['https://lain.id/', null],
  ['javascript:alert(1)', null],
  ['//lain.id', null],
  ['/\\lain.id', null],
  ['/\t/lain.id', null],
  ['/.//lain.id', null],
])('a message about %j leads to %j', (halaman, jalur) => {
  const isian = { ...parseIsian(new FormData()), halaman }
  expect(toFormulirView({ desa: null, isian, situs: 'https://desa.contoh.id' }).halaman?.href ?? null).toBe(
    jalur,
  )
})

test.each([
  ['2026/pos/02.03.10', 'kode 02.03.10 dalam APBDes 2026'],
  ['2017/pos/02.00.14', 'satu pos dalam APBDes 2017'],
])('a question about a line of the budget, %s, says which: %s', (pos, teks) => {
  const isian = { ...parseIsian(new FormData()), halaman: `/desa/danum-lestari/apbdes/${pos}` }
  expect(toFormulirView({ desa: null, isian, situs: 'https://desa.contoh.id' }).halaman?.teks).toBe(teks)
})

test('an address in an answer is a link, what stands behind it is not, and nothing else is', () => {
  const jawaban = 'Lihat https://desa.contoh.id/desa/x/dokumen/perdes-3-2026. Atau javascript:alert(1)'
  const view = toResiView({
    resi: 'AAAAA-BBBBB-CCCCC-DDDDD',
    temuan: { ...readContoh<ResiPublik>('resi.penuh'), jawaban },
    desa: null,
    situs: 'https://desa.contoh.id',
  })
  expect(view.isi).toEqual([
    [
      { teks: 'Lihat ', href: null },
      {
        teks: 'https://desa.contoh.id/desa/x/dokumen/perdes-3-2026',
        href: 'https://desa.contoh.id/desa/x/dokumen/perdes-3-2026',
      },
      { teks: '. Atau javascript:alert(1)', href: null },
    ],
  ])
})

test.each([
  [
    '/desa/danum-lestari/apbdes/2026/pos/02.03.10',
    {
      teks: 'Kembali ke baris anggaran: kode 02.03.10 dalam APBDes 2026',
      href: '/desa/danum-lestari/apbdes/2026/pos/02.03.10',
    },
  ],
  [
    '/desa/danum-lestari/apbdes/2026/pos/02.03.10#baris-02_03_10-5_3_5_02-DDS',
    {
      teks: 'Kembali ke baris anggaran: baris 02.03.10 / 5.3.5.02 dalam APBDes 2026',
      href: '/desa/danum-lestari/apbdes/2026/pos/02.03.10#baris-02_03_10-5_3_5_02-DDS',
    },
  ],
  [
    '/desa/danum-lestari/apbdes/2026/pos/02.03.10#lain',
    {
      teks: 'Kembali ke baris anggaran: kode 02.03.10 dalam APBDes 2026',
      href: '/desa/danum-lestari/apbdes/2026/pos/02.03.10',
    },
  ],
  ['//lain.id/desa/x/apbdes/2026/pos/02.03.10', null],
  [null, null],
])('the receipt of a question asked from %j leads back to its line', (halaman, pos) => {
  const temuan = { ...readContoh<ResiPublik>('resi.penuh'), jenis: 'tanya' as const, halaman }
  const bahan = { resi: 'AAAAA-BBBBB-CCCCC-DDDDD', desa: null, situs: 'https://desa.contoh.id' }
  expect(toResiView({ ...bahan, temuan }).pos).toEqual(pos)
})
