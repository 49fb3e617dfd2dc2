/** What is told while nobody answers, and to who is signed in no more: what was sent can be sent again. Pure. */
import { TEKS_BELAJAR as T } from '../teks/belajar.ts'
import { toKerangkaBelajar } from './belajar.ts'
import type { KerangkaView, Tautan } from './kerangka.ts'

export type MatiView = {
  kerangka: KerangkaView
  judul: string
  kalimat: string
  tautan: Tautan
  /** What was sent, to be sent again as it was; null where the page was only asked for. */
  ulang: { tujuan: string; isian: [string, string][] } | null
}

export function toMatiView(situs: string, ulang: MatiView['ulang'] = null): MatiView {
  return {
    kerangka: toKerangkaBelajar(T.matiJudul, situs),
    judul: T.matiJudul,
    kalimat: ulang === null ? T.matiBaca : `${T.mati} ${T.matiBaca}`,
    tautan: { teks: T.daftarKursus, href: '/kursus' },
    ulang,
  }
}

/** Not signed in any more, with a form full of answers: signing in is done beside it. */
export function toMasukDuluView(situs: string, ulang: MatiView['ulang']): MatiView {
  return {
    kerangka: toKerangkaBelajar(T.masukDuluJudul, situs),
    judul: T.masukDuluJudul,
    kalimat: T.masukDulu,
    tautan: { teks: T.masuk, href: '/belajar/masuk' },
    ulang,
  }
}
