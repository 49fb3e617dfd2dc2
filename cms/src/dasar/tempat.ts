/** Places within a village, as people spell them. Pure. */
import { toSlug } from './slug.ts'

/**
 * The same for every spelling of a place, fit for an address: `hulu` for `Hulu`, ` HULU ` and `Dusun Hulu`; `rt-3` for
 * `RT 3`, `RT-03` and `rt03`. Empty for the whole village.
 */
export const toKunciTempat = (nama: string | null): string =>
  toSlug(nama ?? '')
    .replace(/^dusun-/, '')
    .replace(/\b(rt|rw)-?0*(?=\d)/g, '$1-')
