import type { SelLembar } from '../lembar-rules.ts'

/** The sheet also tells of leaving a cell in which nothing was changed; that is no step to take back. */
export const listSelBerubah = (lama: readonly SelLembar[], baru: readonly SelLembar[]): boolean =>
  lama.length !== baru.length || baru.some((sel, i) => sel !== lama[i] && isBeda(sel, lama[i]))

const isBeda = (satu: SelLembar, lain: SelLembar | undefined): boolean =>
  Object.entries(satu).some(([kolom, isi]) => isi !== lain?.[kolom as keyof SelLembar])
