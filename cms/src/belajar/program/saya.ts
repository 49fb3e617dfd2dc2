/** What programmes mean to one learner: how far they are, and what they keep closed. */
import type { ProgramSaya } from '../../contract/belajar.ts'
import type { Alasan } from '../../contract/galat.ts'
import type { Db } from '../../platform/transaction.ts'
import { listKeadaanKursus, listProgram, type ProgramPeserta } from './queries.ts'
import { findPenghalang, isDisarankan, presentProgram } from './rules.ts'

/** Those the learner follows, then those made for the learner's offices. One without courses has nothing to show. */
export async function listProgramSaya(
  db: Db,
  pengguna: string,
  jabatan: readonly string[],
): Promise<ProgramSaya[]> {
  const daftar = (await listProgram(db, pengguna)).filter(({ program }) => program.daftar.length > 0)
  const tampil = [
    ...daftar.filter(({ isIkut }) => isIkut),
    ...daftar.filter(({ isIkut, program }) => !isIkut && isDisarankan(program, jabatan)),
  ]
  if (tampil.length === 0) return []
  const keadaan = await listKeadaanKursus(db, pengguna)
  return tampil.map(({ program, isIkut }) => presentProgram(program, isIkut, keadaan))
}

/** Why the learner may not begin this course yet; null where nothing is in the way. */
export async function findTolakanUrutan(db: Db, pengguna: string, kursus: string): Promise<Alasan | null> {
  const keadaan = await listKeadaanKursus(db, pengguna)
  // Asked at every lesson that is done: what is begun stays open, and needs no look at programmes.
  if (keadaan.has(kursus)) return null
  const diikuti = (await listProgram(db, pengguna)).filter(({ isIkut }) => isIkut)
  return (
    diikuti.map((satu) => toTolakan(satu, findPenghalang(satu.program, kursus, keadaan))).find(Boolean) ??
    null
  )
}

const toTolakan = ({ program }: ProgramPeserta, penghalang: { judul: string } | null): Alasan | null =>
  penghalang === null
    ? null
    : {
        kode: 'PROGRAM_BERURUTAN',
        pesan: `Dalam program "${program.judul}" kursus ini terbuka sesudah kursus "${penghalang.judul}" selesai.`,
      }
