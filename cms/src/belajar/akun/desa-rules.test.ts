import { expect, test } from 'vitest'
import type { Peran } from '../../akses/peran.ts'
import { checkDesaBaru, isDesaDariJabatan } from './desa-rules.ts'

const toPeran = (peran: Peran, kode: string) => [{ peran, sifat: 'definitif' as const, wilayahId: 'a', kode }]

test.each([
  ['a learner alone', toPeran('peserta', '62'), false, false],
  ['a learner of the register of officials', toPeran('peserta', '62'), true, true],
  ['an officer of a village', toPeran('kaur-keuangan', '62.01.02.2003'), false, true],
  [
    'an officer of a kabupaten, who lives in some village',
    toPeran('petugas-kabupaten', '62.01'),
    false,
    false,
  ],
  ['nobody with a role', [], false, false],
] as const)('%s: the village follows from an office: %#', (_, peran, isPerangkat, hasil) =>
  expect(isDesaDariJabatan(peran, isPerangkat)).toBe(hasil),
)

test.each([
  ['another village', { isDariJabatan: false, kini: 'a', baru: 'b' }, { ok: true, value: 'b' }],
  ['the first one', { isDariJabatan: false, kini: null, baru: 'b' }, { ok: true, value: 'b' }],
  ['the same', { isDariJabatan: false, kini: 'a', baru: 'a' }, { ok: false, reason: 'DESA_SAMA' }],
  ['none there is', { isDariJabatan: false, kini: 'a', baru: null }, { ok: false, reason: 'DESA_TIDAK_ADA' }],
  ['an officer', { isDariJabatan: true, kini: 'a', baru: 'b' }, { ok: false, reason: 'DESA_DARI_JABATAN' }],
])('%s', (_, isi, hasil) => expect(checkDesaBaru(isi)).toEqual(hasil))
