/** What one rendering of a page has read and met: its change keys, what stopped it, and who is to blame. */
export type Catatan = { kunci: Set<string>; isBasisDataMati: boolean; galat: unknown }

export const toCatatan = (): Catatan => ({ kunci: new Set(), isBasisDataMati: false, galat: null })
