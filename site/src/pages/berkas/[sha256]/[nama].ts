import type { APIRoute } from 'astro'
import { toResponseBerkas } from '../../../platform/berkas.ts'
import { toTidakAda } from '../../../platform/tidak-ada.ts'
import { findBerkas } from '../../../publik/berkas.ts'

export const GET: APIRoute = async ({ params, locals, request }) => {
  const berkas = await findBerkas(params.sha256 ?? '', params.nama ?? '', locals.catatan)
  if (berkas === null) return toTidakAda()
  return toResponseBerkas(berkas, request.headers)
}
