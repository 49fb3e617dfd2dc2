/** Values as the export writes them: amounts of an Access table, American dates, codes with closing dots. Pure. */
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { MAX_RUPIAH, type Sen } from '../../dasar/rupiah.ts'
import { isTanggal, type Tanggal } from '../../dasar/tanggal.ts'

/** Nothing between the commas, `""` and the word NULL all say that there is no value. */
export const isKosong = (teks: string): boolean => /^(null)?$/i.test(teks.trim())

const ANGKA = /^([+-]?)(\d{1,40})(?:\.(\d{0,40}))?(?:[eE]([+-]?\d{1,3}))?$/

/**
 * `14559840`, `120500.25`, `1.4559840000000000e+007`: moved by its exponent as text, so that no sen is lost. Digits
 * of a double beyond the sen are dropped where they are noise (less than a hundredth of a sen off).
 */
export function parseJumlah(teks: string): Result<Sen, string> {
  const bagian = ANGKA.exec(teks.trim())
  if (bagian === null) return toRefusal('tidak terbaca sebagai angka')
  const [, tanda = '', utuh = '', pecahan = '', pangkat = '0'] = bagian
  const skala = Number(pangkat) + 4 - pecahan.length
  if (Math.abs(Number(pangkat)) > 30) return toRefusal('terlalu besar')
  const angka = BigInt(utuh + pecahan)
  // In ten-thousandths of a rupiah, rounded.
  const satuan = skala >= 0 ? angka * 10n ** BigInt(skala) : divide(angka, 10n ** BigInt(-skala))
  const sen = divide(satuan, 100n)
  if (satuan - sen * 100n > 1n || sen * 100n - satuan > 1n)
    return toRefusal('punya lebih dari dua angka di belakang koma')
  if (sen >= BigInt(MAX_RUPIAH) * 100n) return toRefusal('terlalu besar')
  return toOk(tanda === '-' ? -sen : sen)
}

const divide = (angka: bigint, oleh: bigint): bigint => (angka + oleh / 2n) / oleh

/** Volumes and unit prices, which are only multiplied for a check. */
export function parseAngka(teks: string): number | null {
  const angka = Number(teks.trim())
  return isKosong(teks) || !Number.isFinite(angka) ? null : angka
}

/** `12/05/15 00:00:00` is month, day, year; null when it is no day. */
export function parseTanggal(teks: string): Tanggal | null {
  const bagian = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?:\s.*)?$/.exec(teks.trim())
  if (bagian === null) return null
  const [, bulan = '', hari = '', tahun = ''] = bagian
  const tanggal = `${tahun.length === 2 ? `20${tahun}` : tahun}-${bulan.padStart(2, '0')}-${hari.padStart(2, '0')}`
  return isTanggal(tanggal) ? tanggal : null
}

/** `24.2005.` and `24.2005` are one village. */
export const toKodeDesa = (teks: string): string => teks.trim().replace(/\.$/, '')

/** What is wrong with the village or year a row names; null where both can be read, or the row has none (references). */
export function findPemilikSalah({ Tahun, Kd_Desa }: Readonly<Record<string, string>>): string | null {
  if (Tahun === undefined) return null
  if (!/^\d{4}$/.test(Tahun.trim())) return `Tahun "${Tahun.trim().slice(0, 20)}" tidak terbaca`
  return /^\d{2}\.\d{4}$/.test(toKodeDesa(Kd_Desa ?? ''))
    ? null
    : `Kd_Desa "${(Kd_Desa ?? '').trim().slice(0, 20)}" tidak terbaca`
}

/** The village part of a ministry code: `62.02.24.2005` is `24.2005` in its kabupaten's Siskeudes. */
export const toKodeSiskeudes = (kodeWilayah: string): string => kodeWilayah.split('.').slice(2).join('.')

/** What stands behind the village in an activity code; null when it belongs to another village. */
export function parseKegiatan(teks: string, kodeDesa: string): string | null {
  const kode = teks.trim()
  if (isKosong(kode)) return ''
  if (toKodeDesa(kode) === kodeDesa) return ''
  if (!kode.startsWith(`${kodeDesa}.`)) return null
  const kegiatan = kode.slice(kodeDesa.length + 1).replace(/\.$/, '')
  if (!/^\d{1,2}(\.\d{1,3}){0,4}$/.test(kegiatan)) return null
  return /^0+(\.0+)*$/.test(kegiatan) ? '' : kegiatan
}

/** A boolean of Access. */
export const isBenar = (teks: string): boolean => /^(-?1|true|yes)$/i.test(teks.trim())
