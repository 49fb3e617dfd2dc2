import { sql } from '@payloadcms/db-postgres'
import type { Endpoint } from 'payload'
import { toEndpointPublik } from './own-endpoint.ts'
import { toJson } from './respond.ts'
import { getPoolDb } from './transaction.ts'

/** GET /api/sehat: whether the cms and its database answer. */
const sehatEndpoint = toEndpointPublik({
  path: '/sehat',
  method: 'get',
  handler: async ({ payload }) => {
    const isBasisDataBaik = await getPoolDb(payload)
      .execute(sql`select 1`)
      .then(() => true)
      .catch(() => false)
    return toJson({ status: isBasisDataBaik ? 'baik' : 'basis-data-mati' }, isBasisDataBaik ? 200 : 503)
  },
})

export const endpoints: Endpoint[] = [sehatEndpoint]
