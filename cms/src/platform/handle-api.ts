/** The cms's REST behind its guard: the one door for the Next route, for scripts and for the tests. */
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { checkPermintaan } from './guard.ts'
import { toRefusalResponse } from './respond.ts'

export async function handleApi(
  request: Request,
  config: Promise<SanitizedConfig> | SanitizedConfig,
): Promise<Response> {
  const url = new URL(request.url)
  const salah = checkPermintaan(request.method, url)
  if (salah !== null) return toRefusalResponse(salah.status, [salah.alasan])
  const response = await handleEndpoints({ config, request })
  response.headers.set('Cache-Control', response.headers.get('Cache-Control') ?? 'private, no-store')
  return response
}
