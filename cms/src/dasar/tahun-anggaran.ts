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

/** The year of an address; `kabar` says what is shown in place of one that is none. */
export function pickTahunAnggaran(diminta: unknown, now: Date): { tahun: number; kabar: string | null } {
  if (isTahunAnggaran(Number(diminta))) return { tahun: Number(diminta), kabar: null }
  const tahun = getTahunBerjalan(now)
  const isDiminta = diminta !== undefined && diminta !== ''
  return { tahun, kabar: isDiminta ? formatTakDikenal(String(diminta), tahun) : null }
}

const formatTakDikenal = (diminta: string, tahun: number): string =>
  `Tahun "${diminta.slice(0, 20)}" bukan tahun anggaran (${TAHUN_ANGGARAN_PERTAMA} sampai ${TAHUN_ANGGARAN_TERAKHIR}). Yang tampil ${tahun}.`
