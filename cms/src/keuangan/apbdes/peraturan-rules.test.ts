import { expect, test } from 'vitest'
import {
  formatPembetulan,
  formatPenjabaran,
  formatPeraturan,
  listPembetulan,
  type PeraturanTercatat,
} from './peraturan-rules.ts'

const SEMULA: PeraturanTercatat = {
  nomorPerdes: '3 Tahun 2025',
  tanggalPerdes: '2025-12-20',
  nomorUndang: '7',
  tanggalUndang: '2025-12-21',
  berkas: 'perdes.pdf',
  nomorPenjabaran: null,
  tanggalPenjabaran: null,
  berkasPenjabaran: null,
  catatan: null,
}

test.each([
  [{}, []],
  [{ nomorPerdes: '3 Tahun 2025', tanggalPerdes: '2025-12-20', nomorUndang: ' ', tanggalUndang: '' }, []],
  [{ nomorPerdes: '4 Tahun 2025' }, ['nomor semula 3 Tahun 2025']],
  [{ tanggalPerdes: '2025-12-22' }, ['tanggal semula 20 Desember 2025']],
  [
    { nomorUndang: '8', tanggalUndang: '2025-12-23' },
    ['nomor pengundangan semula 7', 'tanggal pengundangan semula 21 Desember 2025'],
  ],
  [{ berkasPeraturan: 'id' }, ['naskahnya diganti']],
])('of %j the public reads %j', (baru, daftar) => expect(listPembetulan(SEMULA, baru)).toEqual(daftar))

test('what was never recorded is a dash, and a first text is added', () => {
  const kosong = { ...SEMULA, nomorPerdes: null, tanggalPerdes: null, nomorUndang: null, tanggalUndang: null }
  const baru = {
    nomorPerdes: '4',
    tanggalPerdes: '2025-12-22',
    nomorUndang: '8',
    tanggalUndang: '2025-12-23',
  }
  expect(listPembetulan({ ...kosong, berkas: null }, { ...baru, berkasPeraturan: 'id' })).toEqual([
    'nomor semula –',
    'tanggal semula –',
    'nomor pengundangan semula –',
    'tanggal pengundangan semula –',
    'naskahnya ditambahkan',
  ])
})

test('one correction follows another', () => {
  const pertama = formatPembetulan(SEMULA, ['nomor semula 2 Tahun 2025'], '2026-01-05')
  expect(pertama).toBe('Dibetulkan pada 5 Januari 2026: nomor semula 2 Tahun 2025.')
  expect(formatPembetulan({ ...SEMULA, catatan: pertama }, ['naskahnya diganti'], '2026-01-06')).toBe(
    `${pertama} Dibetulkan pada 6 Januari 2026: naskahnya diganti.`,
  )
})

test('the trail names what stood there', () => {
  expect(formatPeraturan(SEMULA)).toBe(
    'Nomor 3 Tahun 2025 tanggal 20 Desember 2025, diundangkan dengan Nomor 7 tanggal 21 Desember 2025, berkas perdes.pdf',
  )
  expect(formatPenjabaran(SEMULA)).toBeNull()
  expect(
    formatPenjabaran({
      ...SEMULA,
      nomorPenjabaran: '4',
      tanggalPenjabaran: '2025-12-24',
      berkasPenjabaran: 'p.pdf',
    }),
  ).toBe('Nomor 4 tanggal 24 Desember 2025, berkas p.pdf')
})
