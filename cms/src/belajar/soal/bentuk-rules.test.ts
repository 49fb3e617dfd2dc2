import { describe, expect, test } from 'vitest'
import { ISI_CONTOH } from '../../../test/support/soal.ts'
import { parseSoal, parseSoalBaru, toKategori, toKolomSoal } from './bentuk-rules.ts'

const toData = (isi: Record<string, unknown>) => ({ kategori: 'Uji', pertanyaan: 'Apa?', ...isi })

test.each(Object.entries(ISI_CONTOH))('%s: into the form and back', (_, isi) => {
  const hasil = parseSoal(toData({ jenis: isi.jenis, ...toKolomSoal(isi) }))
  expect(hasil.ok && hasil.value.isi).toEqual(isi)
})

describe('what is wrong is said at its place', () => {
  test.each([
    [{}, 'jenis', 'Pilih jenis soalnya.'],
    [{ jenis: 'esai' }, 'jenis', 'Pilih jenis soalnya.'],
    [{ jenis: 'tunggal' }, 'pilihan', 'Isi paling sedikit dua pilihan.'],
    [
      { jenis: 'tunggal', pilihan: [{ teks: 'a', benar: true }, { teks: '' }] },
      'pilihan.1.teks',
      'Tulis teks pilihan ini.',
    ],
    [{ jenis: 'benar-salah' }, 'pernyataan', 'Pilih apakah pernyataan ini benar atau salah.'],
    [{ jenis: 'isian', diterima: [{ teks: ' ' }] }, 'diterima.0.teks', 'Tulis jawaban ini.'],
    [{ jenis: 'angka' }, 'nilai', 'Tulis angka jawabannya.'],
    [{ jenis: 'mengurutkan', langkah: [{ teks: 'a' }, {}] }, 'langkah.1.teks', 'Tulis langkah ini.'],
    [{ jenis: 'isian', diterima: [{ teks: 'a' }], pertanyaan: null }, 'pertanyaan', 'Tulis pertanyaannya.'],
    [
      { jenis: 'isian', diterima: [{ teks: 'a' }], kategori: ' ' },
      'kategori',
      'Isi kategorinya, misalnya "Perencanaan".',
    ],
  ])('%j', (isi, kolom, pesan) => {
    const hasil = parseSoal(toData(isi))
    expect(hasil.ok ? [] : hasil.reason).toContainEqual({ kolom, pesan })
  })
})

test.each([
  [' KEUANGAN  desa', 'Keuangan Desa'],
  ['Aset', 'Aset'],
])('category %j is %j', (tulisan, kategori) => expect(toKategori(tulisan, ['Keuangan Desa'])).toBe(kategori))

describe('an order of two steps gives itself away', () => {
  const toUrut = (...langkah: string[]) =>
    toData({ jenis: 'mengurutkan', langkah: langkah.map((teks) => ({ teks })) })
  test('so it is not written anew', () =>
    expect(parseSoalBaru(toUrut('a', 'b'))).toEqual({
      ok: false,
      reason: [{ kolom: 'langkah', pesan: expect.stringContaining('paling sedikit tiga langkah') }],
    }))
  test('three are', () => expect(parseSoalBaru(toUrut('a', 'b', 'c')).ok).toBe(true))
  test('and what is stored stays a question', () => expect(parseSoal(toUrut('a', 'b')).ok).toBe(true))
  test('what is no question at all is said first', () =>
    expect(parseSoalBaru(toUrut('a'))).toMatchObject({
      reason: [{ pesan: 'Isi paling sedikit dua langkah.' }],
    }))
})
