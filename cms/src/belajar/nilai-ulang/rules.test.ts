import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IsiSoal, SoalBank } from '../soal/kinds.ts'
import { toBankSoal } from '../soal/lembar-rules.ts'
import { gradeLembar, isLulus } from '../soal/nilai-rules.ts'
import {
  addDampak,
  canPutuskan,
  checkUsul,
  DAMPAK_KOSONG,
  isKunciSepadan,
  type Koreksi,
  regradeLembar,
  toBankTerkoreksi,
} from './rules.ts'

const toIsi = (benar: number) => ({
  jenis: 'tunggal' as const,
  pilihan: ['A', 'B', 'C'].map((teks, i) => ({ teks, benar: i === benar })),
})
const toSoal = (soal: string, benar = 0): SoalBank => ({
  soal,
  versi: 1,
  kategori: 'K',
  pertanyaan: 'Apa?',
  pembahasan: '',
  isi: toIsi(benar),
})
const LEMBAR = ['s', 't'].map((soal) => ({ soal, versi: 1, poin: 1, urutan: [0, 1, 2] }))
const BANK = toBankSoal([toSoal('s'), toSoal('t')])
const KUNCI: Koreksi = { soal: 's', versi: 1, cara: 'kunci', isi: toIsi(1) }
const SEMUA: Koreksi = { soal: 's', versi: 1, cara: 'semua', isi: null }

function regrade(pilihan: readonly (number | null)[], koreksi: readonly Koreksi[], lulusPersen = 75) {
  const jawaban = pilihan.map((jawab, i) => ({ soal: LEMBAR[i]?.soal ?? '', jawaban: jawab }))
  const lama = gradeLembar({ lembar: LEMBAR, bank: BANK, jawaban, sebagian: false })
  const tercatat = { ...lama, lulus: isLulus(lama, lulusPersen) }
  return regradeLembar(
    { ...tercatat, lembar: LEMBAR, jawaban, aturan: { sebagian: false, lulusPersen } },
    toBankTerkoreksi(BANK, koreksi),
  )
}

describe('marking a paper again', () => {
  test.each([
    ['right by the better key: rises and passes', [2, 1], [KUNCI], { keadaan: 'naik', isLulusBaru: true }],
    ['rises, and is still no pass', [2, 3], [KUNCI], { keadaan: 'naik', lulus: false, isLulusBaru: false }],
    [
      'right by the old key alone: left, with its pass',
      [1, 1],
      [KUNCI],
      { keadaan: 'tetap', akanTurun: true, akanGagal: true },
    ],
    ['wrong by both: the same', [3, 1], [KUNCI], { keadaan: 'tetap', akanTurun: false, akanGagal: false }],
    [
      'everybody gets the point, also who left it empty',
      [null, 1],
      [SEMUA],
      { keadaan: 'naik', lulus: true },
    ],
    ['who had it already stays', [1, 1], [SEMUA], { keadaan: 'tetap', akanTurun: false }],
    ['of two decisions the later counts', [1, 1], [SEMUA, KUNCI], { keadaan: 'tetap', akanTurun: true }],
    ['and the other way round', [3, 1], [KUNCI, SEMUA], { keadaan: 'naik', lulus: true }],
    ['of another version nothing changes', [2, 1], [{ ...KUNCI, versi: 2 }], { keadaan: 'tetap' }],
  ] as const)('%s', (_, pilihan, koreksi, hasil) => {
    expect(regrade(pilihan, koreksi)).toMatchObject(hasil)
  })

  test('never takes a point or a pass away, whatever was answered and decided', () => {
    const pilih = fc.option(fc.integer({ min: 1, max: 3 }), { nil: null })
    const koreksi = fc.record({
      soal: fc.constantFrom('s', 't'),
      versi: fc.constant(1),
      cara: fc.constantFrom('kunci' as const, 'semua' as const),
      isi: fc.integer({ min: 0, max: 2 }).map(toIsi),
    })
    fc.assert(
      fc.property(fc.tuple(pilih, pilih), fc.array(koreksi, { maxLength: 4 }), (pilihan, daftar) => {
        const jawaban = pilihan.map((jawab, i) => ({ soal: LEMBAR[i]?.soal ?? '', jawaban: jawab }))
        const lama = gradeLembar({ lembar: LEMBAR, bank: BANK, jawaban, sebagian: false })
        const hasil = regrade(pilihan, daftar)
        if (hasil.keadaan !== 'naik') return hasil.keadaan === 'tetap'
        return (
          hasil.nilai.nilai > lama.nilai &&
          hasil.nilai.nilai <= hasil.nilai.maks &&
          (hasil.lulus || !isLulus(lama, 75))
        )
      }),
    )
  })
})

describe('a paper that cannot be read is told apart, and stops nothing', () => {
  const dasar = { nilai: 0, persen: 0, lulus: false, lembar: LEMBAR, jawaban: [] }
  const aturan = { sebagian: false, lulusPersen: 75 }
  test.each([
    ['of a test its release has not', { aturan: null }],
    ['with a question its release has not', { aturan, lembar: [{ ...LEMBAR[0], soal: 'lain' }] }],
    ['in another version', { aturan, lembar: [{ ...LEMBAR[0], versi: 9 }] }],
    ['without questions at all', { aturan, lembar: null }],
  ])('%s', (_, beda) => {
    const lembar = { ...dasar, ...beda } as Parameters<typeof regradeLembar>[0]
    expect(regradeLembar(lembar, toBankTerkoreksi(BANK, [SEMUA]))).toEqual({ keadaan: 'tak-terbaca' })
  })
})

test('what a decision does is counted paper by paper', () => {
  const takTerbaca = { keadaan: 'tak-terbaca' as const }
  const hasil = [regrade([2, 1], [KUNCI]), regrade([1, 1], [KUNCI]), regrade([3, 3], [KUNCI]), takTerbaca]
  expect(hasil.reduce(addDampak, DAMPAK_KOSONG)).toEqual({
    lembar: 4,
    naik: 1,
    lulusBaru: 1,
    tetap: 1,
    dibiarkan: 1,
    dibiarkanLulus: 1,
    takTerbaca: 1,
  })
})

describe('which key may be put on old papers', () => {
  test.each<[string, IsiSoal, IsiSoal, boolean]>([
    ['another right choice', toIsi(0), toIsi(1), true],
    ['another kind', toIsi(0), { jenis: 'benar-salah', benar: true }, false],
    [
      'other words in a choice',
      toIsi(0),
      { jenis: 'tunggal', pilihan: [{ teks: 'X', benar: true }, ...toIsi(0).pilihan.slice(1)] },
      false,
    ],
    [
      'a statement turned round',
      { jenis: 'benar-salah', benar: true },
      { jenis: 'benar-salah', benar: false },
      true,
    ],
    ['more words taken', { jenis: 'isian', diterima: ['a'] }, { jenis: 'isian', diterima: ['a', 'b'] }, true],
    [
      'another order of steps',
      { jenis: 'mengurutkan', langkah: ['a', 'b'] },
      { jenis: 'mengurutkan', langkah: ['b', 'a'] },
      false,
    ],
  ])('%s', (_, lama, baru, boleh) => {
    const pertanyaan = 'Kepala Desa boleh merangkap bendahara.'
    expect(isKunciSepadan({ pertanyaan, isi: lama }, { pertanyaan, isi: baru })).toBe(boleh)
    const lain = 'Kepala Desa tidak boleh merangkap bendahara.'
    expect(isKunciSepadan({ pertanyaan, isi: lama }, { pertanyaan: lain, isi: baru })).toBe(false)
  })
})

describe('proposing', () => {
  const toBankUsul = (isi: IsiSoal) => ({ pertanyaan: toSoal('s').pertanyaan, isi })
  test.each([
    ['a question no release has', { rilis: null }, 'SOAL_TIDAK_ADA'],
    ['one that waits already', { isAdaUsul: true }, 'MASIH_DIUSULKAN'],
    ['a key that is the same', { bank: toBankUsul(toIsi(0)) }, 'KUNCI_SAMA'],
    [
      'a question that was written anew',
      { bank: toBankUsul({ jenis: 'benar-salah', benar: true }) },
      'KUNCI_TAK_SEPADAN',
    ],
    ['one that is no longer in the bank', { bank: null }, 'KUNCI_TAK_SEPADAN'],
    ['everybody’s point needs no other key', { bank: null, cara: 'semua' }, null],
    ['a better key', {}, null],
  ] as const)('%s', (_, beda, hasil) => {
    const dasar = { rilis: toSoal('s'), bank: toBankUsul(toIsi(1)), cara: 'kunci' as const, isAdaUsul: false }
    expect(checkUsul({ ...dasar, ...beda } as Parameters<typeof checkUsul>[0])).toBe(hasil)
  })
  test('is decided by somebody else', () => {
    expect([canPutuskan('a', 'b'), canPutuskan('a', 'a'), canPutuskan(null, 'a')]).toEqual([
      true,
      false,
      true,
    ])
  })
})
