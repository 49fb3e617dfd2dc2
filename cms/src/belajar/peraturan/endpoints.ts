/** `/api/belajar/peraturan/:id/tinjau` for authors and reviewers. */
import type { Endpoint } from 'payload'
import { isUuid } from '../../akses/scope.ts'
import { tinjauPeraturanSchema } from '../../contract/belajar.ts'
import { toJson, toRefusalResponse } from '../../platform/respond.ts'
import { TIDAK_ADA } from '../pendaftaran/operations.ts'
import { toHandler } from '../to-handler.ts'
import { recordTinjauan } from './tinjau-operations.ts'

export const peraturanEndpoints: Endpoint[] = [
  {
    path: '/belajar/peraturan/:id/tinjau',
    method: 'post',
    handler: toHandler(tinjauPeraturanSchema, async (req, isi) => {
      const id = req.routeParams?.id
      if (!isUuid(id)) return toRefusalResponse(404, TIDAK_ADA)
      const hasil = await recordTinjauan(req, id, isi)
      if (hasil.ok) return toJson(hasil.value)
      return toRefusalResponse(hasil.reason[0]?.kode === 'BUKAN_WEWENANG' ? 403 : 409, hasil.reason)
    }),
  },
]
