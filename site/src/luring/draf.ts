/**
 * What stands in a form, kept beside the phone's store (localStorage): small, and it outlives the store where the phone
 * clears that to make room, or cannot open it.
 */
export type Isian = [nama: string, nilai: string][]

export function readDraf(kunci: string): Isian {
  try {
    const isi: unknown = JSON.parse(localStorage.getItem(kunci) ?? '[]')
    return Array.isArray(isi) ? (isi as Isian) : []
  } catch {
    return []
  }
}

export function saveDraf(kunci: string, form: HTMLFormElement, ...lain: Isian): void {
  try {
    localStorage.setItem(kunci, JSON.stringify([...new FormData(form), ...lain]))
  } catch {
    // A full phone keeps no drafts; the page still holds them.
  }
}

export function deleteDraf(kunci: string): void {
  try {
    localStorage.removeItem(kunci)
  } catch {
    // Where nothing can be kept there is nothing to remove.
  }
}

/** All of one account, on a phone that others use. */
export function deleteSemuaDraf(akun: string): void {
  try {
    for (const kunci of Object.keys(localStorage)) if (isMilik(kunci, akun)) localStorage.removeItem(kunci)
  } catch {
    // Where nothing can be kept there is nothing to remove.
  }
}

export const getKunciLatihan = (akun: string | null, jalur: string, nomor: string): string =>
  `latihan:${akun ?? ''}:${jalur}:${nomor}`
export const getKunciLembar = (akun: string, percobaan: string): string => `lembar:${akun}:${percobaan}`
const isMilik = (kunci: string, akun: string): boolean =>
  /^(latihan|lembar):/.test(kunci) && kunci.split(':')[1] === akun
