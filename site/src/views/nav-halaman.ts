/** Pages of a long list: which of them an address asks for, and the way to the others. Pure. */
import type { Tautan } from './kerangka.ts'

export type NavHalaman = { ke: number; dari: number; tautan: (Tautan & { isIni: boolean })[] }

/** The first, the last, and those beside this one, counted from 1. */
export function toNavHalaman(ke: number, dari: number, toHref: (nomor: number) => string): NavHalaman {
  const nomor = [...new Set([1, ke - 1, ke, ke + 1, dari])].filter((satu) => satu >= 1 && satu <= dari)
  const tautan = nomor.map((satu) => ({ teks: String(satu), href: toHref(satu), isIni: satu === ke }))
  return { ke, dari, tautan }
}

/** Null for what is no page number. */
export function parseHalaman(teks: string | null): number | null {
  if (teks === null) return 1
  return /^[1-9]\d{0,3}$/.test(teks) ? Number(teks) : null
}
