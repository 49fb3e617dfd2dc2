import { describe, expect, test } from 'vitest'
import { STATUS } from '../../alur/kinds.ts'
import { checkTujuan, presentPengganti } from './tujuan-rules.ts'

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
