import { expect, test } from 'vitest'
import { ISI_CONTOH, toSoalBank } from '../../../test/support/soal.ts'
import { toBankSoal } from '../soal/lembar-rules.ts'
import { type ButirDijawab, listTersulit } from './tersulit-rules.ts'

const BANK = toBankSoal([
  toSoalBank('t', ISI_CONTOH.tunggal, 'Pajak'),
  toSoalBank('g', ISI_CONTOH.ganda),
  toSoalBank('b', ISI_CONTOH.benar),
  toSoalBank('satu', {
    jenis: 'ganda',
    pilihan: ISI_CONTOH.ganda.pilihan.filter(({ teks }) => teks !== 'b'),
  }),
  toSoalBank('i', ISI_CONTOH.isian),
  toSoalBank('n', ISI_CONTOH.angka),
])
/** Shown the other way round: number 1 is the last choice of the question. */
const toButir = (soal: string, jawaban: ButirDijawab['jawaban'], benar = false): ButirDijawab => ({
  orang: `orang-${soal}-${String(jawaban)}`,
  soal,
  versi: 1,
  urutan: [3, 2, 1, 0],
  benar,
  jawaban,
})
let orang = 0
/** By so many people. */
const kali = (n: number, butir: ButirDijawab): ButirDijawab[] =>
  Array.from({ length: n }, () => ({ ...butir, orang: `orang-${orang++}` }))

test('the most wrong comes first, with the wrong choice as the question has it', () => {
  const daftar = [
    ...kali(2, toButir('t', 1)),
    ...kali(1, toButir('t', 4)),
    ...kali(3, toButir('t', 3, true)),
    ...kali(6, toButir('g', [4, 1])),
  ]
  expect(listTersulit(daftar, BANK)).toMatchObject([
    { ditanya: 6, salah: 6, persenSalah: 100, pengecoh: { teks: 'd', kali: 6 } },
    { kategori: 'Pajak', ditanya: 6, salah: 3, persenSalah: 50, pengecoh: { teks: 'd', kali: 2 } },
  ])
})

test.each<[string, ButirDijawab[]]>([
  ['a statement, whose wrong answer is the key', kali(5, toButir('b', true))],
  ['one wrong choice among right ones, which would tell the rest', kali(5, toButir('satu', [1]))],
  ['free text', kali(5, toButir('i', 'nama orang'))],
  ['nothing answered', kali(5, toButir('t', null))],
  ['a number the paper never showed', kali(5, toButir('t', 9))],
  ['no wrong answer twice', [1, 2, 4, null, null].flatMap((satu) => kali(1, toButir('t', satu)))],
])('%s names no wrong answer', (_, daftar) =>
  expect(listTersulit(daftar, BANK)).toMatchObject([{ salah: 5, pengecoh: null }]),
)

test('a number typed wrong is told as it reads; who wrote it differently wrote the same', () =>
  expect(listTersulit([...kali(4, toButir('n', '1.500')), toButir('n', '1500')], BANK)[0]?.pengecoh).toEqual({
    teks: '1500',
    kali: 5,
  }))

test('one person five times is one person', () => {
  const butir = toButir('t', 1)
  expect(
    listTersulit(
      Array.from({ length: 9 }, () => butir),
      BANK,
    ),
  ).toEqual([])
  expect(listTersulit([...kali(4, butir), butir, butir], BANK)).toMatchObject([{ ditanya: 6 }])
})

test('few papers, or none wrong, are not told; ten at most', () => {
  expect(listTersulit(kali(4, toButir('t', 1)), BANK)).toEqual([])
  expect(listTersulit(kali(9, toButir('t', 3, true)), BANK)).toEqual([])
  const banyak = Array.from({ length: 12 }, (_, i) => toSoalBank(`s${i}`, ISI_CONTOH.tunggal))
  const daftar = banyak.flatMap(({ soal }) => kali(5, toButir(soal, 1)))
  expect(listTersulit(daftar, toBankSoal(banyak)).length).toBe(10)
})
