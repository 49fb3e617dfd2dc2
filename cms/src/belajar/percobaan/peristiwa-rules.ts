/** What an event that reaches the server does to an attempt, and which of two answers counts. Pure. */
import type { Jawaban, KodeTolakPeristiwa, Peristiwa } from '../../contract/belajar.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { type AturanPercobaan, isHabisWaktu, type Percobaan } from './rules.ts'

export type PeristiwaPercobaan = Extract<Peristiwa, { percobaan: string }>
type Ditanya = Pick<Percobaan, 'dibuka' | 'batas'> & {
  keadaan: Percobaan['keadaan'] | 'habis'
  aturan: AturanPercobaan
  lembar: readonly { soal: string }[]
}

/** The answer is kept, or the paper marked; the first sending in closes it, whatever comes after. */
export function checkPeristiwa(
  { keadaan, aturan, lembar, ...waktu }: Ditanya,
  peristiwa: PeristiwaPercobaan,
  now: Date,
): Result<'simpan' | 'nilai', KodeTolakPeristiwa> {
  if (keadaan === 'dinilai') return toRefusal('SUDAH_DIKIRIM')
  if (keadaan === 'batal') return toRefusal('PERCOBAAN_DIBATALKAN')
  if (keadaan === 'habis' || isHabisWaktu(aturan, waktu, now)) return toRefusal('WAKTU_HABIS')
  if (peristiwa.jenis === 'kirim') return toOk('nilai')
  return lembar.some(({ soal }) => soal === peristiwa.soal) ? toOk('simpan') : toRefusal('SOAL_TIDAK_DIMINTA')
}

export type JawabanBernomor = Pick<Jawaban, 'jawaban'> & { urut: number }

/**
 * Of two answers to one question the one with the higher number of its device, whichever comes first; of two with one number
 * the one that is written later in the alphabet, so that their order makes no difference either. As `recordJawaban` has the
 * database do it.
 */
export function getJawabanDipakai(lama: JawabanBernomor | null, baru: JawabanBernomor): JawabanBernomor {
  if (lama === null || baru.urut > lama.urut) return baru
  return baru.urut === lama.urut && toTeks(baru) > toTeks(lama) ? baru : lama
}

/** As the database writes it. */
const toTeks = ({ jawaban }: JawabanBernomor): string =>
  Array.isArray(jawaban) ? `[${jawaban.join(', ')}]` : JSON.stringify(jawaban)
