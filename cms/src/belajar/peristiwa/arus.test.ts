/** A thousand streams of a learner's events as phones send them, of every kind: shuffled, doubled, in pieces. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BahanArus, runArus, toKirimSesudahJawab } from '../../../test/support/arus-belajar.ts'
import { ISI_CONTOH, toSoalBank } from '../../../test/support/soal.ts'
import { MAX_TANYA_HARI } from '../../contract/batas-belajar.ts'
import type { Peristiwa } from '../../contract/belajar.ts'
import { calculateKemajuan, findTerakhir, type KeadaanPelajaran, toWaktuDipakai } from '../kemajuan/rules.ts'
import { getJawabanDipakai } from '../percobaan/peristiwa-rules.ts'
import { toBankSoal } from '../soal/lembar-rules.ts'
import { gradeLembar } from '../soal/nilai-rules.ts'

const DITERIMA = new Date('2026-11-20T00:00:00.000Z')
const PELAJARAN = ['satu', 'dua', 'tiga']
const ISI = {
  judul: 'Kursus',
  daftarPelajaran: PELAJARAN.map((slug) => ({ slug, judul: slug, menit: 5, wajib: true, latihan: [] })),
  daftarKuis: [],
}
const SOAL = ['pilih', 'ganda', 'isi']
const BANK = toBankSoal([
  toSoalBank('pilih', ISI_CONTOH.tunggal),
  toSoalBank('ganda', ISI_CONTOH.ganda),
  toSoalBank('isi', ISI_CONTOH.isian),
])
const LEMBAR = SOAL.map((soal) => ({ soal, versi: 1, poin: 1, urutan: [0, 1, 2, 3] }))
const PERCOBAAN = ['uji-satu', 'uji-dua']
const BAHAN: BahanArus = {
  lembar: Object.fromEntries(PERCOBAAN.map((id) => [id, LEMBAR])),
  bank: BANK,
  aturan: {
    lulusPersen: 75,
    maksPercobaan: 0,
    jedaMenit: 0,
    berlakuHari: 14,
    ulangSetelahLulus: true,
    dihitung: 'terbaik',
  },
  dibuka: new Date('2026-11-18T00:00:00.000Z'),
  now: DITERIMA,
}

const dasar = {
  id: fc.uuid(),
  // From clocks that are right, a year behind, and ahead.
  waktu: fc
    .integer({ min: -400 * 24, max: 48 })
    .map((jam) => new Date(DITERIMA.getTime() + jam * 3_600_000).toISOString()),
}
const diPelajaran = {
  ...dasar,
  pendaftaran: fc.constant('5f0c7a52-8a4e-4c5e-9a53-7d8a3c3b1f01'),
  pelajaran: fc.constantFrom(...PELAJARAN),
}
const diUji = { ...dasar, percobaan: fc.constantFrom(...PERCOBAAN) }
const peristiwa: fc.Arbitrary<Peristiwa> = fc.oneof(
  fc.record({ ...diPelajaran, jenis: fc.constant('buka' as const) }),
  fc.record({ ...diPelajaran, jenis: fc.constant('selesai' as const) }),
  fc.record({
    ...diPelajaran,
    jenis: fc.constant('posisi' as const),
    posisi: fc.integer({ min: 0, max: 1_000 }),
    sesi: fc.constantFrom('pagi', 'siang', 'malam'),
    detik: fc.integer({ min: 0, max: 600 }),
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      ...diUji,
      jenis: fc.constant('jawab' as const),
      soal: fc.constantFrom(...SOAL, 'bukan-soalnya'),
      jawaban: fc.constantFrom(1, 2, [1, 3], [1, 10], [3], 'APBDes', 'anggaran desa', '', true, null),
      // Few numbers, so that two phones often used the same one.
      urut: fc.integer({ min: 0, max: 4 }),
    }),
  },
  fc.record({ ...diUji, jenis: fc.constant('kirim' as const) }),
  fc.record({
    ...diPelajaran,
    jenis: fc.constant('tanya' as const),
    isi: fc.constant('Belum jelas bagi saya.'),
  }),
)

/**
 * The events as they were made, and the same in another order, any of them more than once. An id is made once: the same one with
 * other content is refused before any rule is asked (`belajar.int`).
 */
const arus = fc
  .uniqueArray(peristiwa, { maxLength: 40, selector: ({ id }) => id })
  .chain((semula) =>
    fc.tuple(
      fc.constant(semula),
      fc.array(fc.nat({ max: Math.max(0, semula.length - 1) }), { maxLength: 40 }),
      fc.array(fc.double({ noNaN: true }), { minLength: 80, maxLength: 80 }),
    ),
  )
  .map(([semula, ganda, acak]) => {
    const semua = [...semula, ...ganda.flatMap((i) => semula[i] ?? [])]
    const teracak = semua
      .map((satu, i) => ({ satu, urut: acak[i] ?? 0 }))
      .toSorted((a, b) => a.urut - b.urut)
      .map(({ satu }) => satu)
    return { semula, teracak }
  })

const isBukanTanya = ({ jenis }: Peristiwa): boolean => jenis !== 'tanya'
/** No more questions than a day takes: of more, those count that come first (below). */
const withoutTanyaLebih = (daftar: readonly Peristiwa[]): Peristiwa[] => {
  const tanya = new Set(daftar.filter((satu) => !isBukanTanya(satu)).slice(0, MAX_TANYA_HARI))
  return daftar.filter((satu) => isBukanTanya(satu) || tanya.has(satu))
}

test('1,000 streams, shuffled and doubled, come to the same end where a paper goes after its answers', () => {
  fc.assert(
    fc.property(arus, ({ semula, teracak }) => {
      const dipakai = new Set(withoutTanyaLebih(semula))
      const rapi = toKirimSesudahJawab([...dipakai])
      const kacau = toKirimSesudahJawab(teracak.filter((satu) => dipakai.has(satu)))
      const [a, b] = [runArus(rapi, BAHAN), runArus(kacau, BAHAN)]
      // Two sendings of one paper: which of them counts is all that may differ.
      const withoutKirim = ({ tolakan, ...akhir }: typeof a) => ({
        ...akhir,
        tolakan: Object.fromEntries(
          Object.entries(tolakan)
            .filter(([id]) => semula.some((satu) => satu.id === id && satu.jenis !== 'kirim'))
            .toSorted(),
        ),
      })
      expect(withoutKirim(b)).toEqual(withoutKirim(a))
      expect(Object.keys(b.tolakan).length).toBe(Object.keys(a.tolakan).length)
    }),
    { numRuns: 1_000 },
  )
})

test('of 1,000 streams in any order at all, reading comes to the same end and is the newest', () => {
  fc.assert(
    fc.property(arus, ({ semula, teracak }) => {
      const [a, b] = [runArus(semula, BAHAN).kemajuan, runArus(teracak, BAHAN).kemajuan]
      expect(b).toEqual(a)
      const listSelesai = (keadaan: Record<string, KeadaanPelajaran>) =>
        new Set(Object.keys(keadaan).filter((slug) => keadaan[slug]?.selesai !== null))
      expect(calculateKemajuan(ISI, listSelesai(b), new Set())).toEqual(
        calculateKemajuan(ISI, listSelesai(a), new Set()),
      )
      const terakhir = findTerakhir(PELAJARAN, new Map(Object.entries(b)))
      expect(terakhir).toEqual(findTerakhir(PELAJARAN, new Map(Object.entries(a))))
      // Whatever came before, it is a lesson of which nothing in the stream is newer.
      const bacaan = semula.flatMap((satu) =>
        satu.jenis === 'buka' || satu.jenis === 'selesai' || satu.jenis === 'posisi' ? [satu] : [],
      )
      const waktu = bacaan.map((satu) => toWaktuDipakai(satu.waktu, DITERIMA)).sort()
      const isTerbaru = bacaan.some(
        (satu) =>
          satu.pelajaran === terakhir?.pelajaran && toWaktuDipakai(satu.waktu, DITERIMA) === waktu.at(-1),
      )
      expect(bacaan.length === 0 ? terakhir === null : isTerbaru).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})

/**
 * By design the end differs where a paper arrives before an answer of its own: the first sending in closes it (what somebody
 * sent is what is marked), and the answer is refused, with a code that its phone shows.
 */
test('of 1,000 streams in any order at all, a paper is marked once, by the answers that came before it', () => {
  fc.assert(
    fc.property(arus, ({ teracak }) => {
      const akhir = runArus(teracak, BAHAN)
      for (const percobaan of PERCOBAAN) {
        const milik = teracak.filter((satu) => 'percobaan' in satu && satu.percobaan === percobaan)
        const kirim = milik.findIndex(({ jenis }) => jenis === 'kirim')
        const sampai = kirim === -1 ? milik : milik.slice(0, kirim)
        const dijawab = sampai.flatMap((satu) => (satu.jenis === 'jawab' ? [satu] : []))
        const jawaban = SOAL.map((soal) => ({
          soal,
          jawaban:
            dijawab
              .filter((satu) => satu.soal === soal)
              .reduce<Parameters<typeof getJawabanDipakai>[0]>(getJawabanDipakai, null)?.jawaban ?? null,
        }))
        const { butir } = gradeLembar({ lembar: LEMBAR, bank: BANK, jawaban, sebagian: false })
        expect(akhir.percobaan[percobaan]?.benar).toEqual(
          kirim === -1 ? null : butir.map(({ benar }) => benar),
        )
        const terlambat = kirim === -1 ? [] : milik.slice(kirim + 1)
        const dikenal = new Set(milik.slice(0, kirim + 1).map(({ id }) => id))
        for (const { id } of terlambat) if (!dikenal.has(id)) expect(akhir.tolakan[id]).toBe('SUDAH_DIKIRIM')
      }
    }),
    { numRuns: 1_000 },
  )
})

test('of 1,000 streams in any order at all, a day takes five questions, each once, and the others are refused', () => {
  fc.assert(
    fc.property(arus, ({ teracak }) => {
      const akhir = runArus(teracak, BAHAN)
      const ditanya = [...new Set(teracak.filter((satu) => !isBukanTanya(satu)).map(({ id }) => id))]
      expect(akhir.tanya).toEqual(ditanya.slice(0, MAX_TANYA_HARI).toSorted())
      for (const id of ditanya.slice(MAX_TANYA_HARI)) expect(akhir.tolakan[id]).toBe('TANYA_TERLALU_BANYAK')
    }),
    { numRuns: 1_000 },
  )
})

test.each([
  ['the higher number', { jawaban: 2, urut: 3 }, { jawaban: 1, urut: 2 }],
  ['of one number the later in the alphabet', { jawaban: 'b', urut: 2 }, { jawaban: 'a', urut: 2 }],
  ['of one number and several boxes, too', { jawaban: [1, 3], urut: 2 }, { jawaban: [1, 10], urut: 2 }],
])('%s counts, whichever comes first', (_, dipakai, lain) => {
  expect(getJawabanDipakai(lain, dipakai)).toBe(dipakai)
  expect(getJawabanDipakai(dipakai, lain)).toBe(dipakai)
})
