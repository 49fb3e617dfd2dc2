/**
 * The larger print is carried in the address: finished pages are kept whole, so no cookie may change one, and an address
 * each has its own. Pure.
 */

/** To a lesson or a paper, in the size that was chosen. */
export function toHrefHuruf(href: string, isBesar: boolean): string {
  if (!isBesar) return href
  const [jalur = '', letak] = href.split('#')
  const besar = `${jalur}${jalur.includes('?') ? '&' : '?'}huruf=besar`
  return letak === undefined ? besar : `${besar}#${letak}`
}

/** As a form or an address says it; anything else is the usual size. */
export const isHurufBesar = (nilai: unknown): boolean => nilai === 'besar'
