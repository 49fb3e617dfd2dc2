/** Plain words of a rich text, for the search. Pure. */
import type { TeksKaya } from '../../contract/teks-kaya.ts'

export function toKata(isi: TeksKaya): string {
  return listTeks(isi.root).join(' ').replace(/\s+/g, ' ').trim()
}

function listTeks(simpul: unknown): string[] {
  if (typeof simpul !== 'object' || simpul === null) return []
  const { text, children } = simpul as { text?: unknown; children?: unknown[] }
  if (typeof text === 'string') return [text]
  return Array.isArray(children) ? children.flatMap(listTeks) : []
}
