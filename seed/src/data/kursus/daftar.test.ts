import { describe, expect, test } from 'vitest'
import {
  calculateMenit,
  catatan,
  countKata,
  type KursusContoh,
  LATIHAN,
  latihan,
  tabel,
  teks,
} from './bentuk.ts'
import { DAFTAR_KURSUS_CONTOH, listKursusKurang } from './daftar.ts'
import { JABATAN } from './jabatan.ts'

/** Each place names its regulation first. */
const NAMA = /^(UU|PP|Permendagri|Permendesa|PerKI|Peraturan|Putusan|SE) /

/** Articles of a citation: `Pasal 54, 65, dan 80` are three, `Pasal 22 sampai 24` too; paragraphs and letters are none. */
function countPasal(dasarHukum: string): number {
  return dasarHukum.split('; ').reduce((jumlah, satu) => {
    const pasal = (satu.split('Pasal ')[1] ?? '').replace(/ayat \(.*|huruf .*|\(.*/, '')
    const [dari, sampai] = pasal.split(' sampai ').map((teks) => Number.parseInt(teks, 10))
    if (dari !== undefined && sampai !== undefined) return jumlah + sampai - dari + 1
    return jumlah + (pasal.match(/\d+[A-Z]?/g) ?? []).length
  }, 0)
}

test.each([
  ['UU 6/2014 Pasal 54', 1],
  ['UU 6/2014 Pasal 54, 65, dan 80; Permendagri 110/2016 Pasal 37', 4],
  ['Permendagri 20/2018 Pasal 3 sampai 8', 6],
  ['UU 6/2014 Pasal 69 ayat (9) dan (10)', 1],
  ['Permendagri 65/2017 Pasal 47A', 1],
  ['Permendagri 114/2014 (daftar pemilih)', 0],
])('%s cites %d articles', (dasarHukum, pasal) => expect(countPasal(dasarHukum)).toBe(pasal))

const toBaris = (kursus: KursusContoh) => [kursus.isi.judul, kursus] as const
const listDilatih = (kursus: KursusContoh): string[][] =>
  kursus.isi.daftarPelajaran.map(({ blok }) =>
    blok.flatMap((satu) => (satu.blockType === 'latihan' ? satu.soal : [])),
  )
const listTopik = (kursus: KursusContoh): string[] =>
  kursus.isi.daftarPelajaran.flatMap(({ topik = '' }) => topik.split(', ')).filter((satu) => satu !== '')

describe.each(DAFTAR_KURSUS_CONTOH.map(toBaris))('%s', (_, kursus) => {
  const { isi, daftarSoal } = kursus
  const daftarUndi = isi.daftarKuis.flatMap(({ undi }) => undi)

  test('every lesson practises, with questions that are there, and none is left over', () => {
    const kunci = daftarSoal.flatMap((soal) => soal.kunci ?? [])
    const dilatih = listDilatih(kursus)
    expect(dilatih.filter((satu) => satu.length === 0)).toEqual([])
    expect(dilatih.flat().toSorted()).toEqual(kunci.toSorted())
  })

  test('a test draws from each category fewer questions than it has', () => {
    for (const { kategori, jumlah } of daftarUndi)
      expect(daftarSoal.filter((soal) => soal.kategori === kategori).length, kategori).toBeGreaterThan(jumlah)
  })

  test('what is practised is drawn by no test, and what a test draws is practised by no lesson', () =>
    expect(
      daftarSoal.filter(({ kategori, kunci }) => (kategori === LATIHAN) !== (kunci !== undefined)),
    ).toEqual([]))

  test('every category of a test is taught by a lesson, and lessons name no other', () => {
    const kategori = new Set(daftarUndi.map((satu) => satu.kategori))
    expect([...new Set(listTopik(kursus))].toSorted()).toEqual([...kategori].toSorted())
  })

  test('no question is asked twice', () => {
    const daftar = daftarSoal.map(({ pertanyaan }) => pertanyaan)
    expect(daftar.filter((satu, i) => daftar.indexOf(satu) !== i)).toEqual([])
  })

  test('it is owed by offices that the register knows', () => {
    expect(kursus.jabatan.filter((satu) => !JABATAN.includes(satu))).toEqual([])
    expect(kursus.jabatan.length).toBe(new Set(kursus.jabatan).size)
  })
})

describe.each(DAFTAR_KURSUS_CONTOH.slice(1).map(toBaris))(
  '%s is a whole course',
  (_, { isi, daftarSoal }) => {
    const bank = daftarSoal.filter(({ kunci }) => kunci === undefined)

    test('five to seven short lessons, 20 questions out of 40 or more, and no word that a jurist has read it', () => {
      expect(isi.daftarPelajaran.length).toBeGreaterThanOrEqual(5)
      expect(isi.daftarPelajaran.length).toBeLessThanOrEqual(7)
      expect(isi.daftarPelajaran.filter(({ blok }) => calculateMenit(blok) > 10)).toEqual([])
      const akhir = isi.daftarKuis.find(({ jenis }) => jenis === 'uji-akhir')
      expect(akhir?.undi.reduce((jumlah, satu) => jumlah + satu.jumlah, 0)).toBe(20)
      expect(new Set(akhir?.undi.map(({ jumlah }) => jumlah)).size, 'balanced').toBe(1)
      expect(bank.length).toBeGreaterThanOrEqual(40)
      expect(isi.ringkasan).not.toMatch(/ditelaah/i)
    })

    test('every lesson has blocks of three kinds beside its practice, and cites a regulation', () => {
      for (const { judul, blok } of isi.daftarPelajaran) {
        const jenis = new Set(blok.map(({ blockType }) => blockType))
        expect(jenis.size, judul).toBeGreaterThanOrEqual(4)
        expect(jenis.has('rujukan'), judul).toBe(true)
      }
    })

    test('every lesson is worth opening: a rule, a case thought through and what to do, on two screens or three', () => {
      for (const { judul, blok } of isi.daftarPelajaran) {
        expect(countKata(blok), judul).toBeGreaterThanOrEqual(280)
        expect(countKata(blok), judul).toBeLessThanOrEqual(480)
        expect(JSON.stringify(blok), judul).toMatch(/Kasus: /)
        expect(blok.filter(({ blockType }) => blockType === 'langkah').length, judul).toBeGreaterThan(0)
      }
    })

    test('practice explains itself, and a question of a test names its article', () => {
      expect(daftarSoal.filter((soal) => soal.kunci !== undefined && !soal.pembahasan)).toEqual([])
      expect(bank.filter(({ dasarHukum }) => !dasarHukum)).toEqual([])
    })

    test('a key can be checked against one place: no question cites more than three articles', () => {
      expect(bank.filter(({ dasarHukum = '' }) => countPasal(dasarHukum) > 3)).toEqual([])
      const tanpaNama = bank.filter(({ dasarHukum = '' }) =>
        dasarHukum.split('; ').some((satu) => !NAMA.test(satu)),
      )
      expect(tanpaNama.map(({ dasarHukum }) => dasarHukum)).toEqual([])
    })

    test('its tests know every kind of question', () =>
      expect(new Set(bank.map(({ jenis }) => jenis)).size).toBe(7))

    test('taking always the longest choice, or always "benar", passes no test', () => {
      const terpanjang = daftarSoal.flatMap((soal) =>
        soal.jenis === 'tunggal'
          ? [soal.pilihan.toSorted((a, b) => b.teks.length - a.teks.length)[0]?.benar]
          : [],
      )
      const benar = daftarSoal.flatMap((soal) =>
        soal.jenis === 'benar-salah' ? [soal.pernyataan === 'benar'] : [],
      )
      for (const daftar of [terpanjang, benar])
        expect(daftar.filter(Boolean).length / daftar.length).toBeLessThan(0.75)
    })
  },
)

test('no question of a test stands word for word in a lesson or practice of another course', () => {
  const tampil = (kursus: KursusContoh) =>
    JSON.stringify([kursus.isi.daftarPelajaran, kursus.daftarSoal.filter(({ kunci }) => kunci !== undefined)])
  const bocor = DAFTAR_KURSUS_CONTOH.flatMap((kursus) =>
    DAFTAR_KURSUS_CONTOH.filter((lain) => lain !== kursus).flatMap((lain) =>
      kursus.daftarSoal
        .filter(({ kunci, pertanyaan }) => kunci === undefined && tampil(lain).includes(pertanyaan))
        .map(({ pertanyaan }) => pertanyaan),
    ),
  )
  expect(bocor).toEqual([])
})

test('each missing course is missing on its own', () => {
  const [satu, ...lain] = DAFTAR_KURSUS_CONTOH
  expect(listKursusKurang(DAFTAR_KURSUS_CONTOH, [])).toEqual(DAFTAR_KURSUS_CONTOH)
  expect(listKursusKurang(DAFTAR_KURSUS_CONTOH, ['membaca-apbdes-untuk-pemula', 'kursus-lain'])).toEqual(lain)
  const semua = listKursusKurang(DAFTAR_KURSUS_CONTOH, []).map(({ isi }) => isi.judul)
  expect(semua[0]).toBe(satu?.isi.judul)
})

test('minutes are those of reading every word, tables too, and of answering', () => {
  const kata = (banyak: number): string => Array.from({ length: banyak }, () => 'kata').join(' ')
  expect(calculateMenit([teks(kata(100))])).toBe(1)
  expect(calculateMenit([teks(kata(60), `- ${kata(41)}`)])).toBe(2)
  expect(calculateMenit([tabel('Dua kata', kata(49), `${kata(40)} | ${kata(9)}`)])).toBe(1)
  expect(calculateMenit([catatan('penting', kata(5)), latihan('a', 'b')])).toBe(3)
})
