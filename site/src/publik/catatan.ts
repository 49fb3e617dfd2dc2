/** What one rendering of a page has read: its change keys, and whether the database failed it. */
export type Catatan = { kunci: Set<string>; isBasisDataMati: boolean }

export const toCatatan = (): Catatan => ({ kunci: new Set(), isBasisDataMati: false })
