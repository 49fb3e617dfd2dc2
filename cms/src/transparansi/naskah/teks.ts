/** Plain words of a rich text or a part of one, for the search and for plain pages. Pure. */

export function toKata(isi: unknown): string {
  return listTeks(isi).join(' ').replace(/\s+/g, ' ').trim()
}

function listTeks(simpul: unknown): string[] {
  if (typeof simpul !== 'object' || simpul === null) return []
  const { root, text, children } = simpul as { root?: unknown; text?: unknown; children?: unknown[] }
  if (root !== undefined) return listTeks(root)
  if (typeof text === 'string') return [text]
  return Array.isArray(children) ? children.flatMap(listTeks) : []
}
