/** What is different for somebody who has just moved to another version of a course, out of both public copies. Pure. */
import type { PendaftaranSaya } from 'cms/contract/belajar'
import { getAlamatPelajaran, type KursusPublik, type PelajaranPublik } from 'cms/contract/kursus'
import { formatAngka } from 'cms/dasar/angka'
import { TEKS_BELAJAR as T } from '../teks/belajar.ts'
import { getAlamatKursusSaya } from './belajar.ts'

export type PindahanView = {
  kalimat: string
  /** `href` null: there is no such lesson any more. */
  daftar: { teks: string; href: string | null; keadaan: string }[]
}

/** The number in the address of the own page, of the version that was left; null where it names none before this one. */
export function parseDari(tulisan: string | null, { rilis }: Pick<PendaftaranSaya, 'rilis'>): number | null {
  if (tulisan === null || !/^[1-9]\d{0,5}$/.test(tulisan)) return null
  return Number(tulisan) < rilis ? Number(tulisan) : null
}

/** The own page tells what changed as long as its address says what was left. */
export function getAlamatSesudahPindah(
  milik: Pick<PendaftaranSaya, 'kursus' | 'rilis'>,
  tulisan: string,
): string {
  const dari = parseDari(tulisan, milik)
  return `${getAlamatKursusSaya(milik.kursus)}${dari === null ? '' : `?dari=${dari}`}`
}

export function toPindahanView(
  lama: KursusPublik,
  baru: KursusPublik,
  { rilis, versi, daftarPelajaran }: Pick<PendaftaranSaya, 'rilis' | 'versi' | 'daftarPelajaran'>,
): PindahanView {
  const dahulu = new Map(lama.daftarPelajaran.map((satu) => [satu.slug, satu]))
  const kini = new Set(baru.daftarPelajaran.map(({ slug }) => slug))
  const selesai = new Set(daftarPelajaran.flatMap((satu) => (satu.selesai ? [satu.slug] : [])))
  const daftar = [
    ...baru.daftarPelajaran.flatMap((satu) => {
      const milik = dahulu.get(satu.slug)
      if (milik !== undefined && isSama(milik, satu)) return []
      const isSelesai = milik !== undefined && selesai.has(satu.slug)
      const keadaan = milik === undefined ? T.pindahBaru : isSelesai ? T.pindahDibaca : T.pindahUbah
      return [{ teks: satu.judul, href: getAlamatPelajaran(baru.slug, satu.slug, versi), keadaan }]
    }),
    ...lama.daftarPelajaran
      .filter(({ slug }) => !kini.has(slug))
      .map(({ judul }) => ({ teks: judul, href: null, keadaan: T.pindahHapus })),
  ]
  const nomor = formatAngka(rilis)
  return { kalimat: daftar.length === 0 ? T.pindahSama(nomor) : T.pindahBeda(nomor), daftar }
}

/** What its page says; where it stands in the course is no change of it. */
const isSama = (satu: PelajaranPublik, lain: PelajaranPublik): boolean =>
  JSON.stringify([satu.judul, satu.daftarBlok]) === JSON.stringify([lain.judul, lain.daftarBlok])
