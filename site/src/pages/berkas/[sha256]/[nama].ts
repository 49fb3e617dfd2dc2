import type { APIRoute } from 'astro'
import { toResponseBerkas } from '../../../platform/berkas.ts'
import { findBerkas } from '../../../publik/berkas.ts'

export const GET: APIRoute = async ({ params, locals, request }) => {
  const berkas = await findBerkas(params.sha256 ?? '', params.nama ?? '', locals.catatan)
  if (berkas === null) return new Response(null, { status: 404 })
  return toResponseBerkas(berkas, request.headers.get('if-none-match'))
}
