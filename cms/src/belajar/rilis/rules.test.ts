import { describe, expect, test } from 'vitest'
import { ISI_CONTOH, toSoalBank } from '../../../test/support/soal.ts'
import type { NaskahKursus } from './naskah-rules.ts'
import {
  calculateSidikRilis,
  checkRilis,
  getSifatPerubahan,
  listBankRilis,
  listBankUji,
  listPelajaranTopik,
  toIsiRilis,
} from './rules.ts'

const KUIS = {
  slug: 'uji-akhir',
  jenis: 'uji-akhir',
  judul: 'Uji akhir',
  undi: [{ kategori: 'Uji', jumlah: 2, poin: 1 }],
  lulusPersen: 75,
  maksPercobaan: 0,
  jedaMenit: 15,
  berlakuHari: 14,
  dihitung: 'terbaik',
} as const
const toPelajaran = (slug: string, isi: object = {}) => ({
  slug,
  judul: slug,
  menit: 5,
  blok: [{ blockType: 'teks' }],
  ...isi,
})
const toNaskah = (isi: Partial<NaskahKursus> = {}): NaskahKursus => ({
  judul: 'Kursus',
  daftarPelajaran: [toPelajaran('satu'), toPelajaran('dua', { wajib: false })],
  daftarKuis: [{ ...KUIS, undi: [...KUIS.undi] }],
  ...isi,
})
const toBank = (...daftar: string[]) => daftar.map((soal) => toSoalBank(soal, ISI_CONTOH.benar))
const BANK = toBank('a', 'b', 'c')
const latihan = (...soal: string[]) => toPelajaran('satu', { blok: [{ blockType: 'latihan', soal }] })

describe('what keeps a course from being released', () => {
  test.each<[string, NaskahKursus, string[]]>([
    ['nothing', toNaskah(), []],
    [
      'a test with too few questions',
      toNaskah({ daftarKuis: [{ ...KUIS, undi: [{ kategori: 'Uji', jumlah: 4, poin: 1 }] }] }),
      ['SOAL_KURANG'],
    ],
    [
      'too few besides those that are practised',
      toNaskah({ daftarPelajaran: [latihan('a', 'b')] }),
      ['SOAL_KURANG'],
    ],
    [
      'a test after a lesson that is not there',
      toNaskah({ daftarKuis: [{ ...KUIS, jenis: 'uji-antara', undi: [...KUIS.undi], sesudah: 'Tiga' }] }),
      ['TEMPAT_TIDAK_ADA'],
    ],
    ['enough besides those that are practised', toNaskah({ daftarPelajaran: [latihan('a')] }), []],
    ['practice that is not ready', toNaskah({ daftarPelajaran: [latihan('x')] }), ['LATIHAN_BELUM_SIAP']],
    [
      'nothing to complete',
      toNaskah({ daftarKuis: [], daftarPelajaran: [toPelajaran('satu', { wajib: false })] }),
      ['TIDAK_ADA_YANG_WAJIB'],
    ],
    [
      'only a first test',
      toNaskah({
        daftarKuis: [{ ...KUIS, jenis: 'uji-awal', undi: [...KUIS.undi] }],
        daftarPelajaran: [toPelajaran('satu', { wajib: false })],
      }),
      ['TIDAK_ADA_YANG_WAJIB'],
    ],
  ])('%s', (_, naskah, kode) => expect(checkRilis(naskah, BANK).map((satu) => satu.kode)).toEqual(kode))
})

test('a release holds the questions of its categories and of its practice, and draws none that is practised', () => {
  const naskah = toNaskah({ daftarPelajaran: [latihan('x')] })
  const bank = [...BANK, toSoalBank('x', ISI_CONTOH.benar, 'Lain'), toSoalBank('y', ISI_CONTOH.benar, 'Lain')]
  const rilis = listBankRilis(naskah, bank)
  expect(rilis.map(({ soal }) => soal)).toEqual(['a', 'b', 'c', 'x'])
  expect(listBankUji(toIsiRilis(naskah), rilis).map(({ soal }) => soal)).toEqual(['a', 'b', 'c'])
})

test.each<[string, Partial<NaskahKursus>, typeof BANK, 'kata' | 'isi', string]>([
  ['wording, as declared', { judul: 'Kursus baru' }, BANK, 'kata', 'kata'],
  ['content, as declared', {}, BANK, 'isi', 'isi'],
  ['wording with another question', {}, toBank('a', 'b', 'd'), 'kata', 'isi'],
  [
    'wording with a lesson more',
    { daftarPelajaran: [toPelajaran('satu'), toPelajaran('tiga')] },
    BANK,
    'kata',
    'aturan',
  ],
  [
    'wording with a higher pass mark',
    { daftarKuis: [{ ...KUIS, undi: [...KUIS.undi], lulusPersen: 80 }] },
    BANK,
    'kata',
    'aturan',
  ],
])('%s', (_, isi, bank, dinyatakan, sifat) => {
  const lama = { isi: toIsiRilis(toNaskah()), bank: BANK }
  expect(getSifatPerubahan(lama, { isi: toIsiRilis(toNaskah(isi)), bank }, dinyatakan)).toBe(sifat)
})

test('a release that comes back from the database, with its keys in another order, is the same', () => {
  const isi = toIsiRilis(toNaskah())
  const balik = (nilai: unknown): unknown =>
    Array.isArray(nilai)
      ? nilai.map(balik)
      : typeof nilai === 'object' && nilai !== null
        ? Object.fromEntries(
            Object.entries(nilai)
              .toReversed()
              .map(([kunci, satu]) => [kunci, balik(satu)]),
          )
        : nilai
  expect(getSifatPerubahan({ isi: balik(isi) as typeof isi, bank: BANK }, { isi, bank: BANK }, 'kata')).toBe(
    'kata',
  )
})

test('the first release is content, whatever was declared', () =>
  expect(getSifatPerubahan(null, { isi: toIsiRilis(toNaskah()), bank: [] }, 'kata')).toBe('isi'))

test('equal releases have equal hashes, any other key has another', () => {
  expect(calculateSidikRilis([toIsiRilis(toNaskah()), BANK])).toBe(
    calculateSidikRilis([toIsiRilis(toNaskah()), BANK]),
  )
  const lain = [toSoalBank('a', { jenis: 'benar-salah', benar: true }), ...BANK.slice(1)]
  expect(calculateSidikRilis([BANK])).not.toBe(calculateSidikRilis([lain]))
})

test('a category leads to the lessons that name it, however they write it, and to those that practise it', () => {
  const naskah = toNaskah({
    daftarPelajaran: [
      toPelajaran('satu', { topik: 'Anggaran,  UJI ' }),
      toPelajaran('dua', { blok: [{ blockType: 'latihan', soal: ['a'] }] }),
      toPelajaran('tiga', { topik: '' }),
    ],
  })
  const isi = toIsiRilis(naskah)
  const listSlug = (kategori: string) => listPelajaranTopik(isi, BANK, kategori).map(({ slug }) => slug)
  expect(listSlug('Uji')).toEqual(['satu', 'dua'])
  expect(listSlug('Anggaran')).toEqual(['satu'])
  expect(listSlug('Lain')).toEqual([])
  // A release of before has no such field, and an equal one is not made anew for it.
  expect(isi.daftarPelajaran[2]).not.toHaveProperty('topik')
})

test('a test has its place by the words of its author, pinned as the lesson; one without has what releases of before have', () => {
  const antara = { ...KUIS, slug: 'uji-antara', jenis: 'uji-antara' as const, undi: [...KUIS.undi] }
  const daftarPelajaran = [
    toPelajaran('satu', { modul: 'Bagian 1' }),
    toPelajaran('dua', { modul: 'Bagian 1' }),
  ]
  const read = (sesudah?: string) =>
    toIsiRilis(toNaskah({ daftarPelajaran, daftarKuis: [{ ...antara, sesudah }] })).daftarKuis[0]
  expect(read('SATU')?.sesudah).toBe('satu')
  expect(read('Bagian 1')?.sesudah).toBe('dua')
  expect(read()).not.toHaveProperty('sesudah')
  const [lama, baru] = [read(), read('satu')].map((kuis) => ({
    isi: { judul: 'Kursus', daftarPelajaran: [], daftarKuis: kuis === undefined ? [] : [kuis] },
    bank: BANK,
  }))
  if (lama === undefined || baru === undefined) throw new Error('Two releases')
  expect(getSifatPerubahan(lama, baru, 'kata')).toBe('aturan')
})
