import type { APIRoute } from 'astro'
import { getEnv } from '../../platform/env.ts'
import { toTidakAda } from '../../platform/tidak-ada.ts'
import { toXmlResponse } from '../../platform/xml.ts'
import { listAlamat } from '../../publik/umpan.ts'
import { formatPeta } from '../../views/umpan.ts'

export const GET: APIRoute = async ({ locals, params }) => {
  const daftar = await listAlamat(params.kabupaten ?? '', locals.catatan)
  return daftar.length === 0 ? toTidakAda() : toXmlResponse(formatPeta(daftar, getEnv().situs))
}
