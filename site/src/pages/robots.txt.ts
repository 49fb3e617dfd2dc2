import type { APIRoute } from 'astro'

/** Search results and previews are no pages of their own. */
export const GET: APIRoute = () =>
  new Response('User-agent: *\nDisallow: /cari\nDisallow: /pratinjau\n', {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
