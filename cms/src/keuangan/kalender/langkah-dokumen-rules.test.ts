import { expect, test } from 'vitest'
import { KEBIASAAN_AWAL } from '../../pengaturan/kebiasaan.ts'
import { type LangkahTertunda, listLangkahTertunda } from './langkah-dokumen-rules.ts'
import type { Tanda } from './tanda.ts'

const LIBUR = new Set(['2026-12-25'])
const listDengan = (
  hariIni: string,
  tertunda: LangkahTertunda,
  keadaan: { tanda?: Tanda[]; kebiasaan?: typeof KEBIASAAN_AWAL },
) =>
  listLangkahTertunda(
    [tertunda],
    { tanda: [], kebiasaan: KEBIASAAN_AWAL, ...keadaan },
    { libur: LIBUR, hariIni },
  ).map(({ kode, tenggat, hari }) => [kode, tenggat, hari])
const list = (hariIni: string, tertunda: LangkahTertunda) => listDengan(hariIni, tertunda, {})

test.each<[LangkahTertunda, string, string, number]>([
  // Three days, also over a weekend; working days pass over it and over days off.
  [{ kode: 'pengiriman', tahun: 2027, sejak: '2026-10-30' }, '2026-11-02', '2026-11-02', 0],
  [{ kode: 'perbaikan', tahun: 2027, sejak: '2026-11-30' }, '2026-12-29', '2026-12-29', 0],
  [{ kode: 'dpa', tahun: 2027, sejak: '2026-12-23' }, '2026-12-31', '2026-12-29', 2],
  // Three working days for the order, six for the papers, fifteen for looking at them.
  [{ kode: 'dpa-serah', tahun: 2027, sejak: '2026-12-23' }, '2026-12-31', '2027-01-06', -6],
  [{ kode: 'dpa-setuju', tahun: 2027, sejak: '2026-12-23' }, '2026-12-31', '2027-01-27', -27],
  // Seven working days by habit, and every change of it anew.
  [{ kode: 'lapor-penjabaran', tahun: 2026, sejak: '2026-10-01' }, '2026-10-05', '2026-10-12', -7],
  [{ kode: 'laporan-akhir', tahun: 2026, sejak: '2026-11-20' }, '2026-11-28', '2026-11-27', 1],
  [{ kode: 'rpjmdes', tahun: 2026, sejak: '2025-11-30' }, '2026-03-01', '2026-02-28', 1],
])('%j on %s is due %s', (tertunda, hariIni, tenggat, hari) =>
  expect(list(hariIni, tertunda)).toEqual([[tertunda.kode, tenggat, hari]]),
)

const tanda = (kode: string, tanggal: string, kegiatan = ''): Tanda => ({
  kode,
  tahun: 2027,
  kegiatan,
  tanggal,
})
const toDpa = (kode: 'dpa' | 'dpa-serah' | 'dpa-setuju'): LangkahTertunda => ({
  kode,
  tahun: 2027,
  sejak: '2026-12-23',
})

test.each([
  ['the day of the order counts', 'dpa-serah', [tanda('dpa', '2026-12-24')], ['2027-01-04']],
  ['so does the day the papers came', 'dpa-setuju', [tanda('dpa-serah', '2026-12-28')], ['2027-01-18']],
  ['what came is not waited for', 'dpa-serah', [tanda('dpa-serah', '2026-12-28')], []],
  ['nor what comes before it', 'dpa', [tanda('dpa-setuju', '2026-12-30')], []],
  ['another year is another matter', 'dpa', [{ ...tanda('dpa', '2025-12-30'), tahun: 2026 }], ['2026-12-29']],
] as const)('%s: %s', (_, kode, daftar, tenggat) =>
  expect(listDengan('2026-12-31', toDpa(kode), { tanda: [...daftar] }).map((satu) => satu[1])).toEqual(
    tenggat,
  ),
)

test.each([
  ['the same day', '2026-12-10', []],
  ['later', '2026-12-12', []],
  ['before it was agreed: that was another draft', '2026-12-09', ['2026-12-13']],
])('what was agreed is sent by a mark of %s', (_, tanggal, tenggat) => {
  const tertunda: LangkahTertunda = { kode: 'pengiriman', tahun: 2027, sejak: '2026-12-10' }
  const daftar = listDengan('2026-12-31', tertunda, { tanda: [tanda('pengiriman', tanggal)] })
  expect(daftar.map((satu) => satu[1])).toEqual(tenggat)
})

test('what is kept by habit is counted as the kabupaten says, or not at all', () => {
  const kebiasaan = { ...KEBIASAAN_AWAL, 'dpa-serah': { isDipakai: false, batas: '6' } }
  expect(listDengan('2026-12-31', toDpa('dpa-serah'), { kebiasaan })).toEqual([])
  expect(listDengan('2026-12-31', toDpa('dpa-setuju'), { kebiasaan })).toEqual([
    ['dpa-setuju', '2027-01-19', -19],
  ])
})

test('a report is of its own activity', () => {
  const laporan: LangkahTertunda = {
    kode: 'laporan-akhir',
    tahun: 2027,
    sejak: '2026-12-20',
    kegiatan: { id: '1', kode: '02.03.10', nama: 'Titian' },
  }
  const isAda = (kegiatan: string) =>
    listDengan('2026-12-31', laporan, { tanda: [tanda('laporan-akhir', '2026-12-21', kegiatan)] }).length
  expect([isAda('02.03.10'), isAda('02.03.11')]).toEqual([0, 1])
})

test('what has not happened yet makes nothing due', () =>
  expect(list('2026-11-19', { kode: 'laporan-akhir', tahun: 2026, sejak: '2026-11-20' })).toEqual([]))

test('what was due longer than a year ago is history', () => {
  const dpa: LangkahTertunda = { kode: 'dpa', tahun: 2026, sejak: '2025-12-22' }
  expect(list('2026-12-26', dpa)).toEqual([['dpa', '2025-12-25', 366]].slice(1))
  expect(list('2026-12-25', dpa)).toEqual([['dpa', '2025-12-25', 365]])
})
