/** Tells when a new day begins in Central Kalimantan, so that pages that speak of today are made anew. */
import { toTanggal } from 'cms/dasar/tanggal'

const JEDA_MS = 20_000

/** The returned function stops it. */
export function startMengikutiHari(onHariBaru: () => void): () => void {
  let hari = toTanggal(new Date())
  const timer = setInterval(() => {
    const kini = toTanggal(new Date())
    if (kini === hari) return
    hari = kini
    onHariBaru()
  }, JEDA_MS)
  timer.unref()
  return () => clearInterval(timer)
}
