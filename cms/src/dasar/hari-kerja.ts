/** Working days: Monday to Friday, without the days off that are given. Pure. */
import { addHari, type Tanggal } from './tanggal.ts'

export function isHariKerja(tanggal: Tanggal, libur: ReadonlySet<Tanggal>): boolean {
  const hari = new Date(`${tanggal}T00:00:00Z`).getUTCDay()
  return hari !== 0 && hari !== 6 && !libur.has(tanggal)
}

/** The last of so many working days, the first of which follows the day given. */
export function addHariKerja(mulai: Tanggal, jumlah: number, libur: ReadonlySet<Tanggal>): Tanggal {
  let tanggal = mulai
  for (let sisa = jumlah; sisa > 0; ) {
    tanggal = addHari(tanggal, 1)
    if (isHariKerja(tanggal, libur)) sisa -= 1
  }
  return tanggal
}

/** The day that so many working days before another one are left from: the last working day that is in time. */
export function subtractHariKerja(sampai: Tanggal, jumlah: number, libur: ReadonlySet<Tanggal>): Tanggal {
  let tanggal = sampai
  for (let sisa = jumlah; sisa > 0; ) {
    if (isHariKerja(tanggal, libur)) sisa -= 1
    tanggal = addHari(tanggal, -1)
  }
  while (!isHariKerja(tanggal, libur)) tanggal = addHari(tanggal, -1)
  return tanggal
}

/** Working days after a day up to another one; null when that one has passed. */
export function calculateSisaHariKerja(
  hariIni: Tanggal,
  sampai: Tanggal,
  libur: ReadonlySet<Tanggal>,
): number | null {
  if (sampai < hariIni) return null
  let sisa = 0
  for (let tanggal = hariIni; tanggal < sampai; ) {
    tanggal = addHari(tanggal, 1)
    if (isHariKerja(tanggal, libur)) sisa += 1
  }
  return sisa
}
