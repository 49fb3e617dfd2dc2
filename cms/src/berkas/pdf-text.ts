/** Words of a PDF, for the search and for people who cannot see the scan. */
import { extractText, getDocumentProxy } from 'unpdf'

/** A village's regulation has some twenty pages; a scan of a book must not hold up the office. */
const MAX_HALAMAN = 150
const MAX_HURUF = 300_000

/** Null where there is no text to find (a scan), or none that can be read. */
export async function readTeksPdf(byte: Uint8Array): Promise<string | null> {
  try {
    // The library takes the bytes over, so it gets its own.
    const dokumen = await getDocumentProxy(new Uint8Array(byte), { verbosity: 0 })
    if (dokumen.numPages > MAX_HALAMAN) return null
    const { text } = await extractText(dokumen, { mergePages: false })
    const bersih = text.map(toBersih).filter((halaman) => halaman !== '')
    return bersih.length === 0 ? null : bersih.join('\n\n').slice(0, MAX_HURUF)
  } catch {
    // The file itself was checked and is kept; only its words are unknown.
    return null
  }
}

/** No control characters (PostgreSQL keeps no NUL), no runs of blanks. */
function toBersih(halaman: string): string {
  return [...halaman]
    .map((huruf) => (huruf < ' ' && huruf !== '\n' ? ' ' : huruf))
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
