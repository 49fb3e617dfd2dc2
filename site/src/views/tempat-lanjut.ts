/** Which lesson comes next: told by the server's pages and by a phone alike, so without the weight of either. Pure. */
import { getAlamatPelajaran } from 'cms/contract/alamat-kursus'
import { getIdBlok } from './letak-blok.ts'

export type Dibaca = {
  kursus: string
  /** Number of the version it is held to; null for the newest. */
  versi: number | null
  daftarPelajaran: readonly { slug: string; judul: string; selesai: boolean }[]
  /** The lesson opened last; `posisi` is the number of the block, 0 where none is known. */
  terakhir: { pelajaran: string; posisi: number } | null
}
export type TempatLanjut = { judul: string; href: string; isBaru: boolean }

/** Of the lessons that are not done the one opened last, at its block; else the first one; null when all are done. */
export function findTempatLanjut({ kursus, versi, daftarPelajaran, terakhir }: Dibaca): TempatLanjut | null {
  const sisa = daftarPelajaran.filter(({ selesai }) => !selesai)
  const tuju = sisa.find(({ slug }) => slug === terakhir?.pelajaran) ?? sisa[0]
  if (tuju === undefined) return null
  const letak = tuju.slug === terakhir?.pelajaran ? toLetak(terakhir.posisi) : ''
  return {
    judul: tuju.judul,
    href: `${getAlamatPelajaran(kursus, tuju.slug, versi)}${letak}`,
    isBaru: terakhir === null && !daftarPelajaran.some(({ selesai }) => selesai),
  }
}

/** The first block is the beginning of the page. */
const toLetak = (posisi: number): string => (posisi > 1 ? `#${getIdBlok(posisi)}` : '')
