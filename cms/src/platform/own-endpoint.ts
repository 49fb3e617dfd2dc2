/** How our own endpoints are made: the mark a test finds them by, who gets in, and a line in the log for a refusal. */
import type { Endpoint, PayloadRequest } from 'payload'
import { logTolakan } from './log.ts'
import { toRefusalResponse } from './respond.ts'

/** Marks an endpoint as ours, so that a test finds it and asks for its row in the policy table. */
const MILIK_KAMI = { lewu: true }

/** For people who are signed in; what each of them may do, the handler asks itself. */
export function toEndpointMasuk(endpoint: Endpoint): Endpoint {
  return toEndpointPublik({
    ...endpoint,
    handler: async (req) =>
      req.user === null
        ? toRefusalResponse(403, [{ kode: 'BELUM_MASUK', pesan: 'Masuk dahulu.' }])
        : endpoint.handler(req),
  })
}

export function toEndpointPublik(endpoint: Endpoint): Endpoint {
  return {
    ...endpoint,
    custom: MILIK_KAMI,
    handler: async (req: PayloadRequest) => {
      const response = await endpoint.handler(req)
      if (response.status === 403) logTolakan(req)
      return response
    },
  }
}
