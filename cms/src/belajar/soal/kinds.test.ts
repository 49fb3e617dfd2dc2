import { describe, expect, test } from 'vitest'
import { soalSchema } from './kinds.ts'

const toSoal = (isi: unknown) => soalSchema.safeParse({ kategori: 'Uji', pertanyaan: 'Apa?', isi })
const pilih = (...benar: boolean[]) => benar.map((satu, i) => ({ teks: `p${i}`, benar: satu }))

describe('soal', () => {
  test.each([
    ['one right', { jenis: 'tunggal', pilihan: pilih(true, false) }, true],
    ['none right', { jenis: 'tunggal', pilihan: pilih(false, false) }, false],
    ['two right where one is asked', { jenis: 'tunggal', pilihan: pilih(true, true) }, false],
    ['a single choice', { jenis: 'tunggal', pilihan: pilih(true) }, false],
    ['some right', { jenis: 'ganda', pilihan: pilih(true, true, false) }, true],
    ['all right: ticking every box would do', { jenis: 'ganda', pilihan: pilih(true, true) }, false],
    ['nothing right', { jenis: 'ganda', pilihan: pilih(false, false) }, false],
    [
      'two choices that read alike',
      {
        jenis: 'ganda',
        pilihan: [
          { teks: 'A', benar: true },
          { teks: ' a ', benar: false },
        ],
      },
      false,
    ],
    ['an empty accepted text', { jenis: 'isian', diterima: ['APBDes', '  '] }, false],
    ['no accepted text', { jenis: 'isian', diterima: [] }, false],
    ['zero as the answer', { jenis: 'angka', nilai: 0, toleransi: 0 }, true],
    ['no number', { jenis: 'angka', nilai: Number.NaN, toleransi: 0 }, false],
    ['a tolerance below zero', { jenis: 'angka', nilai: 1, toleransi: -1 }, false],
    [
      'two lefts alike',
      {
        jenis: 'menjodohkan',
        pasangan: [
          { kiri: 'a', kanan: '1' },
          { kiri: 'A', kanan: '2' },
        ],
      },
      false,
    ],
    [
      'two rights alike',
      {
        jenis: 'menjodohkan',
        pasangan: [
          { kiri: 'a', kanan: '1' },
          { kiri: 'b', kanan: '1' },
        ],
      },
      true,
    ],
    ['two steps alike', { jenis: 'mengurutkan', langkah: ['a', 'A'] }, false],
    ['an unknown field', { jenis: 'benar-salah', benar: true, nilai: 100 }, false],
    ['an unknown kind', { jenis: 'esai' }, false],
  ])('%s', (_, isi, ok) => expect(toSoal(isi).success).toBe(ok))
})
