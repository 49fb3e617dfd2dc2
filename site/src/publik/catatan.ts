/** What one rendering of a page has read and met: its change keys, what stopped it, and who is to blame. */
export type Catatan = {
  kunci: Set<string>
  isBasisDataMati: boolean
  galat: unknown
  /** What the page asked for was public once. */
  isDicabut: boolean
  /** The page is an answer to one visitor: it is not kept for the next. */
  isSekali: boolean
  /** Copies that were read, by their key: an answer made of several pages reads each once. */
  dibaca: Map<string, Promise<unknown[]>>
}

export const toCatatan = (): Catatan => ({
  kunci: new Set(),
  isBasisDataMati: false,
  galat: null,
  isDicabut: false,
  isSekali: false,
  dibaca: new Map(),
})

/** Pages that say "today" or "past" depend on it; the server announces it at midnight in Central Kalimantan. */
export const KUNCI_HARI = 'hari'
/** Pages that must not stand while changes may go unheard depend on it; announced when the database is out of hearing. */
export const KUNCI_HUBUNGAN = 'hubungan'
