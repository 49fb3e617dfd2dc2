/** How heavy a lesson is on the page, told to its author while writing. Pure. */
import { gzipSync } from 'node:zlib'
import type { KursusPublik } from '../../contract/kursus.ts'

/** A page has 14 kB compressed; its frame and styles take about 7,5 of them. */
export const BATAS_PELAJARAN = 6_500
/** Pictures come after the page; together they should not cost a learner more than this. */
export const BATAS_GAMBAR = 200_000

export type UkuranPelajaran = { judul: string; byte: number; gambar: number; isBerat: boolean }

/** Bytes of what the presenter gives of each lesson, compressed as they travel. */
export function listUkuran(
  { daftarPelajaran }: Pick<KursusPublik, 'daftarPelajaran'>,
  ukuranBerkas: ReadonlyMap<string, number>,
): UkuranPelajaran[] {
  return daftarPelajaran.map((pelajaran) => {
    const byte = gzipSync(JSON.stringify(pelajaran.daftarBlok)).length
    const sidik = JSON.stringify(pelajaran.daftarBlok).match(/[0-9a-f]{64}/g) ?? []
    const gambar = [...new Set(sidik)].reduce((jumlah, satu) => jumlah + (ukuranBerkas.get(satu) ?? 0), 0)
    return { judul: pelajaran.judul, byte, gambar, isBerat: byte > BATAS_PELAJARAN || gambar > BATAS_GAMBAR }
  })
}
