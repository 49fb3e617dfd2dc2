/** What tutors propose (`/api/belajar/angkatan/:id/usul`) and the province decides (`/api/belajar/usul/:id/putuskan`). */
import type { Endpoint } from 'payload'
import { isUuid } from '../../akses/scope.ts'
import { putusUsulSchema, usulTutorSchema } from '../../contract/belajar.ts'
import type { Alasan } from '../../contract/galat.ts'
import type { Result } from '../../dasar/result.ts'
import { toJson, toRefusalResponse } from '../../platform/respond.ts'
import { BUKAN_TUTOR } from '../angkatan/operations.ts'
import { TIDAK_ADA } from '../pendaftaran/operations.ts'
import { toHandler } from '../to-handler.ts'
import { createUsul, finishUsul } from './operations.ts'

const STATUS: Readonly<Record<string, 403 | 404>> = {
  [BUKAN_TUTOR.kode]: 403,
  BUKAN_WEWENANG: 403,
  DIRI_SENDIRI: 403,
  USUL_SENDIRI: 403,
  CATATAN_SENDIRI: 403,
  TIDAK_DITEMUKAN: 404,
}
const toJawaban = (hasil: Result<unknown, Alasan[]>): Response =>
  hasil.ok ? toJson(hasil.value) : toRefusalResponse(STATUS[hasil.reason[0]?.kode ?? ''] ?? 409, hasil.reason)

export const usulEndpoints: Endpoint[] = [
  {
    path: '/belajar/angkatan/:id/usul',
    method: 'post',
    handler: toHandler(usulTutorSchema, async (req, isi) => {
      const id = req.routeParams?.id
      return isUuid(id)
        ? toJawaban(await createUsul(req, { ...isi, angkatan: id }, new Date()))
        : toRefusalResponse(403, [BUKAN_TUTOR])
    }),
  },
  {
    path: '/belajar/usul/:id/putuskan',
    method: 'post',
    handler: toHandler(putusUsulSchema, async (req, isi) => {
      const id = req.routeParams?.id
      return isUuid(id)
        ? toJawaban(await finishUsul(req, { id, ...isi }, new Date()))
        : toRefusalResponse(404, TIDAK_ADA)
    }),
  },
]
