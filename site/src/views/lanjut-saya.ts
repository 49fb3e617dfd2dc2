/** Where a learner goes on in a course. Pure. */
import type { PendaftaranSaya } from 'cms/contract/belajar'
import { getAlamatPelajaran } from 'cms/contract/kursus'
import { TEKS_BELAJAR as T } from '../teks/belajar.ts'
import { getAlamatKursusSaya, getAlamatUji } from './belajar.ts'
import type { Tautan } from './kerangka.ts'
import { getIdBlok } from './letak-blok.ts'

/** Where to go on: of the lessons that are not done the one opened last, at its block; else the first one. */
export function findLanjut({ kursus, versi, daftarPelajaran, terakhir }: PendaftaranSaya): Tautan | null {
  const sisa = daftarPelajaran.filter(({ selesai }) => !selesai)
  const tuju = sisa.find(({ slug }) => slug === terakhir?.pelajaran) ?? sisa[0]
  if (tuju === undefined) return null
  const isBaru = terakhir === null && !daftarPelajaran.some(({ selesai }) => selesai)
  return {
    teks: isBaru ? T.mulai(tuju.judul) : T.lanjut(tuju.judul),
    href: `${getAlamatPelajaran(kursus, tuju.slug, versi)}${tuju.slug === terakhir?.pelajaran ? toLetak(terakhir.posisi) : ''}`,
  }
}

/** A paper that waits, a timed one above all, is what a learner comes back for. */
export function findLembarTerbuka({ daftarKuis }: PendaftaranSaya): Tautan | null {
  const [satu] = daftarKuis.flatMap(({ judul, terbuka }) => (terbuka === null ? [] : [{ judul, terbuka }]))
  return satu === undefined
    ? null
    : { teks: `${T.lanjutUji}: ${satu.judul}`, href: getAlamatUji(satu.terbuka) }
}

/** With the lessons done: the test that is still to be passed, on the page of the course where it begins. */
export function findUjiBerikut({ kursus, tuntas, daftarKuis }: PendaftaranSaya): Tautan | null {
  const uji = daftarKuis.find(({ isPenentu, tolakan }) => isPenentu && tolakan === null)
  return tuntas !== null || uji === undefined
    ? null
    : { teks: T.ujiBerikutnya(uji.judul), href: getAlamatKursusSaya(kursus) }
}

/** The first block is the beginning of the page. */
const toLetak = (posisi: number): string => (posisi > 1 ? `#${getIdBlok(posisi)}` : '')

/** Once a lesson is done: the next one that is not, going round; the page of the course when that was the last. */
export function getAlamatBerikut(
  { kursus, versi, daftarPelajaran }: PendaftaranSaya,
  pelajaran: string,
): string {
  const letak = daftarPelajaran.findIndex(({ slug }) => slug === pelajaran)
  const urut = [...daftarPelajaran.slice(letak + 1), ...daftarPelajaran.slice(0, Math.max(0, letak))]
  const tuju = urut.find(({ selesai }) => !selesai)
  return tuju === undefined ? getAlamatKursusSaya(kursus) : getAlamatPelajaran(kursus, tuju.slug, versi)
}
