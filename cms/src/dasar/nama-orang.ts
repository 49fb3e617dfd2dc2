/** The name of a person as somebody types it. Pure. */

/** Spaces put right: two spellings that look the same are one. */
export const toNamaRapi = (nama: string): string => nama.trim().replace(/\s+/g, ' ')

/** Of a slip, a number in a list or a telephone: no name of a person has one, in whatever script. */
export const hasAngka = (nama: string): boolean => /\p{N}/u.test(nama)
