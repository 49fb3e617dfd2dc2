const BULAT = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 })
const PECAHAN = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 })
const VOLUME = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 3 })
const PERSEN = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 })

/** `1.432`. */
export function formatAngka(angka: number): string {
  return BULAT.format(angka)
}

/** `12,5`; at most two decimals. */
export const formatDesimal = (angka: number): string => PECAHAN.format(angka)

/** `1.250,5`, `1,125`; at most three decimals. */
export const formatVolume = (angka: number): string => VOLUME.format(angka)

/** `66%`, `95,3%`; an en dash where there is nothing to divide by. */
export function formatPersen(persen: number | null): string {
  return persen === null ? '–' : `${PERSEN.format(persen)}%`
}

/** `6,5 kB`, `14 kB`, `1,2 MB`. */
export function formatUkuran(byte: number): string {
  if (byte < 1000) return `${byte} byte`
  if (byte < 10_000) return `${PERSEN.format(byte / 1000)} kB`
  if (byte < 1_000_000) return `${BULAT.format(byte / 1000)} kB`
  return `${PERSEN.format(byte / 1_000_000)} MB`
}

const TITIK_RIBUAN = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/
const DESIMAL = /^-?\d+([.,]\d+)?$/

/** `1.500` is one thousand five hundred, `1,5` and `1.5` one and a half; nothing written is no zero. */
export function parseAngka(jawaban: unknown): number | null {
  if (typeof jawaban !== 'string') return null
  const tulisan = jawaban.replace(/\s+|^\s*Rp\.?\s*/gi, '')
  if (TITIK_RIBUAN.test(tulisan)) return Number(tulisan.replaceAll('.', '').replace(',', '.'))
  return DESIMAL.test(tulisan) ? Number(tulisan.replace(',', '.')) : null
}
