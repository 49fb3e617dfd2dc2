/** Words that become public must name nobody by a number. Pure. */
import type { Alasan } from '../contract/galat.ts'
import { findDataOrang } from '../dasar/data-orang.ts'

export type SalahIsian = Alasan & { isian: string }

export const listSalahTeks = (daftar: readonly { isian: string; nilai: string }[]): SalahIsian[] =>
  daftar
    .filter(({ nilai }) => findDataOrang(nilai) !== null)
    .map(({ isian }) => ({
      isian,
      kode: 'DATA_ORANG',
      pesan: 'Di sini ada nomor seperti NIK atau nomor HP. Hapus dahulu, karena isinya akan terbit.',
    }))
