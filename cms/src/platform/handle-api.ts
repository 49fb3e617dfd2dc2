/** The cms's REST behind its guard: the one door for the Next route, for scripts and for the tests. */
import { sql } from '@payloadcms/db-postgres'
import { getPayload, handleEndpoints, type RequestContext, type SanitizedConfig } from 'payload'
import { checkPermintaan } from './guard.ts'
import { checkBadan } from './guard-badan.ts'
import { toRefusalResponse } from './respond.ts'
import { finishSlots } from './slots.ts'
import { getPoolDb } from './transaction.ts'

/** Answers that a database which is down would also cause: nobody is known then, and nothing works. */
const MUNGKIN_BASIS_DATA = [401, 403, 500]

export async function handleApi(
  request: Request,
  config: Promise<SanitizedConfig> | SanitizedConfig,
): Promise<Response> {
  const salah = checkPermintaan(request.method, new URL(request.url)) ?? (await checkBadan(request))
  if (salah !== null) return toRefusalResponse(salah.status, [salah.alasan])
  const response = await handleEndpoints({ config, request }).finally(() => finishSlots(toReq(request)))
  if (MUNGKIN_BASIS_DATA.includes(response.status) && !(await isBasisDataHidup(config))) {
    return toRefusalResponse(503, [
      {
        kode: 'BASIS_DATA_MATI',
        pesan: 'Basis data sedang tidak dapat dihubungi. Tunggu sebentar, lalu coba lagi.',
      },
    ])
  }
  response.headers.set('Cache-Control', response.headers.get('Cache-Control') ?? 'private, no-store')
  return response
}

/** Payload makes the request itself its `req`, and puts the context on it. */
const toReq = (request: Request & { context?: RequestContext }): { context?: RequestContext } => request

async function isBasisDataHidup(config: Promise<SanitizedConfig> | SanitizedConfig): Promise<boolean> {
  return getPoolDb(await getPayload({ config }))
    .execute(sql`select 1`)
    .then(() => true)
    .catch(() => false)
}
