/** A thousand streams of a learner's events as phones send them: shuffled, doubled, in pieces. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addPeristiwa,
  calculateKemajuan,
  findTerakhir,
  KEADAAN_AWAL,
  type KeadaanPelajaran,
  type PeristiwaPelajaran,
  toWaktuDipakai,
} from './rules.ts'

const DITERIMA = new Date('2026-11-20T00:00:00.000Z')
const PELAJARAN = ['satu', 'dua', 'tiga']
const ISI = {
  judul: 'Kursus',
  daftarPelajaran: PELAJARAN.map((slug) => ({ slug, judul: slug, menit: 5, wajib: true, latihan: [] })),
  daftarKuis: [],
}

const dasar = {
  id: fc.uuid(),
  pendaftaran: fc.constant('5f0c7a52-8a4e-4c5e-9a53-7d8a3c3b1f01'),
  pelajaran: fc.constantFrom(...PELAJARAN),
  // From clocks that are right, a year behind, and ahead.
  waktu: fc
    .integer({ min: -400 * 24, max: 48 })
    .map((jam) => new Date(DITERIMA.getTime() + jam * 3_600_000).toISOString()),
}
const peristiwa = fc.oneof(
  fc.record({ ...dasar, jenis: fc.constant('buka' as const) }),
  fc.record({ ...dasar, jenis: fc.constant('selesai' as const) }),
  fc.record({
    ...dasar,
    jenis: fc.constant('posisi' as const),
    posisi: fc.integer({ min: 0, max: 1_000 }),
    sesi: fc.constantFrom('pagi', 'siang', 'malam'),
    detik: fc.integer({ min: 0, max: 600 }),
  }),
) satisfies fc.Arbitrary<PeristiwaPelajaran>

const toKeadaan = (arus: readonly PeristiwaPelajaran[]): Record<string, KeadaanPelajaran> => {
  const keadaan: Record<string, KeadaanPelajaran> = {}
  for (const satu of arus)
    keadaan[satu.pelajaran] = addPeristiwa(
      keadaan[satu.pelajaran] ?? KEADAAN_AWAL,
      satu,
      toWaktuDipakai(satu.waktu, DITERIMA),
    )
  return Object.fromEntries(PELAJARAN.flatMap((slug) => (keadaan[slug] ? [[slug, keadaan[slug]]] : [])))
}

/** The same events in another order, any of them more than once. */
const arus = fc
  .array(peristiwa, { maxLength: 40 })
  .chain((semula) =>
    fc.tuple(
      fc.constant(semula),
      fc.array(fc.nat({ max: Math.max(0, semula.length - 1) }), { maxLength: 40 }),
      fc.array(fc.double({ noNaN: true }), { minLength: 80, maxLength: 80 }),
    ),
  )

test('1,000 streams, shuffled and doubled, come to the same end', () => {
  fc.assert(
    fc.property(arus, ([semula, ganda, acak]) => {
      const semua = [...semula, ...ganda.flatMap((i) => semula[i] ?? [])]
      const teracak = semua
        .map((satu, i) => ({ satu, urut: acak[i] ?? 0 }))
        .toSorted((a, b) => a.urut - b.urut)
        .map(({ satu }) => satu)
      const [a, b] = [toKeadaan(semula), toKeadaan(teracak)]
      expect(b).toEqual(a)
      const listSelesai = (keadaan: Record<string, KeadaanPelajaran>) =>
        new Set(Object.keys(keadaan).filter((slug) => keadaan[slug]?.selesai !== null))
      expect(calculateKemajuan(ISI, listSelesai(b), new Set())).toEqual(
        calculateKemajuan(ISI, listSelesai(a), new Set()),
      )
      const terakhir = findTerakhir(PELAJARAN, new Map(Object.entries(b)))
      expect(terakhir).toEqual(findTerakhir(PELAJARAN, new Map(Object.entries(a))))
      // Whatever came before, it is a lesson of which nothing in the stream is newer.
      const waktu = semula.map((satu) => toWaktuDipakai(satu.waktu, DITERIMA)).sort()
      const isTerbaru = ({ pelajaran, waktu: dipakai }: PeristiwaPelajaran) =>
        pelajaran === terakhir?.pelajaran && toWaktuDipakai(dipakai, DITERIMA) === waktu.at(-1)
      expect(semula.length === 0 ? terakhir === null : semula.some(isTerbaru)).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})
