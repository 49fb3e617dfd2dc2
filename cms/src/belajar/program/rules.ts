/** Programmes of courses: what makes one whole, how far a learner is, and which course is not yet open. Pure. */
import type { ProgramSaya } from '../../contract/belajar.ts'
import type { Alasan } from '../../contract/galat.ts'
import { toBaku } from '../../dasar/baku.ts'

export type KursusProgram = { kursus: string; slug: string; judul: string; wajib: boolean }
/** Courses that are not public are left out before it comes here: nobody could complete them. */
export type Program = {
  id: string
  slug: string
  judul: string
  berurutan: boolean
  jabatan: readonly string[]
  daftar: readonly KursusProgram[]
}
/** What the learner has begun, by the id of the course. */
export type KeadaanKursus = ReadonlyMap<string, 'berjalan' | 'tuntas'>

type Calon = { kursus: string; judul: string; wajib: boolean; isTerbit: boolean }

/** Why a programme cannot be handed in; empty when it can. */
export function listSalahProgram(daftar: readonly Calon[]): Alasan[] {
  const kembar = daftar.filter(({ kursus }, i) => daftar.findIndex((satu) => satu.kursus === kursus) !== i)
  return [
    ...daftar
      .filter(({ isTerbit }) => !isTerbit)
      .map(({ judul }) => ({
        kode: 'KURSUS_BELUM_TERBIT',
        pesan: `Kursus "${judul}" belum terbit. Terbitkan dahulu, atau keluarkan dari program.`,
      })),
    ...kembar.map(({ judul }) => ({
      kode: 'KURSUS_KEMBAR',
      pesan: `Kursus "${judul}" disebut lebih dari sekali. Hapus salah satunya.`,
    })),
    ...(daftar.some(({ wajib }) => wajib)
      ? []
      : [{ kode: 'TANPA_KURSUS_WAJIB', pesan: 'Tandai paling sedikit satu kursus sebagai wajib.' }]),
  ]
}

/**
 * The first required course that has to be complete before this one, in a programme that keeps its order; null where the
 * course is open. What was begun already stays open.
 */
export function findPenghalang(
  { berurutan, daftar }: Pick<Program, 'berurutan' | 'daftar'>,
  kursus: string,
  keadaan: KeadaanKursus,
): KursusProgram | null {
  const letak = daftar.findIndex((satu) => satu.kursus === kursus)
  if (!berurutan || letak < 0 || keadaan.has(kursus)) return null
  return daftar.slice(0, letak).find((satu) => satu.wajib && keadaan.get(satu.kursus) !== 'tuntas') ?? null
}

/** A programme as its follower sees it, or whoever is advised to follow it. */
export function presentProgram(program: Program, isIkut: boolean, keadaan: KeadaanKursus): ProgramSaya {
  const wajib = program.daftar.filter((satu) => satu.wajib)
  return {
    slug: program.slug,
    judul: program.judul,
    isIkut,
    selesai: wajib.filter(({ kursus }) => keadaan.get(kursus) === 'tuntas').length,
    perlu: wajib.length,
    daftar: program.daftar.map(({ kursus, slug, judul, wajib: isWajib }) => ({
      kursus: slug,
      judul,
      wajib: isWajib,
      keadaan: keadaan.get(kursus) ?? 'belum',
      sesudah: isIkut ? (findPenghalang(program, kursus, keadaan)?.judul ?? null) : null,
    })),
  }
}

/** Whether a programme is made for somebody who holds one of these offices. */
export function isDisarankan({ jabatan }: Pick<Program, 'jabatan'>, milik: readonly string[]): boolean {
  const baku = new Set(milik.map(toBaku))
  return jabatan.some((satu) => baku.has(toBaku(satu)))
}
