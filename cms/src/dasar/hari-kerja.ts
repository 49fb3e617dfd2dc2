/** Working days: Monday to Friday, without the days off that are given. Pure. */
import type { Tanggal } from './tanggal.ts'

const HARI_MS = 86_400_000

export function isHariKerja(tanggal: Tanggal, libur: ReadonlySet<Tanggal>): boolean {
  const hari = new Date(`${tanggal}T00:00:00Z`).getUTCDay()
  return hari !== 0 && hari !== 6 && !libur.has(tanggal)
}

/** The last of so many working days, the first of which follows the day given. */
export function addHariKerja(mulai: Tanggal, jumlah: number, libur: ReadonlySet<Tanggal>): Tanggal {
  let tanggal = mulai
  for (let sisa = jumlah; sisa > 0; ) {
    tanggal = addHari(tanggal)
    if (isHariKerja(tanggal, libur)) sisa -= 1
  }
  return tanggal
}

const addHari = (tanggal: Tanggal): Tanggal =>
  new Date(Date.parse(`${tanggal}T00:00:00Z`) + HARI_MS).toISOString().slice(0, 10)
