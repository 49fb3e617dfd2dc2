import type { APIRoute } from 'astro'
import { getEnv } from '../platform/env.ts'

/** Search results, previews and receipts are no pages of their own. */
export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nDisallow: /cari\nDisallow: /pratinjau\nDisallow: /pesan\n\nSitemap: ${getEnv().situs}/sitemap.xml\n`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  )
