/** What is announced by the pages of a budget themselves. */
import { describe, expect, test } from 'vitest'
import { type AnggaranTampil, type KegiatanTampil, listTampil } from './tampil-rules.ts'

describe('what the pages of a year announce by themselves', () => {
  const toWaktu = (tanggal: string) => `${tanggal}T03:00:00.000Z`
  const toAnggaran = (tanggal: string, beda: Partial<AnggaranTampil> = {}): AnggaranTampil => ({
    waktu: toWaktu(tanggal),
    hasSemuaBaris: true,
    kegiatan: ['02.03.10', '05.03.01'],
    danaDesa: ['02.03.10'],
    ...beda,
  })
  const toKegiatan = (kode: string, tanggal: string, beda: Partial<KegiatanTampil> = {}): KegiatanTampil => ({
    kode,
    pelaksana: toWaktu(tanggal),
    tempat: toWaktu(tanggal),
    ...beda,
  })
  const AWAL = toAnggaran('2025-12-20')
  const JALAN = toKegiatan('02.03.10', '2025-12-28')
  const BLT = toKegiatan('05.03.01', '2026-01-09')
  const DASAR = [
    ['penjabaran', '2025-12-20'],
    ['pengaduan', '2025-12-20'],
  ]

  test.each([
    ['no budget, no channel', [], [JALAN], []],
    ['a budget of which nothing more is told', [AWAL], [], DASAR],
    ['without its lines', [toAnggaran('2025-12-20', { hasSemuaBaris: false })], [], [DASAR[1]]],
    ['the place of all that Dana Desa pays for', [AWAL], [JALAN], [...DASAR, ['dana-desa', '2025-12-28']]],
    ['an activity without its place', [AWAL], [{ ...JALAN, tempat: null }], DASAR],
    [
      'everything of every activity, with the day of the last',
      [AWAL],
      [JALAN, BLT],
      [...DASAR, ['pelaksana', '2026-01-09'], ['dana-desa', '2025-12-28']],
    ],
    [
      'a team that was added to an activity later',
      [AWAL],
      [{ ...JALAN, pelaksana: toWaktu('2026-11-03') }, BLT],
      [...DASAR, ['pelaksana', '2026-11-03'], ['dana-desa', '2025-12-28']],
    ],
    [
      'one activity without its team',
      [AWAL],
      [JALAN, { ...BLT, pelaksana: null }],
      [...DASAR, ['dana-desa', '2025-12-28']],
    ],
    ['no activity is told apart', [toAnggaran('2025-12-20', { kegiatan: [], danaDesa: [] })], [JALAN], DASAR],
    [
      'a change that adds an activity takes nothing back',
      [AWAL, toAnggaran('2026-08-01', { danaDesa: ['02.03.10', '03.01.01'] })],
      [JALAN],
      [...DASAR, ['dana-desa', '2025-12-28']],
    ],
    [
      'lines that come with the change',
      [toAnggaran('2025-12-20', { hasSemuaBaris: false }), toAnggaran('2026-08-01')],
      [],
      [
        ['pengaduan', '2025-12-20'],
        ['penjabaran', '2026-08-01'],
      ],
    ],
    [
      'an activity told of before its budget was set',
      [AWAL],
      [toKegiatan('02.03.10', '2025-12-01')],
      [...DASAR, ['dana-desa', '2025-12-20']],
    ],
  ] as [string, AnggaranTampil[], KegiatanTampil[], string[][]][])(
    '%s',
    (_nama, anggaran, kegiatan, hasil) => {
      const daftar = listTampil(anggaran, kegiatan).map(({ kode, tanggal }) => [kode, tanggal])
      expect(daftar.sort()).toEqual(hasil.toSorted())
    },
  )

  test('the day is that of the province, whose evening is of the same day', () =>
    expect(listTampil([toAnggaran('', { waktu: '2025-12-31T17:30:00.000Z' })], [])[0]?.tanggal).toBe(
      '2026-01-01',
    ))
})
