/** Which of the dated rows of a parameter hold in a budget year: superseded ones stay in the register and are left out. Pure. */

/** `kabupaten`: null = of the province. `diakhiri`: from its year on there is no such row any more. */
export type BarisBertahun = {
  tahunDari: number
  /** null = still in force. */
  tahunSampai: number | null
  kabupaten: string | null
  diakhiri: boolean
}
export type TempatAnggaran = { tahun: number; kabupaten: string | null }

/**
 * The kabupaten's own before the province's, then the one that begins later, then the one written later: `daftar` is in
 * the order of writing.
 */
export function listBerlaku<Baris extends BarisBertahun>(
  daftar: readonly Baris[],
  { tahun, kabupaten }: TempatAnggaran,
  toKunci: (baris: Baris) => string,
): Baris[] {
  const terpilih = new Map<string, Baris>()
  for (const baris of daftar) {
    const isBertahun = baris.tahunDari <= tahun && tahun <= (baris.tahunSampai ?? tahun)
    if (!isBertahun || (baris.kabupaten !== null && baris.kabupaten !== kabupaten)) continue
    const kunci = toKunci(baris)
    const lama = terpilih.get(kunci)
    if (lama === undefined || isMendahului(baris, lama)) terpilih.set(kunci, baris)
  }
  return [...terpilih.values()].filter(({ diakhiri }) => !diakhiri)
}

const isMendahului = (baris: BarisBertahun, lama: BarisBertahun): boolean =>
  (baris.kabupaten === null) === (lama.kabupaten === null)
    ? baris.tahunDari >= lama.tahunDari
    : baris.kabupaten !== null
