import type { CatatanPublik } from 'cms/contract/apbdes'
import { expect, test } from 'vitest'
import { createTahunPos } from '../../test/support/tahun-pos.ts'
import { toDaftarCatatanView, toKemajuanView } from './realisasi.ts'

const [tahun] = createTahunPos([2026])
const catatan = tahun?.catatan ?? []
const [satu] = catatan as [CatatanPublik, ...CatatanPublik[]]

test('records come newest first, with what a correction corrects and why', () => {
  const view = toDaftarCatatanView({ catatan, sumber: 'catatan' }, '02.03.10')
  expect(view?.baris.map(({ nomor, jumlah, keterangan }) => [nomor, jumlah, keterangan])).toEqual([
    [2, '−5', ['Koreksi catatan nomor 1.', 'Alasan: Nota ganda']],
    [1, '905,05', []],
  ])
  expect(view?.kalimat).not.toContain('tidak dijumlahkan')
})

test('beside a report they are said to be details, and money past the cash is marked', () => {
  const view = toDaftarCatatanView(
    { catatan: [{ ...satu, luarRekening: true }], sumber: 'laporan-akhir' },
    '02.03.10',
  )
  expect(view?.kalimat).toContain('tidak dijumlahkan dengan angka laporan')
  expect(view?.baris[0]?.keterangan).toEqual([
    'Dibayar langsung dari kas negara, tidak melalui rekening desa.',
  ])
})

test.each([
  ['a bidang', '02', catatan],
  ['an item without records', '02.03.10', []],
])('%s lists none', (_nama, kode, daftar) => {
  expect(toDaftarCatatanView({ catatan: daftar, sumber: 'catatan' }, kode)).toBeNull()
})

test('a long list ends, and says how many it leaves out', () => {
  const view = toDaftarCatatanView(
    { catatan: Array.from({ length: 42 }, () => satu), sumber: 'catatan' },
    '4.2.1',
  )
  expect([view?.baris.length, view?.lebih]).toEqual([
    40,
    '2 catatan yang lebih lama ada dalam unduhan data (JSON).',
  ])
})

test('progress is told by place, and not of a bidang', () => {
  expect(toKemajuanView(tahun?.kemajuan ?? [], '02.03.10')).toEqual({
    kalimat: 'Pekerjaannya 75 persen.',
    tempat: [
      {
        nama: 'Dusun 1',
        rencana: 'belum ada data',
        kini: '120,5 meter',
        persen: '100%',
        tanggal: '1 Jun 2026',
      },
      {
        nama: 'Seluruh desa',
        rencana: 'belum ada data',
        kini: 'belum ada data',
        persen: '50%',
        tanggal: '1 Jun 2026',
      },
    ],
  })
  expect(toKemajuanView(tahun?.kemajuan ?? [], '02')).toBeNull()
})
