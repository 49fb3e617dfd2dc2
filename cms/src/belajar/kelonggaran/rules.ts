/** What a tutor may do about the tests of a learner: void an attempt, or give another chance. Pure. */
import type { CatatanTutor } from '../../contract/belajar.ts'
import { isPenentu, type JenisKuis } from '../../contract/kursus.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import {
  type AturanPercobaan,
  checkMulai,
  findPemakai,
  type Percobaan,
  type TolakanPercobaan,
  toAturanJenis,
} from '../percobaan/rules.ts'

/** One more attempt at a test, or the end of a pause before it. */
export type Kelonggaran = { id: string; kuis: string; alasan: string; waktu: string }
/** An attempt that was voided; `nomor` is the attempt's. */
export type Pembatalan = { percobaan: string; kuis: string; nomor: number; alasan: string; waktu: string }

export type TolakanBatal = 'SUDAH_BATAL' | 'MENYELESAIKAN'

/**
 * What is complete is never unset: a pass that was there when the course became complete is not taken away. One of later
 * completed nothing.
 */
export function checkBatal(
  { keadaan, lulus, dinilai, jenis }: Pick<Percobaan, 'keadaan' | 'lulus' | 'dinilai'> & { jenis: JenisKuis },
  tuntas: Date | null,
): Result<true, TolakanBatal> {
  if (keadaan === 'batal') return toRefusal('SUDAH_BATAL')
  const isMenyelesaikan =
    keadaan === 'dinilai' &&
    lulus &&
    isPenentu(jenis) &&
    tuntas !== null &&
    dinilai !== null &&
    dinilai <= tuntas
  return isMenyelesaikan ? toRefusal('MENYELESAIKAN') : toOk(true)
}

export type TolakanBeri = 'SUDAH_DIBERI' | 'TIDAK_PERLU' | 'MASIH_TERBUKA' | 'SUDAH_LULUS'

/** Only where the limit or a pause is in the way, and one at a time: given twice it is one. */
export function checkBeri(
  mulai: Result<{ kelonggaran: string | null }, TolakanPercobaan>,
): Result<true, TolakanBeri> {
  if (mulai.ok) return toRefusal(mulai.value.kelonggaran === null ? 'TIDAK_PERLU' : 'SUDAH_DIBERI')
  switch (mulai.reason.kode) {
    case 'MASIH_TERBUKA':
    case 'SUDAH_LULUS':
      return toRefusal(mulai.reason.kode)
    case 'KESEMPATAN_HABIS':
    case 'MASIH_JEDA':
      return toOk(true)
  }
}

export type UjiDitinjau<Satu extends Percobaan> = {
  slug: string
  aturan: AturanPercobaan
  /** Of this test alone, as the two lists below. */
  percobaan: readonly Satu[]
  kelonggaran: readonly Kelonggaran[]
  pembatalan: readonly Pembatalan[]
}

/** Attempts, chances and voided ones of one test, out of those of an enrolment. */
export function toUjiDitinjau<Satu extends Percobaan & { kuis: string }>(
  { slug, jenis, aturan }: { slug: string; jenis: JenisKuis; aturan: AturanPercobaan },
  semua: {
    percobaan: readonly Satu[]
    kelonggaran: readonly Kelonggaran[]
    pembatalan: readonly Pembatalan[]
  },
): UjiDitinjau<Satu> {
  const isMilik = ({ kuis }: { kuis: string }): boolean => kuis === slug
  return {
    slug,
    aturan: toAturanJenis({ jenis, aturan }),
    percobaan: semua.percobaan.filter(isMilik),
    kelonggaran: semua.kelonggaran.filter(isMilik),
    pembatalan: semua.pembatalan.filter(isMilik),
  }
}

export const checkMulaiUji = (
  { aturan, percobaan, kelonggaran }: UjiDitinjau<Percobaan>,
  now: Date,
): ReturnType<typeof checkMulai> =>
  checkMulai(
    aturan,
    percobaan,
    now,
    kelonggaran.map(({ id }) => id),
  )

/** What tutors did about one test, the newest first, as the learner and the tutor read it. */
export function listCatatanTutor(
  { aturan, percobaan, kelonggaran, pembatalan }: UjiDitinjau<Percobaan>,
  now: Date,
): CatatanTutor[] {
  const daftar: CatatanTutor[] = [
    ...pembatalan.map(({ nomor, alasan, waktu }) => ({ jenis: 'batal' as const, nomor, alasan, waktu })),
    ...kelonggaran.map(({ id, alasan, waktu }) => ({
      jenis: 'kesempatan' as const,
      nomor: findPemakai(aturan, id, percobaan, now)?.nomor ?? null,
      alasan,
      waktu,
    })),
  ]
  return daftar.sort((a, b) => (a.waktu > b.waktu ? -1 : a.waktu < b.waktu ? 1 : 0))
}
