/** What of an unsaved form is kept in the browser, for whom and how long. Pure. */

/** In milliseconds: seven days. */
export const MASA_SIMPAN = 7 * 86_400_000
const AWALAN = 'lewu-isian:'

/** `dasar`: when the stored document that was being changed had last been saved, as the server told it. */
export type IsianTerkumpul = { waktu: number; isi: Record<string, unknown>; dasar: string | null }
type Tempat = { pengguna: string; kumpulan: string; id: string | number | null | undefined }

/** Begins with the person, so that nobody else's is ever read. */
export const toAwalanIsian = (pengguna: string): string => `${AWALAN}${pengguna}:`
export const toKunciIsian = ({ pengguna, kumpulan, id }: Tempat): string =>
  `${toAwalanIsian(pengguna)}${kumpulan}:${id ?? 'baru'}`

/** Passwords and files stay out; what the server writes itself makes no difference. */
const RAHASIA = /sandi|password|token|hash|salt|secret/i
const MILIK_SERVER: readonly string[] = ['updatedAt', 'createdAt', 'file']

export function toIsianSimpan(isi: Record<string, unknown>): Record<string, unknown> {
  return walk(isi) as Record<string, unknown>
}

function walk(nilai: unknown): unknown {
  if (Array.isArray(nilai)) return nilai.map(walk)
  if (typeof nilai !== 'object' || nilai === null) return nilai
  return Object.fromEntries(
    Object.entries(nilai)
      .filter(([nama]) => !RAHASIA.test(nama) && !MILIK_SERVER.includes(nama))
      .map(([nama, satu]) => [nama, walk(satu)]),
  )
}

/** Null where nothing is kept, it is too old, or unreadable. */
export function parseIsian(teks: string | null, now: number): IsianTerkumpul | null {
  if (teks === null) return null
  try {
    const { waktu, isi, dasar = null } = JSON.parse(teks) as Partial<IsianTerkumpul>
    const isUtuh = typeof waktu === 'number' && typeof isi === 'object' && isi !== null
    return isUtuh && now - waktu < MASA_SIMPAN ? { waktu, isi, dasar } : null
  } catch {
    // Not ours, or cut off: nothing to offer.
    return null
  }
}

/** Fields that nobody filled in count alike, whether they are empty or missing. */
export const isBeda = (satu: Record<string, unknown>, dua: Record<string, unknown>): boolean =>
  toBanding(satu) !== toBanding(dua)

function toBanding(isi: unknown): string {
  return JSON.stringify(isi, (_nama, nilai: unknown) => {
    if (nilai === null || nilai === '' || (Array.isArray(nilai) && nilai.length === 0)) return undefined
    if (typeof nilai !== 'object' || nilai === null || Array.isArray(nilai)) return nilai
    return Object.fromEntries(Object.entries(nilai).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
