/** Roads of the configuration that are not Payload's own: each needs a row in the table of endpoints. */
import type { Endpoint, SanitizedConfig } from 'payload'

/** What Payload 3 answers by itself; a new one after an upgrade is a decision, and the rows above cover it or not. */
const PAYLOAD: readonly string[] = [
  'GET /',
  'POST /',
  'PATCH /',
  'DELETE /',
  'GET /count',
  'GET /:id',
  'PATCH /:id',
  'DELETE /:id',
  'GET /versions',
  'GET /versions/:id',
  'POST /versions/:id',
  'POST /:id/duplicate',
  'POST /access',
  'POST /access/:id?',
  'GET /access',
]
const PAYLOAD_TERTENTU: Readonly<Record<string, readonly string[]>> = {
  berkas: ['GET /paste-url/:id?', 'GET /file/:filename'],
  pengguna: [
    'GET /init',
    'GET /me',
    'POST /login',
    'POST /logout',
    'POST /refresh-token',
    'POST /unlock',
    // Closed by the guard for everybody.
    'POST /first-register',
    'POST /forgot-password',
    'POST /reset-password',
    'POST /verify/:id',
  ],
  'payload-jobs': ['GET /run', 'GET /handle-schedules'],
  'payload-preferences': ['GET /:key', 'POST /:key', 'DELETE /:key'],
}

export function listEndpointSendiri({ endpoints, collections, globals }: SanitizedConfig): string[] {
  return [
    ...listAsing(endpoints, '/api', ''),
    ...collections.flatMap((satu) => listAsing(satu.endpoints, `/api/${satu.slug}`, satu.slug)),
    ...globals.flatMap((satu) => listAsing(satu.endpoints, `/api/globals/${satu.slug}`, satu.slug)),
  ].sort()
}

/** Ours by their mark, and whatever else is not known to be Payload's. */
function listAsing(daftar: readonly Endpoint[] | false, awal: string, slug: string): string[] {
  const dikenal = [...PAYLOAD, ...(PAYLOAD_TERTENTU[slug] ?? [])]
  return (daftar || [])
    .map(({ custom, method, path }) => ({
      method: method.toUpperCase(),
      path,
      isKami: custom?.lewu === true,
    }))
    .filter(({ method, path, isKami }) => isKami || !dikenal.includes(`${method} ${path}`))
    .map(({ method, path }) => `${method} ${awal}${path}`)
}
