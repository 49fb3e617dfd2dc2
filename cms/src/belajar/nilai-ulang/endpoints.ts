/** `/api/belajar/nilai-ulang` for authors, reviewers and the province. */
import type { Endpoint } from 'payload'
import { isUuid } from '../../akses/scope.ts'
import { putusNilaiUlangSchema, usulNilaiUlangSchema } from '../../contract/belajar.ts'
import type { Alasan } from '../../contract/galat.ts'
import type { Result } from '../../dasar/result.ts'
import { toJson, toRefusalResponse } from '../../platform/respond.ts'
import { TIDAK_ADA } from '../pendaftaran/operations.ts'
import { createNilaiUlang, updatePutusan } from './operations.ts'

const ISIAN_SALAH: Alasan = {
  kode: 'ISIAN_SALAH',
  pesan: 'Isian ini kurang atau berlebih. Muat ulang halaman, lalu pilih soalnya lagi.',
}
const STATUS: Readonly<Record<string, 403 | 404 | 422>> = {
  BUKAN_WEWENANG: 403,
  TIDAK_DITEMUKAN: 404,
  ISIAN_SALAH: 422,
}

const toJawaban = (hasil: Result<unknown, Alasan[]>): Response =>
  hasil.ok ? toJson(hasil.value) : toRefusalResponse(STATUS[hasil.reason[0]?.kode ?? ''] ?? 409, hasil.reason)

export const nilaiUlangEndpoints: Endpoint[] = [
  {
    path: '/belajar/nilai-ulang',
    method: 'post',
    handler: async (req) => {
      const isian = usulNilaiUlangSchema.safeParse(await req.json?.().catch(() => null))
      return isian.success
        ? toJawaban(await createNilaiUlang(req, isian.data, new Date()))
        : toRefusalResponse(422, [ISIAN_SALAH])
    },
  },
  {
    path: '/belajar/nilai-ulang/:id/putuskan',
    method: 'post',
    handler: async (req) => {
      const isian = putusNilaiUlangSchema.safeParse(await req.json?.().catch(() => null))
      const id = req.routeParams?.id
      if (!isian.success) return toRefusalResponse(422, [ISIAN_SALAH])
      return isUuid(id)
        ? toJawaban(await updatePutusan(req, { id, ...isian.data }, new Date()))
        : toRefusalResponse(404, TIDAK_ADA)
    },
  },
]
