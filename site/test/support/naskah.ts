/** Texts of officers, for tests that only need one to be there. */
import { toTeks } from '../../../cms/test/support/naskah.ts'
import type { Orang } from './admin.ts'

/** A draft of a news item; its id. */
export async function createBerita(orang: Orang, judul: string): Promise<string> {
  const data = { judul, ringkasan: `${judul} diceritakan singkat.`, isi: toTeks(`${judul}.`) }
  const { isi } = await orang.ask('POST', '/api/berita', data)
  return String((isi.doc as { id?: unknown } | undefined)?.id)
}
