import { expect, test } from 'vitest'
import type { Peran } from '../../akses/peran.ts'
import { checkTerbitkanKode, isKodeBerlaku, type Sasaran } from './kode-rules.ts'

const toPeran = (peran: Peran, wilayahId = 'a') => [
  { peran, sifat: 'definitif' as const, wilayahId, kode: '62' },
]
const baru = (desa: string | null): Sasaran => ({ desa, hanyaPeserta: null })

test.each<[string, Peran, Sasaran | null, string | null]>([
  ['an operator, for the own village', 'operator-desa', baru('a'), 'a'],
  ['an operator who names none', 'operator-desa', baru(null), 'a'],
  ['an operator, for another village', 'operator-desa', baru('b'), 'DESA_LAIN'],
  ['an operator, for a learner of the own village', 'operator-desa', { desa: 'a', hanyaPeserta: true }, 'a'],
  [
    'an operator, for a learner of no village',
    'operator-desa',
    { desa: null, hanyaPeserta: true },
    'BUKAN_PESERTA',
  ],
  [
    'an operator, for a learner of elsewhere',
    'operator-desa',
    { desa: 'b', hanyaPeserta: true },
    'BUKAN_PESERTA',
  ],
  ['an operator, for nobody', 'operator-desa', null, 'BUKAN_PESERTA'],
  ['a learner, for nobody', 'peserta', null, 'BUKAN_WEWENANG'],
  [
    'an operator, for an officer of the own village',
    'operator-desa',
    { desa: 'a', hanyaPeserta: false },
    'BUKAN_PESERTA',
  ],
  ['a tutor, for any village', 'tutor', baru('b'), 'b'],
  ['a tutor, for no village', 'tutor', baru(null), null],
  ['a tutor, for an officer', 'tutor', { desa: 'a', hanyaPeserta: false }, 'BUKAN_PESERTA'],
  ['the province, for a learner of no village', 'admin-provinsi', { desa: null, hanyaPeserta: true }, null],
  ['a village head', 'kepala-desa', baru('a'), 'BUKAN_WEWENANG'],
  ['an author', 'penulis-kursus', baru('a'), 'BUKAN_WEWENANG'],
  ['a learner', 'peserta', baru('a'), 'BUKAN_WEWENANG'],
])('%s', (_, peran, sasaran, hasil) => {
  const jawaban = checkTerbitkanKode(toPeran(peran), sasaran)
  expect(jawaban.ok ? jawaban.value.desa : jawaban.reason).toBe(hasil)
})

const NOW = new Date('2026-11-20T00:00:00Z')
test.each([
  ['never made', null, false],
  ['in time', { berlakuSampai: new Date('2026-11-21T00:00:00Z'), dipakai: null }, true],
  ['run out', { berlakuSampai: NOW, dipakai: null }, false],
  ['used', { berlakuSampai: new Date('2026-11-21T00:00:00Z'), dipakai: NOW }, false],
])('a code %s', (_, kode, berlaku) => expect(isKodeBerlaku(kode, NOW)).toBe(berlaku))
