import { SKRIP } from 'virtual:skrip-belajar'
import type { APIRoute } from 'astro'

/** The worker that a phone keeps once its owner has saved a course there; browsers ask for it anew each time. */
export const GET: APIRoute = () =>
  new Response(SKRIP.pekerja, {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  })
