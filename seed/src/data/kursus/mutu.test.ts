/** What the portal itself would say of the seed courses: its rules of questions, its presenter, its size meter. */
import { describe, expect, test } from 'vitest'
import { listUkuran } from '../../../../cms/src/belajar/pelajaran/ukuran-rules.ts'
import { parseSoalBaru } from '../../../../cms/src/belajar/soal/bentuk-rules.ts'
import {
  createLembarLatihan,
  presentLembar,
  toBankSoal,
} from '../../../../cms/src/belajar/soal/lembar-rules.ts'
import { presentDaftarBlok } from '../../../../cms/src/transparansi/kursus/blok-presenter.ts'
import type { KursusContoh, SoalContoh } from './bentuk.ts'
import { DAFTAR_KURSUS_CONTOH } from './daftar.ts'
import { PERATURAN_CONTOH } from './peraturan.ts'

const WAKTU = '2026-01-05T00:00:00.000Z'
/** A whole course as its public copy; pages around the lessons take less than this again. */
const MAX_KURSUS = 200_000

function toBank(soal: SoalContoh) {
  const hasil = parseSoalBaru(soal)
  if (!hasil.ok) throw new Error(`${soal.pertanyaan}: ${hasil.reason.map(({ pesan }) => pesan).join(' ')}`)
  return { ...hasil.value, soal: soal.kunci ?? soal.pertanyaan, versi: 1 }
}

function toTerbitan({ daftarSoal }: KursusContoh) {
  const bank = daftarSoal.filter(({ kunci }) => kunci !== undefined).map(toBank)
  const naskah = {
    butirLatihan: presentLembar(createLembarLatihan(bank), toBankSoal(bank)),
    daftarPeraturan: Object.entries(PERATURAN_CONTOH).map(([id, isi]) => ({ id, ...isi })),
  }
  return { naskah, berkas: [], status: 'terbit' as const, terbitPada: WAKTU, diperbarui: WAKTU }
}

describe.each(DAFTAR_KURSUS_CONTOH.map((kursus) => [kursus.isi.judul, kursus] as const))(
  '%s',
  (_, kursus) => {
    const terbitan = toTerbitan(kursus)
    const daftarPelajaran = kursus.isi.daftarPelajaran.map(({ judul, blok }) => ({
      slug: judul,
      judul,
      menit: 1,
      modul: null,
      wajib: true,
      ...presentDaftarBlok(blok, { terbitan, status: new Map() }),
    }))

    test('every question can be asked and answered', () =>
      expect(kursus.daftarSoal.map(toBank).length).toBe(kursus.daftarSoal.length))

    test('what is to be matched on the right differs, or the left could not be told', () => {
      const daftar = kursus.daftarSoal.flatMap((soal) =>
        soal.jenis === 'menjodohkan' ? [soal.pasangan] : [],
      )
      expect(daftar.filter((satu) => new Set(satu.map(({ kanan }) => kanan)).size < satu.length)).toEqual([])
    })

    test('every block reaches the page', () =>
      expect(daftarPelajaran.map(({ daftarBlok }) => daftarBlok.length)).toEqual(
        kursus.isi.daftarPelajaran.map(({ blok }) => blok.length),
      ))

    test('no lesson is too heavy for its page, nor the course for a phone', () => {
      expect(listUkuran({ daftarPelajaran }, new Map()).filter(({ lewat }) => lewat.length > 0)).toEqual([])
      expect(Buffer.byteLength(JSON.stringify(daftarPelajaran))).toBeLessThan(MAX_KURSUS)
    })
  },
)
