/** Whether a day that was typed can be that of a paper beside a budget. Pure. */
import type { Alasan } from '../contract/galat.ts'
import { formatTanggal, type Tanggal } from '../dasar/tanggal.ts'

/** Papers beside a budget are dated about its own year; what was typed longer away is a slip. */
const TAHUN_DEKAT = 2
export function checkTanggalDekat(tanggal: Tanggal | undefined, kode: string, tahun: number): Alasan[] {
  if (tanggal === undefined || tanggal === '') return []
  if (Math.abs(Number(tanggal.slice(0, 4)) - tahun) <= TAHUN_DEKAT) return []
  return [
    {
      kode,
      pesan: `Tanggal ${formatTanggal(tanggal)} terlalu jauh dari tahun anggaran ${tahun}. Periksa tahunnya.`,
    },
  ]
}
