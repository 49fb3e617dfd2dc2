import type { APIRoute } from 'astro'
import { getPaketLuring } from '../../../platform/paket-luring.ts'
import { toTidakAda } from '../../../platform/tidak-ada.ts'
import { parseAlamatKursus } from '../../../publik/kursus.ts'

/** What the pack of a course is called and how large it is; asked before anything is fetched. */
export const GET: APIRoute = async ({ params, locals }) => {
  const paket = await getPaketLuring(parseAlamatKursus(params), locals.catatan)
  if (paket === null) return toTidakAda()
  return new Response(JSON.stringify(paket.daftar), { headers: { 'content-type': 'application/json' } })
}
