/** `/api/belajar/tanya/*` for tutors and officers. */
import type { Endpoint } from 'payload'
import { isUuid } from '../../akses/scope.ts'
import { jawabanTutorSchema } from '../../contract/belajar.ts'
import type { Alasan } from '../../contract/galat.ts'
import type { Result } from '../../dasar/result.ts'
import { toJson, toRefusalResponse } from '../../platform/respond.ts'
import { JAWABAN_SALAH } from '../angkatan/pengumuman.ts'
import { BUKAN_PENJAWAB, startJawabanTanya, updateJawabanTanya } from './operations.ts'

const toJawaban = (hasil: Result<unknown, Alasan[]>): Response =>
  hasil.ok
    ? toJson(hasil.value)
    : toRefusalResponse(hasil.reason[0]?.kode === BUKAN_PENJAWAB.kode ? 403 : 409, hasil.reason)

export const tanyaEndpoints: Endpoint[] = [
  {
    path: '/belajar/tanya/:id/jawab',
    method: 'post',
    handler: async (req) => {
      const isian = jawabanTutorSchema.safeParse(await req.json?.().catch(() => null))
      const id = req.routeParams?.id
      if (!isUuid(id)) return toRefusalResponse(403, [BUKAN_PENJAWAB])
      if (!isian.success) return toRefusalResponse(422, [JAWABAN_SALAH])
      return toJawaban(await updateJawabanTanya(req, { id, ...isian.data }, new Date()))
    },
  },
  {
    path: '/belajar/tanya/:id/garap',
    method: 'post',
    handler: async (req) => {
      const id = req.routeParams?.id
      return isUuid(id)
        ? toJawaban(await startJawabanTanya(req, id, new Date()))
        : toRefusalResponse(403, [BUKAN_PENJAWAB])
    },
  },
]
