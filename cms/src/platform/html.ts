/** HTML of the few pages that the cms prints without its admin: everything put in is escaped unless it is HTML already. */
import { createHash } from 'node:crypto'
import { getEnv } from './env.ts'
import { listKepala } from './security-headers.ts'

export type Html = { readonly html: string }
type Nilai = Html | string | number | null | undefined | false | readonly Nilai[]

export function html(potongan: TemplateStringsArray, ...nilai: Nilai[]): Html {
  return { html: potongan.map((teks, i) => `${teks}${i < nilai.length ? toText(nilai[i]) : ''}`).join('') }
}

export type SifatHalaman = {
  status?: number
  /** The page's one script, if it has any. */
  skrip?: string
  /** Whether the page shows pictures of our own, or fetches ahead what another page will need. */
  isBergambar?: boolean
}

/** A whole page with one style sheet and at most one script; the policy names each by its hash. */
export function toHtmlResponse(isi: Html, gaya: string, sifat: SifatHalaman = {}): Response {
  return new Response(isi.html, {
    status: sifat.status ?? 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      ...Object.fromEntries(listKepala(getEnv().LEWU_CMS_URL)),
      'Content-Security-Policy': toCsp(gaya, sifat),
    },
  })
}

function toCsp(gaya: string, { skrip, isBergambar }: SifatHalaman): string {
  return [
    "default-src 'none'",
    `style-src '${toHash(gaya)}'`,
    ...(skrip === undefined ? [] : [`script-src '${toHash(skrip)}'`]),
    // What is fetched ahead falls under any of the policies; a picture of our own harms nobody.
    ...(isBergambar ? ["img-src 'self' data:"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const toHash = (isi: string): string => `sha256-${createHash('sha256').update(isi).digest('base64')}`

function toText(nilai: Nilai): string {
  if (nilai === null || nilai === undefined || nilai === false) return ''
  if (typeof nilai === 'object') return 'html' in nilai ? nilai.html : nilai.map(toText).join('')
  return String(nilai).replace(/[&<>"']/g, (huruf) => `&#${huruf.charCodeAt(0)};`)
}
