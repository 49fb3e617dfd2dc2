import { describe, expect, test } from 'vitest'
import { ISI_CONTOH, toSoalBank } from '../../../test/support/soal.ts'
import { type BahanRilis, presentPerubahanRilis, type RilisLama } from './beda-rules.ts'
import type { NaskahKursus } from './naskah-rules.ts'
import { toIsiRilis } from './rules.ts'

const toPelajaran = (judul: string, teks = 'Isi.') => ({
  slug: judul.toLowerCase(),
  judul,
  menit: 5,
  blok: [{ blockType: 'catatan', teks, id: crypto.randomUUID() }],
})
const KUIS = {
  slug: 'uji-akhir',
  jenis: 'uji-akhir' as const,
  judul: 'Uji akhir',
  undi: [{ kategori: 'Uji', jumlah: 2, poin: 1 }],
  lulusPersen: 75,
  maksPercobaan: 0,
  jedaMenit: 60,
  berlakuHari: 14,
  dihitung: 'terbaik' as const,
}
const toBahan = (isi: Partial<NaskahKursus> = {}, soal: [string, number][] = [['a', 1]]): BahanRilis => {
  const naskah = {
    judul: 'Kursus',
    daftarPelajaran: ['Satu', 'Dua'].map((j) => toPelajaran(j)),
    daftarKuis: [KUIS],
    ...isi,
  }
  const bank = soal.map(([id, versi]) => ({ ...toSoalBank(id, ISI_CONTOH.tunggal), soal: id, versi }))
  return { naskah, isi: toIsiRilis(naskah), bank }
}
const LAMA: RilisLama = { ...toBahan(), nomor: 3, peserta: 12 }
const [SATU, DUA] = [toPelajaran('Satu'), toPelajaran('Dua')]

describe('what is told of the next release', () => {
  test.each<[string, BahanRilis, string[]]>([
    ['nothing, where only ids of rows differ', toBahan(), ['Pelajaran, soal, dan kuisnya sama.']],
    [
      'a lesson that came',
      toBahan({ daftarPelajaran: [SATU, DUA, toPelajaran('Tiga')] }),
      ['Pelajaran baru: Tiga.'],
    ],
    ['one that went', toBahan({ daftarPelajaran: [SATU] }), ['Pelajaran dihapus: Dua.']],
    [
      'one with other words',
      toBahan({ daftarPelajaran: [SATU, toPelajaran('Dua', 'Lain.')] }),
      ['Pelajaran diubah: Dua.'],
    ],
    ['another order', toBahan({ daftarPelajaran: [DUA, SATU] }), ['Urutan pelajaran berubah.']],
    [
      'questions',
      toBahan({}, [
        ['a', 2],
        ['b', 1],
      ]),
      ['Soal: 1 baru, 1 diubah.'],
    ],
    ['questions that went', toBahan({}, []), ['Soal: 1 tidak dipakai lagi.']],
    ['a test that went', toBahan({ daftarKuis: [] }), ['Kuis dihapus: Uji akhir.']],
    [
      'rules of a test',
      toBahan({ daftarKuis: [{ ...KUIS, lulusPersen: 80 }] }),
      ['Aturan kuis diubah: Uji akhir.'],
    ],
  ])('%s', (_, baru, butir) =>
    expect(presentPerubahanRilis(LAMA, baru)).toMatchObject({ judul: 'Perubahan sejak rilis 3', butir }),
  )
})

describe('for whom it counts', () => {
  const ubah = { daftarPelajaran: [SATU, toPelajaran('Dua', 'Lain.')] }
  test.each<[string, RilisLama | null, BahanRilis, RegExp]>([
    ['the first', null, toBahan(), /^Ini rilis pertama/],
    [
      'wording',
      LAMA,
      toBahan({ ...ubah, sifatPerubahan: 'kata' }),
      /^Perbaikan kata: 12 peserta .* rilis 3 langsung ikut/,
    ],
    [
      'content',
      LAMA,
      toBahan({ ...ubah, sifatPerubahan: 'isi' }),
      /^Berlaku bagi pendaftar baru\. 12 peserta .* boleh pindah/,
    ],
    [
      'called wording, but it is more',
      LAMA,
      toBahan({ daftarKuis: [], sifatPerubahan: 'kata' }),
      /^Penulis menyebutnya perbaikan kata, tetapi/,
    ],
  ])('%s', (_, lama, baru, akibat) => expect(presentPerubahanRilis(lama, baru).akibat).toMatch(akibat))
})
