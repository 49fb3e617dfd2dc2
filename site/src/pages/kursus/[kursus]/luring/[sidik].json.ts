import type { APIRoute } from 'astro'
import { getPaketLuring } from '../../../../platform/paket-luring.ts'
import { toTidakAda } from '../../../../platform/tidak-ada.ts'
import { parseAlamatKursus } from '../../../../publik/kursus.ts'

/** The pack itself. What lies at an address never changes; of an edition that was replaced nothing is left here. */
export const GET: APIRoute = async ({ params, locals }) => {
  const paket = await getPaketLuring(parseAlamatKursus(params), locals.catatan)
  if (paket === null || paket.daftar.sidik !== params.sidik) return toTidakAda()
  return new Response(paket.isi, {
    headers: {
      'content-type': 'application/json',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}
