import { describe, expect, test } from 'vitest'
import { type AkunDinilai, checkGabung, listPutaran, type PendaftaranGabung } from './gabung-rules.ts'

const toAkun = (id: string, isi: Partial<AkunDinilai> = {}): AkunDinilai => ({
  id,
  hanyaPeserta: true,
  aktif: true,
  ...isi,
})
const [DARI, KE] = [toAkun('a'), toAkun('b')]

test.each<[string, AkunDinilai | null, AkunDinilai | null, unknown]>([
  ['two learners', DARI, KE, { dari: 'a', ke: 'b' }],
  ['a learner into an official', DARI, toAkun('b', { hanyaPeserta: false }), { dari: 'a', ke: 'b' }],
  ['an official, never given up', toAkun('a', { hanyaPeserta: false }), KE, 'AKUN_PEJABAT'],
  ['one that is not there', null, KE, 'AKUN_TIDAK_ADA'],
  ['one that is closed', DARI, toAkun('b', { aktif: false }), 'AKUN_TIDAK_ADA'],
  ['one with itself', DARI, toAkun('a'), 'AKUN_SAMA'],
])('%s', (_nama, dari, ke, harus) => {
  const hasil = checkGabung(dari, ke)
  expect(hasil.ok ? hasil.value : hasil.reason).toEqual(harus)
})

describe('enrolments of one course', () => {
  const toSatu = (id: string, isi: Partial<PendaftaranGabung> = {}): PendaftaranGabung => ({
    id,
    kursus: 'k',
    putaran: 1,
    selesai: null,
    maju: 0,
    dibuat: '2026-01-01',
    ...isi,
  })
  test.each<[string, PendaftaranGabung[], string[]]>([
    [
      'the completed one counts',
      [toSatu('a', { selesai: '2026-02-01' }), toSatu('b', { maju: 9 })],
      ['b', 'a'],
    ],
    [
      'of two completions the earlier one counts',
      [toSatu('a', { selesai: '2026-02-01' }), toSatu('b', { selesai: '2026-03-01' })],
      ['b', 'a'],
    ],
    [
      'of two that are open the one with more done',
      [toSatu('a', { maju: 2 }), toSatu('b', { maju: 1 })],
      ['b', 'a'],
    ],
    ['else the one begun first', [toSatu('a'), toSatu('b', { dibuat: '2026-01-02' })], ['b', 'a']],
    [
      'what was begun again after its completion stays the last',
      [toSatu('c', { putaran: 2 }), toSatu('a', { selesai: '2026-02-01' }), toSatu('b')],
      ['b', 'a', 'c'],
    ],
  ])('%s', (_nama, daftar, harus) => {
    expect(listPutaran(daftar).map(({ id }) => id)).toEqual(harus)
    expect(listPutaran(daftar).map(({ putaran }) => putaran)).toEqual(harus.map((_, i) => i + 1))
  })
  test('are counted for each course', () =>
    expect(listPutaran([toSatu('a'), toSatu('b', { kursus: 'l' })])).toEqual([
      { id: 'a', putaran: 1 },
      { id: 'b', putaran: 1 },
    ]))
})
