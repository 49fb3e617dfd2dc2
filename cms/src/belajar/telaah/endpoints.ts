/** `/api/belajar/kursus/:id/telaah` for jurists among the reviewers. */
import type { Endpoint } from 'payload'
import { isUuid } from '../../akses/scope.ts'
import { telaahSchema } from '../../contract/belajar.ts'
import { toJson, toRefusalResponse } from '../../platform/respond.ts'
import { TIDAK_ADA } from '../pendaftaran/operations.ts'
import { createTelaah } from './operations.ts'

const STATUS: Readonly<Record<string, 403 | 404>> = { BUKAN_WEWENANG: 403, TIDAK_DITEMUKAN: 404 }

export const telaahEndpoints: Endpoint[] = [
  {
    path: '/belajar/kursus/:id/telaah',
    method: 'post',
    handler: async (req) => {
      const isian = telaahSchema.safeParse(await req.json?.().catch(() => null))
      const id = req.routeParams?.id
      if (!isian.success)
        return toRefusalResponse(422, [
          { kode: 'ISIAN_SALAH', pesan: 'Tulis jabatan dan instansi Anda, 3 sampai 200 huruf.' },
        ])
      if (!isUuid(id)) return toRefusalResponse(404, TIDAK_ADA)
      const hasil = await createTelaah(req, { kursus: id, ...isian.data })
      return hasil.ok
        ? toJson(hasil.value, 201)
        : toRefusalResponse(STATUS[hasil.reason[0]?.kode ?? ''] ?? 409, hasil.reason)
    },
  },
]
