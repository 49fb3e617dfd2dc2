import { describe, expect, test } from 'vitest'
import { listTerlambat, listTugasPengumuman } from './tugas-rules.ts'

const desa = (...bukti: [number, 'apbdes' | 'semester-1' | 'ippd', string][]) => ({
  id: 'd',
  nama: 'Danum',
  kode: '62.01.01.2901',
  kecamatan: 'Uji',
  kabupaten: 'Uji',
  daftarTahun: [...new Set(bukti.map(([tahun]) => tahun))].map((tahun) => ({
    tahun,
    bukti: bukti.filter((satu) => satu[0] === tahun).map(([, kode, tanggal]) => ({ kode, tanggal })),
  })),
})
const listNama = (hariIni: string, ...bukti: Parameters<typeof desa>) =>
  listTugasPengumuman(desa(...bukti), hariIni).map(({ kode, tahun, hari }) => `${kode} ${tahun} ${hari}`)

describe('what a village still has to announce', () => {
  test('names what is late and what is due within thirty days, the longest late first', () => {
    const daftar = listNama('2026-06-20', [2026, 'apbdes', '2025-12-20'])
    expect(daftar).toContain('penjabaran 2026 171')
    expect(daftar).toContain('ippd 2025 81')
    expect(daftar).toContain('semester-1 2026 -24')
    expect(daftar).not.toContain('apbdes 2026 171')
    expect(daftar.at(-1)).toBe('semester-1 2026 -24')
  })

  test.each([
    ['2026-06-13', false],
    ['2026-06-14', true],
    ['2027-07-14', true],
    ['2027-07-15', false],
  ])('on %s the report of the first half of 2026 is named: %s', (hariIni, harus) => {
    expect(listNama(hariIni).some((satu) => satu.startsWith('semester-1 2026'))).toBe(harus)
  })

  test("the next year's budget is named in December", () => {
    expect(listNama('2026-12-05')).toContain('apbdes 2027 -26')
  })
})

test.each([
  ['2026-07-28', 14, 0],
  ['2026-07-29', 14, 1],
  ['2026-07-15', 0, 1],
])('on %s with %i days of grace %i more is late to those above', (hariIni, tenggang, lebih) => {
  const dengan = listTerlambat(desa([2026, 'semester-1', '2026-07-01']), hariIni, tenggang)
  expect(listTerlambat(desa(), hariIni, tenggang).length - dengan.length).toBe(lebih)
})
