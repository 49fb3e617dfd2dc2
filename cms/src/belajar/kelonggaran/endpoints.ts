/** `/api/belajar/angkatan/:id/*` for tutors: an attempt of a learner voided, and another chance. */
import type { Endpoint, PayloadRequest } from 'payload'
import type { ZodType } from 'zod'
import { isUuid } from '../../akses/scope.ts'
import { batalkanPercobaanSchema, beriKesempatanSchema } from '../../contract/belajar.ts'
import type { Alasan } from '../../contract/galat.ts'
import type { Result } from '../../dasar/result.ts'
import { toJson, toRefusalResponse } from '../../platform/respond.ts'
import { BUKAN_TUTOR } from '../angkatan/operations.ts'
import { createKelonggaran, withdrawPercobaan } from './operations.ts'

const ALASAN_SALAH: Alasan = {
  kode: 'ISIAN_SALAH',
  pesan: 'Alasan: tulis 10–300 huruf. Peserta membacanya di halaman kursusnya.',
}
const STATUS: Readonly<Record<string, 403 | 404>> = {
  BUKAN_WEWENANG: 403,
  DIRI_SENDIRI: 403,
  TIDAK_DITEMUKAN: 404,
}

const toJawaban = (hasil: Result<unknown, Alasan[]>): Response =>
  hasil.ok ? toJson(hasil.value) : toRefusalResponse(STATUS[hasil.reason[0]?.kode ?? ''] ?? 409, hasil.reason)

const toHandler =
  <Isi>(
    schema: ZodType<Isi>,
    operation: (
      req: PayloadRequest,
      isi: Isi & { angkatan: string },
      now: Date,
    ) => Promise<Result<unknown, Alasan[]>>,
  ): Endpoint['handler'] =>
  async (req) => {
    const isian = schema.safeParse(await req.json?.().catch(() => null))
    const id = req.routeParams?.id
    if (!isUuid(id)) return toRefusalResponse(403, [BUKAN_TUTOR])
    if (!isian.success) return toRefusalResponse(422, [ALASAN_SALAH])
    return toJawaban(await operation(req, { ...isian.data, angkatan: id }, new Date()))
  }

export const kelonggaranEndpoints: Endpoint[] = [
  {
    path: '/belajar/angkatan/:id/batalkan',
    method: 'post',
    handler: toHandler(batalkanPercobaanSchema, withdrawPercobaan),
  },
  {
    path: '/belajar/angkatan/:id/kesempatan',
    method: 'post',
    handler: toHandler(beriKesempatanSchema, createKelonggaran),
  },
]
