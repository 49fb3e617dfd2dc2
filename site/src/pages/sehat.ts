import type { APIRoute } from 'astro'
import { isBasisDataHidup } from '../publik/perubahan.ts'

/** The site is well as long as it answers; whether the database does stands beside it. */
export const GET: APIRoute = async () =>
  Response.json(
    { status: 'baik', basisData: await isBasisDataHidup() },
    { headers: { 'cache-control': 'no-store' } },
  )
