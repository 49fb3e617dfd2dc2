/** Rows of a sheet or a file, named in what is wrong with them. Pure. */
import type { BarisApbdes } from './baris.ts'

/** The number of a line's row before somebody's eyes; lines of a stored budget have none. */
export type FindNomor = (baris: BarisApbdes) => number | undefined

const NOMOR_TAMPIL = 5

/** ` (baris 3, 7)`, and how many more there are; nothing where no row is known. */
export function formatNomor(daftar: readonly (number | undefined)[]): string {
  const nomor = daftar.filter((satu) => satu !== undefined)
  if (nomor.length === 0) return ''
  const sisa = nomor.length - NOMOR_TAMPIL
  return ` (baris ${nomor.slice(0, NOMOR_TAMPIL).join(', ')}${sisa > 0 ? `, dan ${sisa} lagi` : ''})`
}
