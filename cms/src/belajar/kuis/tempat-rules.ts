/** Where a test stands among the lessons: after one of them, or after a part of the course. Pure. */
import type { JenisKuis } from '../../contract/kursus.ts'
import { toBaku } from '../../dasar/baku.ts'

/** A first test stands before all lessons, a last one after them. */
const BERTEMPAT: readonly JenisKuis[] = ['latihan', 'uji-antara']
export const isBertempat = (jenis: unknown): boolean => BERTEMPAT.some((satu) => satu === jenis)

type Pelajaran = { slug: string; judul: string; modul?: string | null | undefined }

/**
 * The address of the lesson it follows, by the words its author wrote: the title of a lesson, or the name of a part, whose
 * last lesson it is then. Null where there is none of that name.
 */
export function findTempatKuis(daftarPelajaran: readonly Pelajaran[], tulisan: string): string | null {
  const dicari = toBaku(tulisan)
  const isSama = (teks: string | null | undefined): boolean => dicari !== '' && toBaku(teks ?? '') === dicari
  const pelajaran = daftarPelajaran.find(({ judul }) => isSama(judul))
  return (pelajaran ?? daftarPelajaran.findLast(({ modul }) => isSama(modul)))?.slug ?? null
}

/** What a test says of its place; null where it says nothing, or is of a kind that has none. */
export function getTulisanTempat({
  jenis,
  sesudah,
}: {
  jenis: JenisKuis
  sesudah?: string | null | undefined
}): string | null {
  const tulisan = (sesudah ?? '').trim()
  return tulisan === '' || !isBertempat(jenis) ? null : tulisan
}
