/** The browser's store of unsaved forms. Where it is full or closed nothing is kept, and the form works as before. */
import { type IsianTerkumpul, isBeda, parseIsian, toAwalanIsian, toIsianSimpan } from './isian-rules.ts'

/** `dasar` is the stored state that was being changed; null where nothing is stored yet. */
export function recordIsian(kunci: string, semua: Record<string, unknown>, dasar: string | null): void {
  const isi = toIsianSimpan(semua)
  const lama = findIsian(kunci)
  // The time told is that of the last change.
  if (lama !== null && !isBeda(lama.isi, isi)) return
  try {
    localStorage.setItem(kunci, JSON.stringify({ waktu: Date.now(), isi, dasar } satisfies IsianTerkumpul))
  } catch {
    // Full or forbidden: the officer loses nothing that was there before.
  }
}

export function findIsian(kunci: string): IsianTerkumpul | null {
  return parseIsian(readIsian(kunci), Date.now())
}

export function deleteIsian(kunci: string): void {
  try {
    localStorage.removeItem(kunci)
  } catch {
    // Forbidden: nothing was kept either.
  }
}

/** At signing out all of the person's; at any visit whatever is too old, of anybody. */
export function deleteIsianPengguna(pengguna: string): void {
  deleteSemua((kunci) => kunci.startsWith(toAwalanIsian(pengguna)))
}

export function deleteIsianLama(): void {
  const now = Date.now()
  deleteSemua((kunci) => kunci.startsWith(toAwalanIsian('').slice(0, -1)) && isLama(kunci, now))
}

const isLama = (kunci: string, now: number): boolean => parseIsian(readIsian(kunci), now) === null

function deleteSemua(isTerpilih: (kunci: string) => boolean): void {
  try {
    for (const kunci of Object.keys(localStorage).filter(isTerpilih)) localStorage.removeItem(kunci)
  } catch {
    // Forbidden: nothing was kept either.
  }
}

function readIsian(kunci: string): string | null {
  try {
    return localStorage.getItem(kunci)
  } catch {
    return null
  }
}
