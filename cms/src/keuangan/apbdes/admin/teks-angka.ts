import { formatRupiah, toSen } from '../../../dasar/rupiah.ts'

/** An amount of the report in words; what is not known is said so. */
export const toTeks = (angka: number | null): string =>
  angka === null ? 'belum ada data' : formatRupiah(toSen(angka))
