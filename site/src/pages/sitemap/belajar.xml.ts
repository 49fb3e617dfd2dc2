import type { APIRoute } from 'astro'
import { getEnv } from '../../platform/env.ts'
import { toTidakAda } from '../../platform/tidak-ada.ts'
import { toXmlResponse } from '../../platform/xml.ts'
import { listAlamatBelajar } from '../../publik/umpan.ts'
import { formatPetaBelajar } from '../../views/umpan.ts'

export const GET: APIRoute = async ({ locals }) => {
  const daftar = await listAlamatBelajar(locals.catatan)
  return daftar.length === 0 ? toTidakAda() : toXmlResponse(formatPetaBelajar(daftar, getEnv().situs))
}
