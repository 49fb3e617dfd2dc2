/** What a learner asked about lessons, ready to print; and the form that asks. Pure. */
import type { PendaftaranSaya, Penjawab } from 'cms/contract/belajar'
import { getAlamatPelajaran } from 'cms/contract/kursus'
import { formatAngka } from 'cms/dasar/angka'
import { formatTanggal, formatWaktu } from 'cms/dasar/tanggal'
import { TEKS_BELAJAR as T } from '../teks/belajar.ts'
import { BERANDA, getAlamatKursusSaya, SAYA, toKerangkaBelajar } from './belajar.ts'
import type { KerangkaView, Tautan } from './kerangka.ts'

/** What was asked, of which lesson, and what became of it. */
export type TanyaView = {
  isi: string
  pelajaran: { teks: string; href: string | null }
  dikirim: string
  keadaan: string
  jawaban: string | null
}

const toSiapa = (penjawab: Penjawab): string =>
  penjawab.jenis === 'tutor' ? T.penjawabTutor : T.penjawabPetugas(penjawab.wilayah)

function toKeadaan(
  { janji, dijawab }: PendaftaranSaya['tanya'][number],
  penjawab: Penjawab,
  hariIni: string,
): string {
  if (dijawab !== null) return T.tanyaDijawab(formatWaktu(new Date(dijawab)))
  const toKalimat = janji < hariIni ? T.tanyaLewat : T.tanyaJanji
  return toKalimat(toSiapa(penjawab), formatTanggal(janji))
}

export function toTanyaView(
  { kursus, versi, daftarPelajaran, tanya, penjawab }: PendaftaranSaya,
  hariIni: string,
): TanyaView[] {
  return tanya.map((satu) => ({
    isi: satu.isi,
    pelajaran: toPelajaran({ kursus, versi, daftarPelajaran }, satu.pelajaran),
    dikirim: T.tanyaDikirim(formatWaktu(new Date(satu.diterima))),
    keadaan: toKeadaan(satu, penjawab, hariIni),
    jawaban: satu.jawaban,
  }))
}

/** What was asked in an earlier run may be of a lesson that this version has not. */
function toPelajaran(
  { kursus, versi, daftarPelajaran }: Pick<PendaftaranSaya, 'kursus' | 'versi' | 'daftarPelajaran'>,
  pelajaran: string,
): TanyaView['pelajaran'] {
  const milik = daftarPelajaran.find(({ slug }) => slug === pelajaran)
  return {
    teks: milik?.judul ?? pelajaran,
    href: milik === undefined ? null : getAlamatPelajaran(kursus, pelajaran, versi),
  }
}

/** How many of a course are answered, with the way to them; null where none is. */
export function findDijawab({ kursus, tanya }: PendaftaranSaya): Tautan | null {
  const banyak = tanya.filter(({ dijawab }) => dijawab !== null).length
  return banyak === 0
    ? null
    : { teks: T.tanyaJumlah(formatAngka(banyak)), href: `${getAlamatKursusSaya(kursus)}#tanya` }
}

/** All that was asked of one lesson: a page of its own, because the lesson itself is the same for everybody. */
export type TanyaPelajaranView = { kerangka: KerangkaView; daftar: TanyaView[]; kembali: Tautan }

export const getAlamatTanyaSaya = (kursus: string, pelajaran: string): string =>
  `/belajar/tanya/${kursus}/${pelajaran}`

export function toTanyaPelajaranView(
  pendaftaran: PendaftaranSaya,
  pelajaran: string,
  { situs, hariIni }: { situs: string; hariIni: string },
): TanyaPelajaranView {
  const { kursus, versi, judul } = pendaftaran
  const tanya = pendaftaran.tanya.filter((satu) => satu.pelajaran === pelajaran)
  const induk = { teks: judul, href: getAlamatKursusSaya(kursus) }
  return {
    kerangka: toKerangkaBelajar(T.tanyaLihat, situs, [BERANDA, SAYA, induk]),
    daftar: toTanyaView({ ...pendaftaran, tanya }, hariIni),
    kembali: { teks: T.tanyaLain, href: getAlamatPelajaran(kursus, pelajaran, versi) },
  }
}

/** The form under a lesson; a browser opens what it lies folded in. */
export const getAlamatTanya = (kursus: string, pelajaran: string, versi: number | null): string =>
  `${getAlamatPelajaran(kursus, pelajaran, versi)}#tanya-isi`

/** The form that asks, with what was typed and what is wrong with it. */
export type TanyaFormView = {
  kerangka: KerangkaView
  kursus: string
  pelajaran: string
  isi: string
  galat: string
}

export const toTanyaFormView = (
  isian: { kursus: string; pelajaran: string; isi: string },
  galat: string,
  situs: string,
): TanyaFormView => ({ ...isian, galat, kerangka: toKerangkaBelajar(T.tanyaJudul, situs, [BERANDA, SAYA]) })
