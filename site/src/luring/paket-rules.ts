/** Which of the packs on a phone holds the version that somebody learns. Pure. */
import type { PaketHp } from './bentuk.ts'

/** Versions lie beside each other: on a phone of two learners each keeps the own one. */
export const getKunciPaket = (kursus: string, versi: number | null): string =>
  versi === null ? kursus : `${kursus}@${versi}`

/**
 * `milik`: saved under its own version, or as the newest when that was the newest. `lain`: of this course another version is
 * saved, under the addresses of the newest.
 */
export type PaketDikenal = { milik: PaketHp | null; lain: PaketHp | null }

export function findPaketDikenal(
  daftar: readonly PaketHp[],
  kursus: string,
  versi: number | null,
): PaketDikenal {
  const find = (kunci: string): PaketHp | null => daftar.find((satu) => satu.kursus === kunci) ?? null
  const utama = find(kursus)
  if (versi === null) return { milik: utama, lain: null }
  const sendiri = find(getKunciPaket(kursus, versi))
  if (sendiri !== null) return { milik: sendiri, lain: null }
  return utama?.rilis === versi ? { milik: utama, lain: null } : { milik: null, lain: utama }
}
