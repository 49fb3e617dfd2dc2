import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IsiRilis } from '../rilis/rules.ts'
import {
  addDetik,
  addPeristiwa,
  calculateKemajuan,
  findTerakhir,
  isPelajaranSelesai,
  isSiapUji,
  KEADAAN_AWAL,
  type KeadaanPelajaran,
  type PeristiwaPelajaran,
  toWaktuDipakai,
} from './rules.ts'

const DITERIMA = new Date('2026-11-20T00:00:00.000Z')
const dasar = {
  id: '00000000-0000-4000-8000-000000000001',
  pendaftaran: '00000000-0000-4000-8000-000000000002',
  pelajaran: 'satu',
}
const toKeadaan = (daftar: readonly PeristiwaPelajaran[]) =>
  daftar.reduce((lama, satu) => addPeristiwa(lama, satu, toWaktuDipakai(satu.waktu, DITERIMA)), KEADAAN_AWAL)

const waktu = fc
  .integer({ min: -100 * 24, max: 10 })
  .map((jam) => new Date(DITERIMA.getTime() + jam * 3_600_000).toISOString())
const peristiwa: fc.Arbitrary<PeristiwaPelajaran> = fc.oneof(
  fc
    .record({ jenis: fc.constantFrom('buka' as const, 'selesai' as const), waktu })
    .map((isi) => ({ ...dasar, ...isi })),
  fc
    .record({
      jenis: fc.constant('posisi' as const),
      waktu,
      posisi: fc.nat({ max: 20 }),
      sesi: fc.constantFrom('a', 'b', 'c'),
      detik: fc.nat({ max: 600 }),
    })
    .map((isi) => ({ ...dasar, ...isi })),
)

describe('a stream of events', () => {
  test('comes to the same whatever their order and however often each comes, a thousand times', () => {
    const aliran = fc.array(peristiwa, { minLength: 1, maxLength: 30 }).chain((asli) =>
      fc.tuple(
        fc.constant(asli),
        fc.shuffledSubarray([...asli, ...asli, ...asli], {
          minLength: asli.length * 3,
          maxLength: asli.length * 3,
        }),
      ),
    )
    fc.assert(
      fc.property(aliran, ([asli, kocok]) => {
        expect(toKeadaan(kocok)).toEqual(toKeadaan(asli))
      }),
      { numRuns: 1000 },
    )
  })
  test('never goes back: what is opened or done stays so, and seconds only grow', () => {
    fc.assert(
      fc.property(fc.array(peristiwa), peristiwa, (daftar, satu) => {
        const [lama, baru] = [toKeadaan(daftar), toKeadaan([...daftar, satu])]
        expect(baru.dibuka).not.toBeNull()
        expect([null, baru.selesai !== null]).toContain(lama.selesai === null ? null : true)
        expect(addDetik(baru)).toBeGreaterThanOrEqual(addDetik(lama))
      }),
    )
  })
  test('seconds of one reading are its most, those of several are summed', () => {
    const posisi = (sesi: string, detik: number): PeristiwaPelajaran => ({
      ...dasar,
      jenis: 'posisi',
      waktu: DITERIMA.toISOString(),
      posisi: 1,
      sesi,
      detik,
    })
    expect(addDetik(toKeadaan([posisi('a', 30), posisi('a', 50), posisi('a', 40), posisi('b', 5)]))).toBe(55)
  })
})

test.each([
  ['2026-11-19T00:00:00.000Z', '2026-11-19T00:00:00.000Z'],
  ['2026-11-20T00:00:01.000Z', DITERIMA.toISOString()],
  ['2026-08-01T00:00:00.000Z', DITERIMA.toISOString()],
])('a device that says %s is counted at %s', (klien, dipakai) =>
  expect(toWaktuDipakai(klien, DITERIMA)).toBe(dipakai),
)

const ISI: IsiRilis = {
  judul: 'Kursus',
  daftarPelajaran: ['satu', 'dua', 'tiga'].map((slug) => ({
    slug,
    judul: slug,
    menit: 5,
    wajib: slug !== 'tiga',
    latihan: [],
  })),
  daftarKuis: (['uji-awal', 'uji-akhir'] as const).map((jenis) => ({
    slug: jenis,
    jenis,
    judul: jenis,
    aturan: {
      lulusPersen: 75,
      maksPercobaan: 0,
      jedaMenit: 15,
      berlakuHari: 14,
      ulangSetelahLulus: true,
      dihitung: 'terbaik',
    },
    undi: [],
    sesudahPelajaran: false,
    sebagian: false,
    acakSoal: true,
    acakPilihan: true,
  })),
}

test.each<[string, string[], string[], number, boolean]>([
  ['nothing', [], [], 0, false],
  ['a lesson', ['satu'], [], 33, false],
  ['what is not demanded', ['tiga'], ['uji-awal'], 0, false],
  ['what another release had', ['lain'], ['uji-lain'], 0, false],
  ['all lessons without the test', ['satu', 'dua', 'tiga'], [], 66, false],
  ['all of it', ['satu', 'dua'], ['uji-akhir'], 100, true],
])('progress with %s done', (_, pelajaran, kuis, persen, isTuntas) => {
  expect(calculateKemajuan(ISI, new Set(pelajaran), new Set(kuis))).toMatchObject({
    persen,
    isTuntas,
    perlu: 3,
  })
  expect(isPelajaranSelesai(ISI, new Set(pelajaran))).toBe(
    ['satu', 'dua'].every((slug) => pelajaran.includes(slug)),
  )
})

test.each<[string, { sesudah?: string; sesudahPelajaran: boolean }, string[], boolean]>([
  ['waits for nothing', { sesudahPelajaran: false }, [], true],
  ['waits for all lessons', { sesudahPelajaran: true }, ['satu'], false],
  ['after all lessons', { sesudahPelajaran: true }, ['satu', 'dua'], true],
  ['before its place', { sesudah: 'satu', sesudahPelajaran: false }, [], false],
  ['at its place', { sesudah: 'satu', sesudahPelajaran: false }, ['satu'], true],
  ['at its place, whatever else it says', { sesudah: 'satu', sesudahPelajaran: true }, ['satu'], true],
  [
    'a later lesson does not stand for the one before it',
    { sesudah: 'dua', sesudahPelajaran: false },
    ['dua'],
    false,
  ],
  ['after one that nobody has to take', { sesudah: 'tiga', sesudahPelajaran: false }, ['satu', 'dua'], true],
])('a test that %s', (_, kuis, selesai, siap) => expect(isSiapUji(ISI, kuis, new Set(selesai))).toBe(siap))

test('progress is between 0 and 100, and a release that demands nothing is never complete', () => {
  fc.assert(
    fc.property(
      fc.subarray(['satu', 'dua', 'tiga', 'x']),
      fc.subarray(['uji-awal', 'uji-akhir', 'y']),
      (pelajaran, kuis) => {
        const { persen } = calculateKemajuan(ISI, new Set(pelajaran), new Set(kuis))
        expect(persen >= 0 && persen <= 100).toBe(true)
      },
    ),
  )
  const kosong = { ...ISI, daftarPelajaran: [], daftarKuis: [] }
  expect(calculateKemajuan(kosong, new Set(), new Set())).toMatchObject({ persen: 0, isTuntas: false })
})

describe('where one goes on', () => {
  const jam = (n: number) => `2026-11-19T${String(n).padStart(2, '0')}:00:00.000Z`
  const buka = (n: number) => toKeadaan([{ ...dasar, jenis: 'buka', waktu: jam(n) }])
  const posisi = (n: number, nilai: number) =>
    toKeadaan([{ ...dasar, jenis: 'posisi', waktu: jam(n), posisi: nilai, sesi: 's', detik: 1 }])
  const lagi = (n: number, lama: KeadaanPelajaran) =>
    addPeristiwa(lama, { ...dasar, jenis: 'buka', waktu: jam(n) }, jam(n))
  test.each([
    ['nothing was opened', {}, null],
    ['the lesson opened last', { satu: buka(1), dua: buka(2) }, { pelajaran: 'dua', posisi: 0 }],
    [
      'one that was left and is read again, not the one looked at in between',
      { satu: lagi(3, buka(1)), dua: buka(2) },
      { pelajaran: 'satu', posisi: 0 },
    ],
    [
      'opened again after its place was noted, at that place',
      { satu: lagi(3, posisi(1, 4)), dua: posisi(2, 9) },
      { pelajaran: 'satu', posisi: 4 },
    ],
    [
      'at the same instant the one read further',
      { satu: posisi(1, 4), dua: posisi(1, 9) },
      { pelajaran: 'dua', posisi: 9 },
    ],
    [
      'what was noted before openings were kept',
      { satu: { ...KEADAAN_AWAL, dibuka: jam(3) }, dua: { ...KEADAAN_AWAL, dibuka: jam(2) } },
      { pelajaran: 'satu', posisi: 0 },
    ],
    [
      'not a lesson that is not asked for',
      { tiga: buka(5), satu: buka(1) },
      { pelajaran: 'satu', posisi: 0 },
    ],
  ] as [string, Record<string, KeadaanPelajaran>, unknown][])('%s', (_, kemajuan, hasil) =>
    expect(findTerakhir(['satu', 'dua'], new Map(Object.entries(kemajuan)))).toEqual(hasil),
  )
})
