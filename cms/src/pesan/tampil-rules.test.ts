import { describe, expect, test } from 'vitest'
import { checkTampil, toJenisPesan } from './tampil-rules.ts'

const POS = '/desa/danum-lestari/apbdes/2026/pos/02.03.10'

describe('what a question is', () => {
  test.each([
    ['tanya', 'danum-lestari', POS, 'tanya'],
    ['tanya', 'danum-lestari', '/desa/danum-lestari/apbdes/2026/pos/4.2.1', 'tanya'],
    ['tanya', 'lain', POS, 'kontak'],
    ['tanya', null, POS, 'kontak'],
    ['tanya', 'danum-lestari', null, 'kontak'],
    ['tanya', 'danum-lestari', '/desa/danum-lestari/apbdes/2026', 'kontak'],
    ['tanya', 'danum-lestari', '/desa/danum-lestari/apbdes/2026/pos/02.03', 'tanya'],
    ['tanya', 'danum-lestari', '/desa/danum-lestari/apbdes/2026/pos/5', 'kontak'],
    ['tanya', 'danum-lestari', `${POS}?x=1`, 'kontak'],
    ['salah', 'danum-lestari', POS, 'salah'],
  ] as const)('%s to %s from %s is %s', (jenis, desa, halaman, hasil) =>
    expect(toJenisPesan(jenis, desa, halaman)).toBe(hasil),
  )
})

describe('what may be shown', () => {
  const baik = {
    tampil: true,
    jenis: 'tanya',
    status: 'dijawab',
    jawaban: 'Bulan depan.',
    pertanyaanPublik: 'Kapan titian selesai?',
  }
  test.each([
    ['an answered question', {}, []],
    ['what is not to be shown', { tampil: false, jenis: 'kontak', pertanyaanPublik: '' }, []],
    ['a message of another kind', { jenis: 'kontak' }, ['tampil']],
    ['one without an answer', { status: 'diterima' }, ['tampil']],
    ['one that was closed', { status: 'ditutup' }, ['tampil']],
    ['one without the words of the village', { pertanyaanPublik: '' }, ['pertanyaanPublik']],
    [
      'a number of a person in the question',
      { pertanyaanPublik: 'Saya 6201010101010001' },
      ['pertanyaanPublik'],
    ],
    ['a phone in the answer', { jawaban: 'Hubungi 0812 3456 7890' }, ['jawaban']],
  ])('%s', (_nama, lain, isian) =>
    expect(checkTampil({ ...baik, ...lain }).map((salah) => salah.isian)).toEqual(isian),
  )
})
