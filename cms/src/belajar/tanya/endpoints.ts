/** `/api/belajar/tanya/*` for tutors and officers. */
import type { Endpoint } from 'payload'
import { isUuid } from '../../akses/scope.ts'
import { tulisanTutorSchema } from '../../contract/belajar.ts'
import { toJson, toRefusalResponse } from '../../platform/respond.ts'
import { JAWABAN_SALAH } from '../angkatan/pengumuman.ts'
import { BUKAN_PENJAWAB, updateJawabanTanya } from './operations.ts'

export const tanyaEndpoints: Endpoint[] = [
  {
    path: '/belajar/tanya/:id/jawab',
    method: 'post',
    handler: async (req) => {
      const isian = tulisanTutorSchema.safeParse(await req.json?.().catch(() => null))
      const id = req.routeParams?.id
      if (!isUuid(id)) return toRefusalResponse(403, [BUKAN_PENJAWAB])
      if (!isian.success) return toRefusalResponse(422, [JAWABAN_SALAH])
      const hasil = await updateJawabanTanya(req, { id, isi: isian.data.isi }, new Date())
      return hasil.ok ? toJson(hasil.value) : toRefusalResponse(403, hasil.reason)
    },
  },
]
