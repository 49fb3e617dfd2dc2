/** HTML of the few pages that the cms prints without its admin: everything put in is escaped unless it is HTML already. */
import { createHash } from 'node:crypto'
import { getEnv } from './env.ts'
import { listKepala } from './security-headers.ts'

export type Html = { readonly html: string }
type Nilai = Html | string | number | null | undefined | false | readonly Nilai[]

export function html(potongan: TemplateStringsArray, ...nilai: Nilai[]): Html {
  return { html: potongan.map((teks, i) => `${teks}${i < nilai.length ? toText(nilai[i]) : ''}`).join('') }
}

/** A whole page with one style sheet and no script; the policy names the sheet by its hash. */
export function toHtmlResponse(isi: Html, gaya: string, status = 200): Response {
  const hash = createHash('sha256').update(gaya).digest('base64')
  return new Response(isi.html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      ...Object.fromEntries(listKepala(getEnv().LEWU_CMS_URL)),
      'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    },
  })
}

function toText(nilai: Nilai): string {
  if (nilai === null || nilai === undefined || nilai === false) return ''
  if (typeof nilai === 'object') return 'html' in nilai ? nilai.html : nilai.map(toText).join('')
  return String(nilai).replace(/[&<>"']/g, (huruf) => `&#${huruf.charCodeAt(0)};`)
}
