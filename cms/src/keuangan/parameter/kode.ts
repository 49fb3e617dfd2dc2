/** Shapes of the two code trees of a village budget, and the names that stand in the code lists. */
import { DAFTAR_KEGIATAN } from './kode-kegiatan.ts'
import { DAFTAR_REKENING } from './kode-rekening.ts'

const kegiatanByKode = new Map(DAFTAR_KEGIATAN)
const rekeningByKode = new Map(DAFTAR_REKENING)

/** `1.1.01.` and `01.01.01` are one activity; null when it is no activity code. An empty text is none. */
export function parseKodeKegiatan(text: string): string | null {
  const kode = text.trim().replace(/\.$/, '')
  if (kode === '') return ''
  if (!/^\d{1,2}(\.\d{1,3}){0,4}$/.test(kode)) return null
  return kode
    .split('.')
    .map((bagian) => bagian.padStart(2, '0'))
    .join('.')
}

/** `5.2.1.6.` and `5.2.1.06` are one account; null when it is no code. Codes the list lacks are kept. */
export function parseKodeRekening(text: string): string | null {
  const kode = text.trim().replace(/\.$/, '')
  if (!/^\d(\.\d{1,3}){0,5}$/.test(kode)) return null
  return kode
    .split('.')
    .map((bagian, tingkat) => (tingkat < 3 ? bagian : bagian.padStart(2, '0')))
    .join('.')
}

/** Whether one code equals another or stands above it; an empty code stands above all. */
export function isKodeAtas(atas: string, kode: string): boolean {
  return atas === '' || atas === kode || kode.startsWith(`${atas}.`)
}

/** The code itself and all above it, shortest first; `withEmpty` puts the empty code in front. */
export function listKodeAtas(kode: string, withEmpty: boolean): string[] {
  const bagian = kode === '' ? [] : kode.split('.')
  const daftar = bagian.map((_, index) => bagian.slice(0, index + 1).join('.'))
  return withEmpty ? ['', ...daftar] : daftar
}

/** How many parts a code has; 0 for none. */
export const getTingkatKode = (kode: string): number => (kode === '' ? 0 : kode.split('.').length)

/** Official name of an activity; null when the list does not hold it. */
export const findNamaKegiatan = (kode: string): string | null => kegiatanByKode.get(kode) ?? null

/** Official name of an account, a local objek 90 to 99 by its range; null when the list does not hold it. */
export function findNamaRekening(kode: string): string | null {
  const rentang = /^(\d\.\d\.\d)\.9\d$/.exec(kode)?.[1]
  return (
    rekeningByKode.get(kode) ??
    (rentang === undefined ? null : (rekeningByKode.get(`${rentang}.90-99`) ?? null))
  )
}

/** A kegiatan 90 to 99 is a kabupaten's own addition, which no national list can hold. */
export const isKegiatanLokal = (kode: string): boolean => /^\d{2}\.\d{2}\.9\d$/.test(kode)

export const DAFTAR_BIDANG: readonly (readonly [kode: string, nama: string])[] = DAFTAR_KEGIATAN.filter(
  ([kode]) => getTingkatKode(kode) === 1,
)
