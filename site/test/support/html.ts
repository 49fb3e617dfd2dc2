/** What a finished page must hold to: valid HTML, no script, within its bytes. */
import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'

const pemeriksa = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The title names page and village; a long village name is no fault.
    'long-title': 'off',
    // The compiler decides how elements without content end, and which case the doctype has.
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // The style sheet keeps a number together, and what one copies stays the number.
    'tel-non-breaking': 'off',
    'no-inline-style': 'error',
    // What comes from this server itself is as trusted as the page that names it.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
})

/** Faults as readable lines; empty when the page is valid. */
export async function listGalatHtml(html: string): Promise<string[]> {
  const { results } = await pemeriksa.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} (${line}:${column}): ${message}`),
  )
}

const SKRIP_BELAJAR = /<script type="module" src="\/skrip\/belajar-[0-9a-f]{16}\.js"><\/script>/
/** The page without the one script there may be, that of the learning pages. */
export const withoutSkripBelajar = (html: string): string => html.replace(SKRIP_BELAJAR, '')

export const countGzip = (isi: string): number => gzipSync(isi, { level: 9 }).length

/** The text between tags, on one line. */
export const toTeks = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
