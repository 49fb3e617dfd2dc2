/** Texts as the editor of the admin saves them, for tests that only need one to be there. */
import type { Orang } from './admin.ts'

const simpul = { direction: 'ltr', format: '', indent: 0, version: 1 }
const toTeksKaya = (text: string) => ({
  root: {
    ...simpul,
    type: 'root',
    children: [
      {
        ...simpul,
        type: 'paragraph',
        textFormat: 0,
        children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
      },
    ],
  },
})

/** A draft of a news item; its id. */
export async function createBerita(orang: Orang, judul: string): Promise<string> {
  const data = { judul, ringkasan: `${judul} diceritakan singkat.`, isi: toTeksKaya(`${judul}.`) }
  const { isi } = await orang.ask('POST', '/api/berita', data)
  return String((isi.doc as { id?: unknown } | undefined)?.id)
}
