/** Addresses and the frame of pages of who has signed in to learn. */
import { TEKS_BELAJAR as T } from '../teks/belajar.ts'
import { TEKS } from '../teks/kerangka.ts'
import { type KerangkaView, type Tautan, toKerangka } from './kerangka.ts'

export const BERANDA: Tautan = { teks: TEKS.beranda, href: '/' }
export const SAYA: Tautan = { teks: T.saya, href: '/belajar' }
export const getAlamatKursusSaya = (kursus: string): string => `/belajar/kursus/${kursus}`
export const getAlamatUji = (percobaan: string): string => `/belajar/uji/${percobaan}`

/** What belongs to one person is in no search engine. */
export const toKerangkaBelajar = (judul: string, situs: string, remah: Tautan[] = [BERANDA]): KerangkaView =>
  toKerangka({ judul, deskripsi: judul, situs, jalur: null, remah, isTerindeks: false })
