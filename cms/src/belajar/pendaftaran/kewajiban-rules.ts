/** Which courses an office is to take. Pure. */
import { toBaku } from '../../dasar/baku.ts'

export type Kewajiban = { jabatan: string; kursus: string }

/** Under which office somebody takes a course, and whether the office asks for it or the person. */
export type AtasJabatan = { jabatan: string | null; sumber: 'jabatan' | 'sendiri' }

/** `jabatan`: the person's offices, the one that counts first in front. */
export function findAtasJabatan(
  jabatan: readonly string[],
  kewajiban: readonly Kewajiban[],
  kursus: string,
): AtasJabatan {
  const wajib = listKewajiban(jabatan, kewajiban).find((satu) => satu.kursus === kursus)
  return wajib === undefined
    ? { jabatan: jabatan[0] ?? null, sumber: 'sendiri' }
    : { jabatan: wajib.jabatan, sumber: 'jabatan' }
}

/** Courses of the person's offices, each once, with the office they are owed for. */
export function listKewajiban(jabatan: readonly string[], kewajiban: readonly Kewajiban[]): Kewajiban[] {
  const milik = new Map(jabatan.map((satu) => [toBaku(satu), satu]))
  const daftar = new Map<string, Kewajiban>()
  for (const { jabatan: wajib, kursus } of kewajiban) {
    const nama = milik.get(toBaku(wajib))
    if (nama !== undefined && !daftar.has(kursus)) daftar.set(kursus, { jabatan: nama, kursus })
  }
  return [...daftar.values()]
}
