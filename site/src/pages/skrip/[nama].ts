import { SKRIP } from 'virtual:skrip-belajar'
import type { APIRoute } from 'astro'
import { toTidakAda } from '../../platform/tidak-ada.ts'

/** The script of the learning pages; its address says what is in it. */
export const GET: APIRoute = ({ params }) =>
  params.nama === SKRIP.nama
    ? new Response(SKRIP.halaman, {
        headers: {
          'content-type': 'text/javascript; charset=utf-8',
          'cache-control': 'public, max-age=31536000, immutable',
        },
      })
    : toTidakAda()
