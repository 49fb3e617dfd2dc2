/** How the site calls its caches on a phone; all others are somebody else's. */
/** The page for no signal with what it needs. */
export const AWALAN_KERANGKA = 'kerangka/'
/** Packs of courses. */
export const AWALAN_PAKET = 'paket/'
