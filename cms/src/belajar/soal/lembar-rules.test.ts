import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ISI_CONTOH, toSoalBank } from '../../../test/support/soal.ts'
import { createAcak, toTeracak } from './acak-rules.ts'
import type { IsiSoal } from './kinds.ts'
import { type AturanUndi, createLembar, type Lembar, presentLembar, toBankSoal } from './lembar-rules.ts'

const DAFTAR_ISI = Object.values(ISI_CONTOH)
const BANK = Array.from({ length: 40 }, (_, i) =>
  toSoalBank(`s${i}`, DAFTAR_ISI[i % DAFTAR_ISI.length] as IsiSoal, i % 2 === 0 ? 'genap' : 'ganjil'),
)
const ATURAN: AturanUndi[] = [
  { kategori: 'genap', jumlah: 5, poin: 1 },
  { kategori: 'ganjil', jumlah: 3, poin: 2 },
  { kategori: 'genap', jumlah: 4, poin: 3 },
]
const undi = (benih: string, lain: Partial<Parameters<typeof createLembar>[0]> = {}) =>
  createLembar({ aturan: ATURAN, bank: BANK, benih, acakSoal: true, acakPilihan: true, ...lain })
const getLembar = (hasil: ReturnType<typeof undi>): Lembar => {
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.reason))
  return hasil.value
}

describe('drawing', () => {
  test('as many of each category as the rule says, none twice, whatever the seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), fc.boolean(), (benih, acakSoal, acakPilihan) => {
        const lembar = getLembar(undi(benih, { acakSoal, acakPilihan }))
        const nomor = lembar.map(({ soal }) => Number(soal.slice(1)))
        expect(new Set(nomor).size).toBe(12)
        expect(nomor.filter((satu) => satu % 2 === 0)).toHaveLength(9)
        expect(lembar.reduce((total, { poin }) => total + poin, 0)).toBe(5 + 6 + 12)
      }),
    )
  })

  test('the same seed gives the same paper, in whatever order the bank was read', () => {
    expect(undi('a', { bank: BANK.toReversed() })).toEqual(undi('a'))
    expect(undi('b')).not.toEqual(undi('a'))
  })

  test('every question has its chance', () => {
    const terundi = new Set(
      Array.from({ length: 60 }, (_, i) => getLembar(undi(`${i}`)).map(({ soal }) => soal)).flat(),
    )
    expect(terundi.size).toBe(40)
  })

  test('a bank that is too small is told of by category, and no paper is made', () => {
    const aturan = [
      ...ATURAN,
      { kategori: 'genap', jumlah: 12, poin: 1 },
      { kategori: 'lain', jumlah: 1, poin: 1 },
    ]
    expect(undi('a', { aturan })).toEqual({
      ok: false,
      reason: [
        { kategori: 'genap', perlu: 21, ada: 20 },
        { kategori: 'lain', perlu: 1, ada: 0 },
      ],
    })
  })

  test('choices keep their order where they should, steps never show theirs', () => {
    for (let benih = 0; benih < 50; benih += 1) {
      for (const { soal, urutan } of getLembar(undi(`${benih}`, { acakPilihan: false }))) {
        const { isi } = BANK[Number(soal.slice(1))] as (typeof BANK)[number]
        const isUrut = urutan.every((nilai, i) => nilai === i)
        if ('pilihan' in isi) expect(isUrut).toBe(true)
        if ('langkah' in isi) expect(isUrut).toBe(false)
      }
    }
  })

  test('a shuffle loses and adds nothing, and each place is as likely as the other', () => {
    const hitung = [0, 0, 0, 0]
    for (let benih = 0; benih < 4000; benih += 1) {
      const hasil = toTeracak([0, 1, 2, 3], createAcak(`${benih}`))
      expect(hasil.toSorted()).toEqual([0, 1, 2, 3])
      hitung[hasil.indexOf(0)] = (hitung[hasil.indexOf(0)] ?? 0) + 1
    }
    for (const kali of hitung) expect(Math.abs(kali - 1000)).toBeLessThan(150)
  })
})

describe('what a learner gets', () => {
  const KUNCI_KOLOM = [
    'benar',
    'diterima',
    'nilai',
    'toleransi',
    'pasangan',
    'pembahasan',
    'isi',
    'urutan',
    'versi',
  ]
  const listNama = (nilai: unknown): string[] =>
    typeof nilai === 'object' && nilai !== null
      ? Object.entries(nilai).flatMap(([nama, isi]) => [
          ...(Array.isArray(nilai) ? [] : [nama]),
          ...listNama(isi),
        ])
      : []

  test('no field that holds a key, an order or an explanation', () => {
    const nama = new Set(listNama(presentLembar(getLembar(undi('a')), toBankSoal(BANK))))
    expect(KUNCI_KOLOM.filter((satu) => nama.has(satu))).toEqual([])
    expect(nama.has('pilihan')).toBe(true)
  })

  test('papers of questions that differ in their key alone are the same, byte for byte', () => {
    const pilihan = (benar: number) => ['a', 'b', 'c'].map((teks, i) => ({ teks, benar: i === benar }))
    const pasangan = [
      [
        { jenis: 'tunggal', pilihan: pilihan(0) },
        { jenis: 'tunggal', pilihan: pilihan(2) },
      ],
      [
        { jenis: 'benar-salah', benar: true },
        { jenis: 'benar-salah', benar: false },
      ],
      [
        { jenis: 'isian', diterima: ['x'] },
        { jenis: 'isian', diterima: ['y', 'z'] },
      ],
      [
        { jenis: 'angka', nilai: 1, toleransi: 0 },
        { jenis: 'angka', nilai: 99, toleransi: 5 },
      ],
    ] satisfies [IsiSoal, IsiSoal][]
    const tampil = (isi: IsiSoal): string => {
      const bank = [toSoalBank('s', isi)]
      const lembar = getLembar(undi('a', { bank, aturan: [{ kategori: 'Uji', jumlah: 1, poin: 1 }] }))
      return JSON.stringify(presentLembar(lembar, toBankSoal(bank)))
    }
    for (const [satu, dua] of pasangan) expect(tampil(satu)).toBe(tampil(dua))
  })

  test('a question that the bank lost is an error, not an empty paper', () => {
    expect(() => presentLembar(getLembar(undi('a')), new Map())).toThrow('is not in its bank')
  })
})
