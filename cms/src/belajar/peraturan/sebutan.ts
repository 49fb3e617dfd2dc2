/** How regulations are called in a sentence. Pure. */
import type { JenisPeraturan, StatusPeraturan } from '../../contract/pelajaran.ts'

export const LABEL_JENIS_PERATURAN: Readonly<Record<JenisPeraturan, string>> = {
  uu: 'UU',
  pp: 'PP',
  perpres: 'Perpres',
  permendagri: 'Permendagri',
  permendesa: 'Permendesa',
  perki: 'PerKI',
  perda: 'Perda',
  pergub: 'Pergub',
  perbup: 'Perbup',
  lainnya: 'Peraturan',
}
export const LABEL_STATUS_PERATURAN: Readonly<Record<StatusPeraturan, string>> = {
  berlaku: 'Berlaku',
  diubah: 'Sudah diubah',
  dicabut: 'Dicabut',
}

/** `Permendagri 20/2018`. */
export const formatSebutan = (jenis: JenisPeraturan, nomor: string, tahun: number): string =>
  `${LABEL_JENIS_PERATURAN[jenis]} ${nomor.trim()}/${tahun}`

/**
 * Whether free text names the regulation: `UU 6/2014`, also written `UU Nomor 6 Tahun 2014` or `UU No. 6/2014`, as words of
 * their own, so neither `UU 16/2014` nor `RUU 6/2014` is it.
 */
export function isMenyebut(teks: string, sebutan: string): boolean {
  const [dicari, dalam] = [toRingkas(sebutan), toRingkas(teks)]
  for (let awal = dalam.indexOf(dicari); awal !== -1; awal = dalam.indexOf(dicari, awal + 1)) {
    const [sebelum, sesudah] = [dalam[awal - 1] ?? ' ', dalam[awal + dicari.length] ?? ' ']
    if (!HURUF.test(sebelum) && !HURUF.test(sesudah)) return true
  }
  return false
}
const HURUF = /[\p{L}\p{N}/]/u
const toRingkas = (teks: string): string =>
  teks
    .toLowerCase()
    .replace(/\b(?:nomor|no\.?)\s*(?=\d)/g, '')
    .replace(/\s+tahun\s+(?=\d{4})/g, '/')
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .trim()
