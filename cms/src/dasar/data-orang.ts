/** Numbers that tell who somebody is, found in free text before it is published (UU 27/2022, data pribadi). Pure. */

export type DataOrang = 'nik' | 'telepon'

/** Sixteen digits, also in groups; eight and more of a phone, with or without the country's code. */
const POLA: readonly [DataOrang, RegExp][] = [
  ['nik', /(?<!\d)\d(?:[ .-]?\d){15}(?!\d)/],
  ['telepon', /(?<!\d)(?:\+?62|0)[ .-]?8\d(?:[ .-]?\d){6,11}(?!\d)/],
]

/** The first kind that is found; null where there is none. */
export const findDataOrang = (teks: string): DataOrang | null =>
  POLA.find(([, pola]) => pola.test(teks))?.[0] ?? null
