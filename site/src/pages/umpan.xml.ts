import type { APIRoute } from 'astro'
import { getEnv } from '../platform/env.ts'
import { toXmlResponse } from '../platform/xml.ts'
import { findUmpan } from '../publik/umpan.ts'
import { formatUmpan } from '../views/umpan.ts'

export const GET: APIRoute = async ({ locals }) => {
  const umpan = await findUmpan(null, locals.catatan)
  const isi = formatUmpan({
    nama: null,
    baris: umpan?.baris ?? [],
    situs: getEnv().situs,
    jalur: '/umpan.xml',
  })
  return toXmlResponse(isi, 'application/atom+xml')
}
