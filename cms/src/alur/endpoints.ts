import type { Endpoint } from 'payload'
import { z } from 'zod'
import { isUuid } from '../akses/scope.ts'
import { toEndpointMasuk } from '../platform/own-endpoint.ts'
import { toJson, toRefusalResponse } from '../platform/respond.ts'
import { AKSI, type KumpulanAlur } from './kinds.ts'
import { transitionDokumen } from './operations.ts'
import type { Penolakan } from './rules.ts'

const teks = z.string().max(2000).optional()
export const permintaanAlurSchema = z.object({
  aksi: z.enum(AKSI),
  alasan: teks,
  nomorPerdes: z.string().max(120).optional(),
  tanggalPerdes: z.string().max(10).optional(),
  fotoTandaTangan: z.string().refine(isUuid).optional(),
  buktiKertas: z.string().refine(isUuid).optional(),
  nomorUndang: z.string().max(120).optional(),
  tanggalUndang: z.string().max(10).optional(),
  berkasPeraturan: z.string().refine(isUuid).optional(),
  nomorEvaluasi: z.string().max(120).optional(),
  tanggalEvaluasi: z.string().max(10).optional(),
  nomorPenjabaran: z.string().max(120).optional(),
  tanggalPenjabaran: z.string().max(10).optional(),
  berkasPenjabaran: z.string().refine(isUuid).optional(),
})

const HTTP_STATUS: Readonly<Record<Penolakan['jenis'], 403 | 409 | 422>> = {
  hak: 403,
  keadaan: 409,
  isi: 422,
}

/** POST /api/<kumpulan>/<id>/alur: one step of the workflow. */
export function toAlurEndpoint(kumpulan: KumpulanAlur): Endpoint {
  return toEndpointMasuk({
    path: '/:id/alur',
    method: 'post',
    handler: async (req) => {
      const permintaan = permintaanAlurSchema.safeParse(await req.json?.().catch(() => null))
      if (!permintaan.success) {
        return toRefusalResponse(422, [
          { kode: 'PERMINTAAN_TIDAK_TERBACA', pesan: `Aksi harus salah satu dari: ${AKSI.join(', ')}.` },
        ])
      }
      const { aksi, ...isian } = permintaan.data
      const masukan = Object.fromEntries(Object.entries(isian).filter(([, nilai]) => nilai !== undefined))
      const id = String(req.routeParams?.id ?? '')
      const hasil = await transitionDokumen(req, { kumpulan, id, aksi, masukan, now: new Date() })
      return hasil.ok
        ? toJson(hasil.value)
        : toRefusalResponse(HTTP_STATUS[hasil.reason.jenis], hasil.reason.alasan)
    },
  })
}
