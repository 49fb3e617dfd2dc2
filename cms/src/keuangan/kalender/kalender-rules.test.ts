import { expect, test } from 'vitest'
import { KEBIASAAN_AWAL } from '../../pengaturan/kebiasaan.ts'
import {
  type KeadaanKalender,
  type LangkahSelesai,
  listLangkahDekat,
  listLangkahKabupaten,
  TANPA_PASAL,
} from './kalender-rules.ts'
import type { Tanda } from './tanda.ts'

const KOSONG: KeadaanKalender = { selesai: [], tanda: [], kebiasaan: KEBIASAAN_AWAL }
const toTanda = (kode: string, tahun: number, kegiatan = ''): Tanda => ({
  kode,
  tahun,
  kegiatan,
  tanggal: '2026-01-01',
})
const list = (hariIni: string, keadaan: Partial<KeadaanKalender> = {}) =>
  listLangkahDekat({ ...KOSONG, ...keadaan }, hariIni).map(
    ({ kode, tahun, hari }) => `${kode} ${tahun} ${hari}`,
  )

test.each<[string, string, LangkahSelesai[], boolean]>([
  ['2026-11-01', 'penetapan 2027 -60', [], true],
  ['2026-10-31', 'penetapan 2027 -61', [], false],
  ['2026-12-31', 'penetapan 2027 0', [], true],
  ['2027-01-01', 'penetapan 2027 1', [], true],
  ['2027-01-01', 'penetapan 2027 1', [{ kode: 'penetapan', tahun: 2027 }], false],
  ['2027-01-01', 'penetapan 2027 1', [{ kode: 'penetapan', tahun: 2026 }], true],
  ['2026-07-14', 'semester-1 2026 0', [], true],
  ['2027-03-31', 'lppd 2026 0', [], true],
  ['2027-09-30', 'rkpdes 2027 365', [], true],
  ['2027-10-01', 'rkpdes 2027 366', [], false],
  ['2026-07-31', 'rkpdes-susun 2027 0', [], true],
  ['2026-05-31', 'rkpdes-susun 2027 -61', [], false],
  ['2026-07-31', 'rkpdes-susun 2027 0', [{ kode: 'rkpdes-susun', tahun: 2027 }], false],
  ['2027-01-31', 'rak 2027 0', [], true],
  ['2026-12-31', 'tutup-buku 2026 0', [], true],
  ['2027-02-01', 'tutup-buku 2026 32', [{ kode: 'tutup-buku', tahun: 2026 }], false],
])('on %s, %s: %#', (hariIni, langkah, selesai, harus) => {
  expect(list(hariIni, { selesai }).includes(langkah)).toBe(harus)
})

test('what an officer marked is done, for that year alone', () => {
  expect(list('2027-01-31', { tanda: [toTanda('rak', 2027)] })).not.toContain('rak 2027 0')
  expect(list('2027-01-31', { tanda: [toTanda('rak', 2026)] })).toContain('rak 2027 0')
})

test('what is kept by habit is dated by the kabupaten, or left out', () => {
  const lain = { ...KEBIASAAN_AWAL, rak: { isDipakai: true, batas: '02-15' } }
  expect(list('2027-01-31', { kebiasaan: lain })).toContain('rak 2027 -15')
  const tanpa = { ...KEBIASAAN_AWAL, rak: { isDipakai: false, batas: '01-31' } }
  expect(list('2027-01-31', { kebiasaan: tanpa }).filter((satu) => satu.startsWith('rak'))).toEqual([])
  const daftar = listLangkahDekat(KOSONG, '2026-12-31')
  expect(daftar.filter(({ dasar }) => dasar === TANPA_PASAL).map(({ kode }) => kode)).toContain('tutup-buku')
  expect(daftar.find(({ kode }) => kode === 'penetapan')?.dasar).toContain('Pasal 38')
})

test.each([
  ['2026-08-15', [], ['konsolidasi 2026 1']],
  ['2026-08-15', [toTanda('konsolidasi', 2026)], []],
  ['2026-06-14', [], ['konsolidasi 2025 304']],
])('on %s a kabupaten with %j owes %j', (hariIni, tanda, daftar) =>
  expect(
    listLangkahKabupaten(tanda, hariIni).map(({ kode, tahun, hari }) => `${kode} ${tahun} ${hari}`),
  ).toEqual(daftar),
)

test('what is late the longest comes first', () => {
  const hari = listLangkahDekat(KOSONG, '2026-11-26').map((satu) => satu.hari)
  expect(hari).toEqual(hari.toSorted((a, b) => b - a))
  expect(hari.at(-1)).toBe(-35)
})
