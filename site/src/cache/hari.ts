/** Tells when a new day begins in Central Kalimantan, so that pages that speak of today are made anew. */
import { toTanggal } from 'cms/dasar/tanggal'

/** The clock of the machine may be set, and a sleeping one misses its timers. */
const MAX_JEDA_MS = 20_000
const HARI_MS = 86_400_000
/** WIB has no summer time. */
const SELISIH_WIB_MS = 7 * 3_600_000

/** How long until the day is looked at again: at midnight to the millisecond, and often enough before. */
export function calculateJeda(kini: number): number {
  return Math.min(MAX_JEDA_MS, HARI_MS - ((kini + SELISIH_WIB_MS) % HARI_MS))
}

/** The returned function stops it. */
export function startMengikutiHari(onHariBaru: () => void): () => void {
  let hari = toTanggal(new Date())
  let timer: NodeJS.Timeout
  const wait = (): void => {
    timer = setTimeout(check, calculateJeda(Date.now())).unref()
  }
  const check = (): void => {
    const kini = toTanggal(new Date())
    if (kini !== hari) onHariBaru()
    hari = kini
    wait()
  }
  wait()
  return () => clearTimeout(timer)
}
