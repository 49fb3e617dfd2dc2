import { describe, expect, test } from 'vitest'
import { STATUS } from '../../alur/kinds.ts'
import type { Fase } from './fase.ts'
import { checkTujuan, checkWaktu, presentPengganti } from './tujuan-rules.ts'

const diubah = new Date('2026-11-24T03:00:00Z')
const toTujuan = (status: (typeof STATUS)[number]) => ({
  tahun: 2026,
  fase: 'awal' as const,
  lama: { id: 'x', status, diubah },
})

describe('an import of a year and phase that is there already', () => {
  test.each(STATUS.filter((status) => status !== 'dicabut'))(
    '%s: either it cannot be saved, or a draft is replaced',
    (status) => {
      const tujuan = toTujuan(status)
      expect([checkTujuan(tujuan), presentPengganti(tujuan)].filter((hasil) => hasil !== null)).toHaveLength(
        1,
      )
    },
  )

  test('set: says so and what to do', () =>
    expect(checkTujuan(toTujuan('ditetapkan'))).toEqual({
      kode: 'SUDAH_DIAJUKAN',
      pesan:
        'APBDes awal tahun 2026 sudah ada dan berstatus Ditetapkan, jadi berkas ini tidak dapat disimpan. Minta Kepala Desa atau Sekretaris Desa menariknya dari situs dahulu, atau pilih fase lain.',
    }))

  test('a draft: names its last change', () =>
    expect(presentPengganti(toTujuan('draf'))).toBe(
      'Draf APBDes awal tahun 2026 sudah ada, terakhir diubah 24 November 2026 pukul 10.00 WIB. Kalau berkas ini disimpan, seluruh baris draf itu diganti.',
    ))

  test('nothing there: nothing to say', () => {
    const tujuan = { ...toTujuan('draf'), lama: null }
    expect([checkTujuan(tujuan), presentPengganti(tujuan)]).toEqual([null, null])
  })
})

test.each<[number, Fase, string, string | null]>([
  [2026, 'awal', '2026-11-28', null],
  [2027, 'awal', '2026-11-28', null],
  [2028, 'awal', '2026-11-28', 'APBDes awal tahun 2028 masih jauh'],
  [
    2026,
    'realisasi-semester-1',
    '2026-06-30',
    'Realisasi semester 1 tahun 2026 mencakup sampai 30 Juni 2026',
  ],
  [2026, 'realisasi-semester-1', '2026-07-01', null],
  [2026, 'realisasi-akhir', '2026-12-31', 'Realisasi akhir tahun 2026 mencakup sampai 31 Desember 2026'],
  [2025, 'realisasi-akhir', '2026-01-01', null],
  [2026, 'realisasi-berjalan', '2026-03-01', null],
])('whether %i, %s is early on %s', (tahun, fase, hariIni, awal) => {
  const pesan = checkWaktu({ tahun, fase }, hariIni)[0]?.pesan ?? null
  expect(awal === null ? pesan : pesan?.startsWith(awal)).toBe(awal === null ? null : true)
})
