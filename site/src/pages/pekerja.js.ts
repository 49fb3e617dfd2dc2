import { SKRIP } from 'virtual:skrip-belajar'
import type { APIRoute } from 'astro'
import { getEnv } from '../platform/env.ts'

/**
 * The worker that a phone keeps once its owner has saved a course there, or the one that ends it; browsers ask for it anew
 * each time.
 */
export const GET: APIRoute = () =>
  new Response(getEnv().isPekerjaMati ? SKRIP.pekerjaMati : SKRIP.pekerja, {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  })
