import { type Tanggal, toTanggal } from './tanggal.ts'

/** Tahun anggaran = calendar year. Village budgets exist since the village law of 2014. */
export const TAHUN_ANGGARAN_PERTAMA = 2015
export const TAHUN_ANGGARAN_TERAKHIR = 2099

export function isTahunAnggaran(value: unknown): value is number {
  return (
    Number.isInteger(value) &&
    Number(value) >= TAHUN_ANGGARAN_PERTAMA &&
    Number(value) <= TAHUN_ANGGARAN_TERAKHIR
  )
}

/** The fiscal year running at an instant, in WIB. */
export function getTahunBerjalan(now: Date): number {
  return Number(toTanggal(now).slice(0, 4))
}

export function getAwalTahun(tahun: number): Tanggal {
  return `${tahun}-01-01`
}

export function getAkhirTahun(tahun: number): Tanggal {
  return `${tahun}-12-31`
}
