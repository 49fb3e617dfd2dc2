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
