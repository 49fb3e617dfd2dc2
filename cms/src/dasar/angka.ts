const BULAT = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 })
const PERSEN = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 })

/** `1.432`. */
export function formatAngka(angka: number): string {
  return BULAT.format(angka)
}

/** `66%`, `95,3%`; an en dash where there is nothing to divide by. */
export function formatPersen(persen: number | null): string {
  return persen === null ? '–' : `${PERSEN.format(persen)}%`
}

/** `14 kB`, `1,2 MB`. */
export function formatUkuran(byte: number): string {
  if (byte < 1000) return `${byte} byte`
  if (byte < 1_000_000) return `${BULAT.format(byte / 1000)} kB`
  return `${PERSEN.format(byte / 1_000_000)} MB`
}
