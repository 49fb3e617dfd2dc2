import type { Endpoint } from 'payload'
import { z } from 'zod'
import { isUuid } from '../../akses/scope.ts'
import { tahunSchema, tanggalSchema } from '../../contract/nilai.ts'
import { toEndpointMasuk } from '../../platform/own-endpoint.ts'
import { toJson, toRefusalResponse } from '../../platform/respond.ts'
import { createTahapAdd } from './tahap-add.ts'

const isian = z.object({
  wilayah: z.string().refine(isUuid),
  tahun: tahunSchema,
  berlakuSejak: tanggalSchema,
  dasarHukum: z.string().trim().min(1).max(200),
})

const ISIAN_KURANG = {
  kode: 'ISIAN_KURANG',
  pesan: 'Isi kabupaten, Peraturan Bupati, dan tanggal mulai berlakunya.',
}

/** POST /api/aturan-penyaluran/tahap-add: the stages of the ADD of a kabupaten and year, as its Perbup sets them. */
export const tahapAddEndpoint: Endpoint = toEndpointMasuk({
  path: '/tahap-add',
  method: 'post',
  handler: async (req) => {
    const isi = isian.safeParse(await req.json?.().catch(() => null))
    if (!isi.success) return toRefusalResponse(422, [ISIAN_KURANG])
    const hasil = await createTahapAdd(req, isi.data)
    return hasil.ok ? toJson({ tahap: hasil.value }) : toRefusalResponse(409, [hasil.reason])
  },
})
