import type { APIRoute } from 'astro'
import { getEnv } from '../../../platform/env.ts'
import { toTidakAda } from '../../../platform/tidak-ada.ts'
import { toXmlResponse } from '../../../platform/xml.ts'
import { findUmpan } from '../../../publik/umpan.ts'
import { formatUmpan } from '../../../views/umpan.ts'

export const GET: APIRoute = async ({ locals, params }) => {
  const desa = params.desa ?? ''
  const umpan = await findUmpan(desa, locals.catatan)
  if (umpan === null) return toTidakAda()
  const isi = formatUmpan({ ...umpan, situs: getEnv().situs, jalur: `/desa/${desa}/umpan.xml` })
  return toXmlResponse(isi, 'application/atom+xml')
}
