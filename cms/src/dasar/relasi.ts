/** A relation is an id, or the row itself where it was read along. */
export type Relasi = string | { id: string } | null | undefined

export function toIdRelasi(relasi: unknown): string | null {
  if (typeof relasi === 'string') return relasi === '' ? null : relasi
  return typeof relasi === 'object' && relasi !== null && 'id' in relasi ? String(relasi.id) : null
}
