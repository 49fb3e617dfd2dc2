/** Two accounts of one person become one: whether they may, and in which order the enrolments of a course stand. Pure. */
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'

export type AkunDinilai = { id: string; hanyaPeserta: boolean; aktif: boolean }
export type TolakanGabung = 'AKUN_TIDAK_ADA' | 'AKUN_SAMA' | 'AKUN_PEJABAT'

/** The one that is given up holds the learner's role alone; an official's account may take it in. */
export function checkGabung(
  dari: AkunDinilai | null,
  ke: AkunDinilai | null,
): Result<{ dari: string; ke: string }, TolakanGabung> {
  if (dari === null || ke === null || !dari.aktif || !ke.aktif) return toRefusal('AKUN_TIDAK_ADA')
  if (dari.id === ke.id) return toRefusal('AKUN_SAMA')
  return dari.hanyaPeserta ? toOk({ dari: dari.id, ke: ke.id }) : toRefusal('AKUN_PEJABAT')
}

/** `putaran` in the account it comes from; `selesai`: when it was complete, ISO instant; `maju`: lessons that are done. */
export type PendaftaranGabung = {
  id: string
  kursus: string
  putaran: number
  selesai: string | null
  maju: number
  dibuat: string
}

/**
 * The new rounds, counted for each course: learning goes on in the last. Of the same round a completed enrolment stands after
 * an open one, the earlier completion after a later one, more lessons after fewer; a round that was begun again stays behind
 * the one it repeats.
 */
export function listPutaran(daftar: readonly PendaftaranGabung[]): { id: string; putaran: number }[] {
  return [...Map.groupBy(daftar, ({ kursus }) => kursus).values()].flatMap((milik) =>
    milik.toSorted(compareGabung).map(({ id }, i) => ({ id, putaran: i + 1 })),
  )
}

function compareGabung(a: PendaftaranGabung, b: PendaftaranGabung): number {
  if (a.putaran !== b.putaran) return a.putaran - b.putaran
  if ((a.selesai === null) !== (b.selesai === null)) return a.selesai === null ? -1 : 1
  if (a.selesai !== null && b.selesai !== null && a.selesai !== b.selesai)
    return a.selesai > b.selesai ? -1 : 1
  return a.maju - b.maju || (a.dibuat > b.dibuat ? -1 : 1)
}
