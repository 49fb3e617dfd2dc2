import { describe, expect, test } from 'vitest'
import {
  addAlasan,
  type DesaTerlambat,
  listPilihan,
  listTersaring,
  parseSaringan,
  toTabelTerlambat,
} from './terlambat-rules.ts'

const toTugas = (kode: 'apbdes' | 'semester-1' | 'ippd', tahun: number, hari: number) => ({
  kode,
  tahun,
  tenggat: '2026-07-14',
  hari,
  alasan: null,
})
const toDesa = (kode: string, ...tugas: DesaTerlambat['tugas']): DesaTerlambat => ({
  id: kode,
  kode,
  nama: `Desa ${kode.slice(-4)}`,
  kecamatan: `Kecamatan ${kode.slice(6, 8)}`,
  kabupaten: `Kabupaten ${kode.slice(3, 5)}`,
  tugas,
})
const DAFTAR = [
  toDesa(
    '62.01.02.2001',
    toTugas('semester-1', 2026, 20),
    toTugas('ippd', 2025, 120),
    toTugas('apbdes', 2026, 200),
  ),
  toDesa('62.01.01.2001', toTugas('semester-1', 2026, 30)),
  toDesa('62.01.01.2002', toTugas('apbdes', 2026, 200)),
]
const LUAS = [...DAFTAR, toDesa('62.02.01.2001', toTugas('ippd', 2025, 1))]
const SEMUA = { kabupaten: null }
const listKode = (isian: Parameters<typeof parseSaringan>[0], daftar = DAFTAR) =>
  listTersaring(daftar, parseSaringan(isian)).map(({ kode, tugas }) => `${kode.slice(6)} ${tugas.length}`)

describe('the list is narrowed by duty and kecamatan', () => {
  test.each([
    [{}, ['02.2001 3', '01.2001 1', '01.2002 1']],
    [{ kewajiban: 'semester-1-2026' }, ['01.2001 1', '02.2001 1']],
    [{ kewajiban: 'semester-1-2025' }, []],
    [{ kecamatan: '62.01.01' }, ['01.2001 1', '01.2002 1']],
    [{ kewajiban: 'apbdes-2026', kecamatan: '62.01.01' }, ['01.2002 1']],
    // What names nothing chooses nothing.
    [{ kewajiban: 'pajak-2026', kecamatan: '62.01' }, ['02.2001 3', '01.2001 1', '01.2002 1']],
    [{ kewajiban: ['a'], kecamatan: 7 }, ['02.2001 3', '01.2001 1', '01.2002 1']],
  ])('%j', (isian, harus) => {
    expect(listKode(isian)).toEqual(harus)
  })
})

test.each([
  [{ kabupaten: '62.02' }, ['01.2001 1']],
  [{ kabupaten: '62.01', kecamatan: '62.01.02' }, ['02.2001 3']],
  // A kecamatan that stayed in the address from another kabupaten.
  [{ kabupaten: '62.02', kecamatan: '62.01.02' }, ['01.2001 1']],
  [{ kabupaten: '62' }, ['02.2001 3', '01.2001 1', '01.2002 1', '01.2001 1']],
])('of a whole province by kabupaten: %j', (isian, harus) => expect(listKode(isian, LUAS)).toEqual(harus))

test('what can be chosen says how many villages it is', () => {
  const { slot, kecamatan } = listPilihan(DAFTAR, SEMUA)
  expect(slot.map(({ nilai, nama, desa }) => [nilai, nama, desa])).toEqual([
    ['apbdes-2026', 'APBDes 2026', 2],
    ['semester-1-2026', 'Laporan semester pertama 2026', 2],
    ['ippd-2025', 'Informasi Penyelenggaraan Pemerintahan Desa (IPPD) 2025', 1],
  ])
  expect(kecamatan.map(({ nama, desa }) => [nama, desa])).toEqual([
    ['Kecamatan 01', 2],
    ['Kecamatan 02', 1],
  ])
})

test('a kecamatan bears its kabupaten where several are seen', () => {
  const { kabupaten, kecamatan } = listPilihan(LUAS, SEMUA)
  expect(kabupaten.map(({ nilai, nama, desa }) => [nilai, nama, desa])).toEqual([
    ['62.01', 'Kabupaten 01', 3],
    ['62.02', 'Kabupaten 02', 1],
  ])
  expect(kecamatan.map(({ nama }) => nama)).toEqual([
    'Kecamatan 01, Kabupaten 01',
    'Kecamatan 02, Kabupaten 01',
    'Kecamatan 01, Kabupaten 02',
  ])
})

test('of a chosen kabupaten only its own kecamatan are offered', () => {
  const { kabupaten, kecamatan } = listPilihan(LUAS, { kabupaten: '62.02' })
  expect([kabupaten.length, kecamatan.map(({ nama }) => nama)]).toEqual([2, ['Kecamatan 01']])
})

test('the file has a row for each duty', () => {
  const tabel = toTabelTerlambat(listTersaring(DAFTAR, parseSaringan({ kecamatan: '62.01.02' })))
  expect(tabel.length).toBe(3)
  expect(tabel[0]).toEqual([
    '62.01.02.2001',
    'Desa 2001',
    'Kecamatan 02',
    'Kabupaten 01',
    'Laporan semester pertama',
    '2026',
    '2026-07-14',
    '20',
    '',
  ])
})

test('the last reason of a village stands beside its duty, in the file as well', () => {
  const { alasan: _, ...tugas } = toTugas('semester-1', 2026, 20)
  const catatan = (keterangan: string, tahun = 2026) => ({ kode: 'semester-1' as const, tahun, keterangan })
  expect(addAlasan([tugas], [])[0]?.alasan).toBeNull()
  expect(addAlasan([tugas], [catatan('Tahun lalu', 2025)])[0]?.alasan).toBeNull()
  const [satu] = addAlasan([tugas], [catatan('Papan terendam'), catatan('Printer rusak')])
  expect(satu?.alasan).toBe('Papan terendam')
  expect(toTabelTerlambat([toDesa('62.01.01.2001', ...(satu === undefined ? [] : [satu]))])[0]?.at(-1)).toBe(
    'Papan terendam',
  )
})
