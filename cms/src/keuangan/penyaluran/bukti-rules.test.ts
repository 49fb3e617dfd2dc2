import { describe, expect, test } from 'vitest'
import { findSalahGanti, mergeBukti } from './bukti-rules.ts'

const KPM = { id: '1', syarat: 'KPM', berkas: 'kpm' }
const LPJ = { id: '2', syarat: 'LPJ', berkas: 'lpj' }
const toBaru = (syarat: string, berkas: string) => ({ syarat, berkas })

describe('files of requirements', () => {
  test.each([
    ['one not sent stays', [KPM], [toBaru('LPJ', 'x')], [], [KPM, toBaru('LPJ', 'x')]],
    ['nothing sent changes nothing', [KPM, LPJ], [], [], [KPM, LPJ]],
    [
      'a new one takes the place of its own',
      [KPM, LPJ],
      [toBaru('KPM', 'x')],
      [KPM, LPJ],
      [toBaru('KPM', 'x'), LPJ],
    ],
    ['sent as it was, it does not undo another’s', [toBaru('KPM', 'y')], [KPM], [KPM], [toBaru('KPM', 'y')]],
    [
      'the last of two for one requirement',
      [],
      [toBaru('KPM', 'x'), toBaru('KPM', 'y')],
      [],
      [toBaru('KPM', 'y')],
    ],
  ])('%s', (_, tersimpan, dikirim, semula, hasil) => {
    expect(mergeBukti({ tersimpan, dikirim, semula })).toEqual(hasil)
  })
})

describe('once the stage is stated complete', () => {
  const toGanti = (syarat: string, lengkap: string | null) =>
    findSalahGanti({ tersimpan: [KPM], dikirim: [toBaru(syarat, 'x')], semula: [KPM] }, lengkap)
  test('a file is not exchanged, and who can open it again is told', () => {
    expect(toGanti('KPM', '2021-03-01')).toMatch(/^Berkas syarat KPM tidak dapat diganti: .*1 Maret 2021/)
  })
  test('before it, or for a requirement without a file, it is', () => {
    expect([toGanti('KPM', null), toGanti('KPM', ''), toGanti('LPJ', '2021-03-01')]).toEqual([
      null,
      null,
      null,
    ])
  })
})
