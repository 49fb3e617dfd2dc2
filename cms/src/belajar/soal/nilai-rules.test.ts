import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ISI_CONTOH, toSoalBank } from '../../../test/support/soal.ts'
import { type Jawaban, jawabanSchema } from '../../contract/belajar.ts'
import { parseAngka } from '../../dasar/angka.ts'
import type { IsiSoal, SoalBank } from './kinds.ts'
import { type ButirLembar, toBankSoal } from './lembar-rules.ts'
import { gradeLembar, isLulus } from './nilai-rules.ts'

const TERBALIK = { pilihan: [3, 2, 1, 0], pasangan: [2, 0, 1], langkah: [1, 2, 0] }
const toUrutan = (isi: IsiSoal): number[] => {
  if ('pilihan' in isi) return TERBALIK.pilihan.slice(-isi.pilihan.length)
  if ('pasangan' in isi) return TERBALIK.pasangan
  return 'langkah' in isi ? TERBALIK.langkah : []
}
const toButir = ({ soal, versi, isi }: SoalBank): ButirLembar => ({
  soal,
  versi,
  poin: 2,
  urutan: toUrutan(isi),
})
const gradeSatu = (isi: IsiSoal, jawaban: unknown, sebagian = false) => {
  const soal = toSoalBank('s', isi)
  const daftar = [{ soal: 's', jawaban: jawaban as Jawaban['jawaban'] }]
  return gradeLembar({ lembar: [toButir(soal)], bank: toBankSoal([soal]), jawaban: daftar, sebagian }).nilai
}

describe('one question of 2 points', () => {
  const { tunggal, ganda, benar, isian, angka, nol, jodoh, urut } = ISI_CONTOH
  test.each([
    // Shown in reverse: b of four stands as number 3.
    ['the right choice', tunggal, 3, false, 2000],
    ['a wrong choice', tunggal, 1, false, 0],
    ['no choice', tunggal, null, false, 0],
    ['a number that was not shown', tunggal, 5, false, 0],
    ['both right ones (a, c)', ganda, [4, 2], false, 2000],
    ['the same in another order', ganda, [2, 4], false, 2000],
    ['the same ticked again and again', ganda, [2, 2, 4, 4, 4], false, 2000],
    ['one right one, ticked four times', ganda, [4, 4, 4, 4], false, 0],
    ['every box', ganda, [1, 2, 3, 4], false, 0],
    ['every box, with part marks', ganda, [1, 2, 3, 4], true, 0],
    ['one right one, with part marks', ganda, [4], true, 1000],
    ['one right, one wrong, with part marks', ganda, [4, 1], true, 0],
    ['no box', ganda, [], false, 0],
    ['no box, with part marks', ganda, [], true, 0],
    ['a box that was not shown beside the right ones', ganda, [4, 2, 9], true, 0],
    ['false is an answer', benar, false, false, 2000],
    ['nothing is not false', benar, null, false, 0],
    ['an empty text is not false', benar, '', false, 0],
    ['a text, written otherwise', isian, '  apbdes ', false, 2000],
    ['a second accepted text', isian, 'ANGGARAN  DESA', false, 2000],
    ['an empty text', isian, '', false, 0],
    ['spaces', isian, '   ', false, 0],
    ['a list of all accepted texts', isian, ['APBDes', 'anggaran desa'], false, 0],
    ['a number inside the tolerance', angka, '74,5', false, 2000],
    ['a number outside the tolerance', angka, '74,4', false, 0],
    ['zero', nol, '0', false, 2000],
    ['an empty text is not zero', nol, '', false, 0],
    ['nothing is not zero', nol, null, false, 0],
    ['spaces are not zero', nol, ' ', false, 0],
    // Shown 3, 1, 2: the first left belongs to number 2.
    ['all pairs', jodoh, [2, 3, 1], false, 2000],
    ['one pair', jodoh, [2, 1, 3], false, 0],
    ['one pair, with part marks', jodoh, [2, 1, 3], true, 666],
    ['the same right for every left, with part marks', jodoh, [2, 2, 2], true, 0],
    ['pairs left out', jodoh, [0, 0, 0], true, 0],
    ['too few pairs', jodoh, [2], true, 0],
    // Shown 2, 3, 1.
    ['the right order', urut, [3, 1, 2], false, 2000],
    ['the order as shown', urut, [1, 2, 3], true, 0],
    ['a step twice', urut, [3, 3, 2], true, 0],
    ['no order', urut, [], true, 0],
  ])('%s', (_, isi, jawaban, sebagian, nilai) =>
    expect(gradeSatu(isi as IsiSoal, jawaban, sebagian as boolean)).toBe(nilai),
  )
})

test.each([
  ['1.500', 1500],
  ['1.500,25', 1500.25],
  ['Rp 1.500.000', 1_500_000],
  ['-3', -3],
  ['1,5', 1.5],
  ['1.5', 1.5],
  ['', null],
  ['1e3', null],
  ['0x10', null],
  ['Infinity', null],
  ['NaN', null],
  [0, null],
])('parseAngka(%j) is %j', (tulisan, angka) => expect(parseAngka(tulisan)).toBe(angka))

describe('a paper', () => {
  const daftar = Object.values(ISI_CONTOH).map((isi, i) => toSoalBank(`s${i}`, isi))
  const lembar = daftar.map(toButir)
  const bank = toBankSoal(daftar)
  const jawabanAcak = fc.array(
    fc.record({
      soal: fc.constantFrom(...lembar.map(({ soal }) => soal), 'lain', '__proto__', 'constructor'),
      jawaban: fc.oneof(
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 9 }),
        fc.boolean(),
        fc.string(),
        fc.constant(null),
      ),
    }),
    { maxLength: 40 },
  )

  test('whatever is sent, in any number of rows: between nothing and full marks, one verdict per question', () => {
    fc.assert(
      fc.property(jawabanAcak, fc.boolean(), (jawaban, sebagian) => {
        const hasil = gradeLembar({ lembar, bank, jawaban, sebagian })
        expect(hasil.nilai).toBeGreaterThanOrEqual(0)
        expect(hasil.nilai).toBeLessThanOrEqual(hasil.maks)
        expect(hasil.persen).toBeLessThanOrEqual(100)
        expect(hasil.butir.map(({ soal }) => soal)).toEqual(lembar.map(({ soal }) => soal))
      }),
    )
  })

  test('part marks never give less, and full marks are the same with and without', () => {
    fc.assert(
      fc.property(jawabanAcak, (jawaban) => {
        const [tanpa, dengan] = [false, true].map((sebagian) =>
          gradeLembar({ lembar, bank, jawaban, sebagian }),
        )
        expect(dengan?.nilai).toBeGreaterThanOrEqual(tanpa?.nilai ?? Number.NaN)
        expect(dengan?.butir.map(({ benar }) => benar)).toEqual(tanpa?.butir.map(({ benar }) => benar))
      }),
    )
  })

  test('nothing sent is nothing right', () => {
    expect(gradeLembar({ lembar, bank, jawaban: [], sebagian: true })).toMatchObject({ nilai: 0, persen: 0 })
  })

  test('a right row sent a hundred times counts once, foreign keys are told of and count for nothing', () => {
    const benar = { soal: 's0', jawaban: 3 }
    const hasil = gradeLembar({
      lembar,
      bank,
      jawaban: [...Array.from({ length: 100 }, () => benar), { soal: 'lain', jawaban: 1 }],
      sebagian: false,
    })
    expect(hasil.nilai).toBe(2000)
    expect(hasil.diabaikan).toEqual([...Array.from({ length: 99 }, () => 's0'), 'lain'])
  })

  test('of two answers to one question the later counts', () => {
    const kirim = (...nomor: number[]) =>
      gradeLembar({
        lembar,
        bank,
        jawaban: nomor.map((jawaban) => ({ soal: 's0', jawaban })),
        sebagian: false,
      }).nilai
    expect([kirim(1, 3), kirim(3, 1)]).toEqual([2000, 0])
  })

  test('the version on the paper is marked, not the newest', () => {
    const lama = toSoalBank('s', ISI_CONTOH.nol)
    const baru = { ...toSoalBank('s', ISI_CONTOH.angka), versi: 2 }
    const jawaban = [{ soal: 's', jawaban: '0' }]
    expect(
      gradeLembar({ lembar: [toButir(lama)], bank: toBankSoal([baru, lama]), jawaban, sebagian: false })
        .nilai,
    ).toBe(2000)
  })
})

describe('what is sent', () => {
  test.each(['nilai', 'benar', 'lulus', 'persen', 'poin', 'kemajuan'])(
    '%s beside the answer is refused',
    (nama) => expect(jawabanSchema.safeParse({ soal: 's', jawaban: 1, [nama]: 100 }).success).toBe(false),
  )
  test.each([[{ benar: true }], [Number.NaN], [1.5], [-1], [[[1]]], ['x'.repeat(501)]])(
    '%j is no answer',
    (jawaban) => expect(jawabanSchema.safeParse({ soal: 's', jawaban }).success).toBe(false),
  )
})

describe('passing', () => {
  test.each([
    [{ nilai: 7500, maks: 10_000 }, 75, true],
    [{ nilai: 7499, maks: 10_000 }, 75, false],
    [{ nilai: 2000, maks: 3000 }, 67, false],
    [{ nilai: 0, maks: 0 }, 0, false],
    [{ nilai: 0, maks: 1000 }, 0, true],
  ])('%j at %i', (nilai, batas, lulus) => expect(isLulus(nilai, batas)).toBe(lulus))
})
