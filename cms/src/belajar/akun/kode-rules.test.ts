import { expect, test } from 'vitest'
import { toHuruf } from '../../../test/support/nama-uji.ts'
import type { Peran } from '../../akses/peran.ts'
import {
  checkTerbitkanKode,
  isKodeBerlaku,
  MAX_NAMA_LEMBAR,
  parseNamaLembar,
  type Sasaran,
} from './kode-rules.ts'

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

test.each<[string, Peran, string | null, boolean]>([
  ['an operator for the own village', 'operator-desa', 'a', true],
  ['a tutor for it', 'tutor', 'a', false],
  ['the province for nobody’s', 'admin-provinsi', null, false],
])('%s: whether the village says who it is', (_, peran, desa, isDariDesa) => {
  expect(checkTerbitkanKode(toPeran(peran), baru(desa))).toEqual({ ok: true, value: { desa, isDariDesa } })
})

const banyak = (n: number): string => Array.from({ length: n }, (_, i) => `Peserta ${toHuruf(i)}`).join('\n')
test.each<[string, string, unknown]>([
  ['nobody', ' \n\n', { kode: 'NAMA_KOSONG', nama: [] }],
  ['two', ' Ani  Contoh\r\n\nBudi\n', { daftar: ['Ani Contoh', 'Budi'], kembar: [] }],
  ['one twice', 'Ani\nBudi\nANI', { daftar: ['Ani', 'Budi'], kembar: ['Ani'] }],
  ['a letter', 'Ani\nB', { kode: 'NAMA_SALAH', nama: ['B'] }],
  ['a numbered list', '1. Ani\nBudi', { kode: 'NAMA_BERANGKA', nama: ['1. Ani'] }],
  ['more than a sheet', banyak(MAX_NAMA_LEMBAR + 1), { kode: 'TERLALU_BANYAK', nama: [] }],
])('a sheet for %s', (_, teks, hasil) => {
  const jawaban = parseNamaLembar(teks)
  expect(jawaban.ok ? jawaban.value : jawaban.reason).toEqual(hasil)
})
test('a sheet takes a large class', () => {
  const jawaban = parseNamaLembar(banyak(MAX_NAMA_LEMBAR))
  expect(jawaban.ok && jawaban.value.daftar.length).toBe(MAX_NAMA_LEMBAR)
})

const NOW = new Date('2026-11-20T00:00:00Z')
test.each([
  ['never made', null, false],
  ['in time', { berlakuSampai: new Date('2026-11-21T00:00:00Z'), dipakai: null }, true],
  ['run out', { berlakuSampai: NOW, dipakai: null }, false],
  ['used', { berlakuSampai: new Date('2026-11-21T00:00:00Z'), dipakai: NOW }, false],
])('a code %s', (_, kode, berlaku) => expect(isKodeBerlaku(kode, NOW)).toBe(berlaku))
