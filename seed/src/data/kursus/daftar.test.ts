import { describe, expect, test } from 'vitest'
import { DAFTAR_KURSUS_CONTOH } from './daftar.ts'

describe.each(DAFTAR_KURSUS_CONTOH.map((kursus) => [kursus.isi.judul, kursus] as const))(
  '%s',
  (_, kursus) => {
    const { isi, daftarSoal } = kursus
    const blok = isi.daftarPelajaran.map((pelajaran) => pelajaran.blok)

    test('every lesson practises, with questions that are there', () => {
      const kunci = new Set(daftarSoal.flatMap((soal) => soal.kunci ?? []))
      for (const satu of blok) {
        const dilatih = satu.flatMap((bagian) => (bagian.blockType === 'latihan' ? bagian.soal : []))
        expect(dilatih.length).toBeGreaterThan(0)
        expect(dilatih.filter((soal) => !kunci.has(soal))).toEqual([])
      }
    })

    test('a test draws from each category fewer questions than it has', () => {
      for (const { undi } of isi.daftarKuis)
        for (const { kategori, jumlah } of undi)
          expect(daftarSoal.filter((soal) => soal.kategori === kategori).length, kategori).toBeGreaterThan(
            jumlah,
          )
    })

    test('no question is asked twice', () => {
      const daftar = daftarSoal.map(({ pertanyaan }) => pertanyaan)
      expect(daftar.filter((satu, i) => daftar.indexOf(satu) !== i)).toEqual([])
    })
  },
)

test.each(DAFTAR_KURSUS_CONTOH.slice(1).map((kursus) => [kursus.isi.judul, kursus] as const))(
  '%s is a whole course: five to seven short lessons, 20 questions out of 40 or more, marked as not reviewed',
  (_, { isi, daftarSoal }) => {
    expect(isi.daftarPelajaran.length).toBeGreaterThanOrEqual(5)
    expect(isi.daftarPelajaran.length).toBeLessThanOrEqual(7)
    expect(isi.daftarPelajaran.filter(({ menit }) => menit > 10)).toEqual([])
    const akhir = isi.daftarKuis.find(({ jenis }) => jenis === 'uji-akhir')
    expect(akhir?.undi.reduce((jumlah, satu) => jumlah + satu.jumlah, 0)).toBe(20)
    expect(daftarSoal.filter(({ kunci }) => kunci === undefined).length).toBeGreaterThanOrEqual(40)
    expect(isi.ringkasan).toContain('Belum ditelaah ahli hukum.')
  },
)
