/**
 * Rich text: the allow-list of nodes of the editor's JSON. What is not named here is refused when saved
 * and skipped when printed. Unknown properties are dropped, so a tree is clean after parsing.
 */
import { z } from 'zod'

const MAX_DEPTH = 12
const ALLOWED_SCHEMES = ['https:', 'mailto:', 'tel:']

/** A link target a reader may be sent to: https, mailto, tel, or a path of the site itself. */
export function isAllowedUrl(url: string): boolean {
  if (hasControlCharacter(url) || url.includes('\\')) return false
  if (/^\/(?!\/)/.test(url) || url.startsWith('#')) return true
  return ALLOWED_SCHEMES.some((scheme) => url.toLowerCase().startsWith(scheme)) && URL.canParse(url)
}

export type SimpulTeks = { type: 'text'; text: string; format: number }
export type SimpulBaris = SimpulTeks | { type: 'linebreak' } | SimpulTautan
export type SimpulTautan = { type: 'link'; url: string; children: SimpulBaris[] }
export type SimpulButir = { type: 'listitem'; children: (SimpulBaris | SimpulDaftar)[] }
export type SimpulDaftar = { type: 'list'; listType: 'bullet' | 'number'; children: SimpulButir[] }
export type SimpulBlok =
  | { type: 'paragraph'; children: SimpulBaris[] }
  | { type: 'heading'; tag: 'h2' | 'h3' | 'h4'; children: SimpulBaris[] }
  | { type: 'quote'; children: SimpulBaris[] }
  | SimpulDaftar
export type TeksKaya = { root: { type: 'root'; children: SimpulBlok[] } }

const teks = z.object({
  type: z.literal('text'),
  text: z.string().max(20_000),
  format: z.int().min(0).max(127),
})
/** Comes with text pasted from a table; on a page it is a space. */
const tab = z
  .object({ type: z.literal('tab') })
  .transform(() => ({ type: 'text' as const, text: ' ', format: 0 }))
const barisBaru = z.object({ type: z.literal('linebreak') })

const tautan: z.ZodType<SimpulTautan> = z
  .object({
    type: z.enum(['link', 'autolink']),
    fields: z.object({
      url: z.string().max(2000).refine(isAllowedUrl),
      linkType: z.literal('custom').optional(),
    }),
    children: z.lazy(() => z.array(baris).max(500)),
  })
  .transform(({ fields, children }) => ({ type: 'link' as const, url: fields.url, children }))
const tautanPublik = z.object({
  type: z.literal('link'),
  url: z.string().max(2000).refine(isAllowedUrl),
  children: z.lazy(() => z.array(baris).max(500)),
})
const baris: z.ZodType<SimpulBaris> = z.lazy(() => z.union([teks, tab, barisBaru, tautanPublik, tautan]))
const butir: z.ZodType<SimpulButir> = z.lazy(() =>
  z.object({ type: z.literal('listitem'), children: z.array(z.union([baris, daftar])).max(500) }),
)
const daftar: z.ZodType<SimpulDaftar> = z.lazy(() =>
  z.object({
    type: z.literal('list'),
    listType: z.enum(['bullet', 'number']),
    children: z.array(butir).max(500),
  }),
)
const anakBaris = z.array(baris).max(500)
const blok: z.ZodType<SimpulBlok> = z.union([
  z.object({ type: z.literal('paragraph'), children: anakBaris }),
  z.object({ type: z.literal('heading'), tag: z.enum(['h2', 'h3', 'h4']), children: anakBaris }),
  z.object({ type: z.literal('quote'), children: anakBaris }),
  daftar,
])

const pohon = z.object({ root: z.object({ type: z.literal('root'), children: z.array(blok).max(500) }) })

/** Accepts the editor's own JSON as well as an already cleaned tree; both come out clean. */
export const teksKayaSchema: z.ZodType<TeksKaya> = z
  .unknown()
  .refine((value) => !isDeeperThan(value, MAX_DEPTH * 2), { error: 'Rich text is nested too deeply' })
  .pipe(pohon)

function isDeeperThan(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (limit === 0) return true
  return Object.values(value).some((child) => isDeeperThan(child, limit - 1))
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character <= '\u0020' || character === '\u007f')
}
