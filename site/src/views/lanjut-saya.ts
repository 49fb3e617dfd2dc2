/** Where a learner goes on in a course. Pure. */
import type { KuisSaya, PendaftaranSaya } from 'cms/contract/belajar'
import { getAlamatPelajaran } from 'cms/contract/kursus'
import { TEKS_BELAJAR as T } from '../teks/belajar.ts'
import { getAlamatKursusSaya, getAlamatUji } from './belajar.ts'
import { toHrefHuruf } from './huruf.ts'
import type { Tautan } from './kerangka.ts'
import { findTempatLanjut } from './tempat-lanjut.ts'
import { ID_UJI } from './uji-saya.ts'

/** A test that stands among the lessons comes before those behind it. */
export function findLanjut(pendaftaran: PendaftaranSaya): Tautan | null {
  const sela = pendaftaran.daftarKuis.find((kuis) => kuis.sesudah !== null && isBerikut(kuis))
  if (sela !== undefined) return { teks: T.ujiBerikutnya(sela.judul), href: getAlamatUjiSela(pendaftaran) }
  const tempat = findTempatLanjut(pendaftaran)
  if (tempat === null) return null
  return { teks: tempat.isBaru ? T.mulai(tempat.judul) : T.lanjut(tempat.judul), href: tempat.href }
}

/** A paper that waits, a timed one above all, is what a learner comes back for. */
export function findLembarTerbuka({ daftarKuis }: PendaftaranSaya): Tautan | null {
  const [satu] = daftarKuis.flatMap(({ judul, terbuka }) => (terbuka === null ? [] : [{ judul, terbuka }]))
  return satu === undefined
    ? null
    : { teks: `${T.lanjutUji}: ${satu.judul}`, href: getAlamatUji(satu.terbuka) }
}

/**
 * With the lessons done: the test that is still to be passed, on the page of the course where it begins. One that was passed
 * may stay open for a better mark; that is no step on.
 */
export function findUjiBerikut({ kursus, tuntas, daftarKuis }: PendaftaranSaya): Tautan | null {
  const uji = daftarKuis.find(isBerikut)
  return tuntas !== null || uji === undefined
    ? null
    : { teks: T.ujiBerikutnya(uji.judul), href: getAlamatKursusSaya(kursus) }
}

const isBerikut = (kuis: KuisSaya): boolean => kuis.isPenentu && kuis.tolakan === null && isBelum(kuis)
/** As it stands once this lesson is done: the enrolment was read before it was. */
function isTerbuka(
  { tolakan, sesudah }: KuisSaya,
  { daftarPelajaran }: Pick<PendaftaranSaya, 'daftarPelajaran'>,
  pelajaran: string,
): boolean {
  if (tolakan !== 'PELAJARAN_BELUM_SELESAI') return tolakan === null
  const letak = daftarPelajaran.findIndex(({ slug }) => slug === sesudah)
  return daftarPelajaran
    .slice(0, letak + 1)
    .every(({ slug, wajib, selesai }) => !wajib || selesai || slug === pelajaran)
}
/** One that decides is to be passed, another one to be tried. */
const isBelum = ({ isPenentu, terhitung, percobaan }: KuisSaya): boolean =>
  isPenentu ? terhitung?.lulus !== true : percobaan === 0

/**
 * Once a lesson is done: the test that stands after it and can be begun, or the next lesson that is not done, going round; the page of the
 * course when that was the last.
 */
export function getAlamatBerikut(pendaftaran: PendaftaranSaya, pelajaran: string, isBesar = false): string {
  const { kursus, versi, daftarPelajaran, daftarKuis } = pendaftaran
  const uji = daftarKuis.find(
    (kuis) => kuis.sesudah === pelajaran && isBelum(kuis) && isTerbuka(kuis, pendaftaran, pelajaran),
  )
  if (uji !== undefined) return getAlamatUjiSela({ kursus })
  const letak = daftarPelajaran.findIndex(({ slug }) => slug === pelajaran)
  const urut = [...daftarPelajaran.slice(letak + 1), ...daftarPelajaran.slice(0, Math.max(0, letak))]
  const tuju = urut.find(({ selesai }) => !selesai)
  return tuju === undefined
    ? getAlamatKursusSaya(kursus)
    : toHrefHuruf(getAlamatPelajaran(kursus, tuju.slug, versi), isBesar)
}

/** Where it begins. */
const getAlamatUjiSela = ({ kursus }: Pick<PendaftaranSaya, 'kursus'>): string =>
  `${getAlamatKursusSaya(kursus)}#${ID_UJI}`
