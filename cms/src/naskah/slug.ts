/** Addresses of texts: words of the title, unique in their village, and fixed once the text has been public. Pure. */
import { toSlug } from '../dasar/slug.ts'

const MAX_SLUG = 80

export function createSlugNaskah(dasar: string, terpakai: readonly string[]): string {
  const slug = toPendek(toSlug(dasar)) || 'naskah'
  if (!terpakai.includes(slug)) return slug
  let nomor = 2
  while (terpakai.includes(`${slug}-${nomor}`)) nomor += 1
  return `${slug}-${nomor}`
}

/** Cut at a hyphen, so that no word is torn. */
function toPendek(slug: string): string {
  if (slug.length <= MAX_SLUG) return slug
  const potong = slug.slice(0, MAX_SLUG)
  return potong.slice(0, Math.max(potong.lastIndexOf('-'), 20))
}
