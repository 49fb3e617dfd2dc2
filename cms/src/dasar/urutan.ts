/** By code units, as the database's "C" collation and every machine order them: for codes, days and ids, not for names. */
export const compareTeks = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
