/** Words of an address. */

/** Lower-case ASCII words joined by hyphens. */
export function toSlug(nama: string): string {
  return nama
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
