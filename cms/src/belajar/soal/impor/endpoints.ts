import { z } from 'zod'
import { isUuid } from '../../../akses/scope.ts'
import { toEndpointMasuk } from '../../../platform/own-endpoint.ts'
import { toJson, toRefusalResponse } from '../../../platform/respond.ts'
import { EKSPOR, FORMAT_EKSPOR, FORMAT_IMPOR } from './format.ts'
import { exportSoal, importSoal } from './operations.ts'
import { MAX_BYTE_SOAL } from './read-berkas.ts'

const isian = z.object({
  kursus: z.string().refine(isUuid),
  format: z.enum(FORMAT_IMPOR),
  kategori: z.string().trim().max(80).default(''),
  terapkan: z.enum(['ya', 'tidak']).default('tidak'),
  berkas: z.instanceof(Blob),
})
const tujuan = isian.pick({ kursus: true }).extend({ format: z.enum(FORMAT_EKSPOR) })

/** POST /api/soal/impor (multipart): rehearsal, or with `terapkan=ya` the import itself. */
export const imporSoalEndpoint = toEndpointMasuk({
  path: '/impor',
  method: 'post',
  handler: async (req) => {
    const form = await req.formData?.().catch(() => null)
    const hasil = isian.safeParse(form ? Object.fromEntries(form.entries()) : {})
    if (!hasil.success)
      return toRefusalResponse(422, [{ kode: 'ISIAN_KURANG', pesan: 'Pilih kursus, format, dan berkasnya.' }])
    const { berkas, terapkan, ...lain } = hasil.data
    if (berkas.size > MAX_BYTE_SOAL)
      return toRefusalResponse(413, [
        { kode: 'BERKAS_TERLALU_BESAR', pesan: 'Berkas lebih dari 1 MB. Bagi berkasnya.' },
      ])
    const byte = new Uint8Array(await berkas.arrayBuffer())
    const jawaban = await importSoal(req, { ...lain, byte, terapkan: terapkan === 'ya' })
    return jawaban.ok
      ? toJson(jawaban.value)
      : toRefusalResponse(jawaban.reason.jenis === 'hak' ? 403 : 422, jawaban.reason.alasan)
  },
})

/** GET /api/soal/ekspor?kursus=&format=: the bank as a file, keys and all, for those who may read it. */
export const eksporSoalEndpoint = toEndpointMasuk({
  path: '/ekspor',
  method: 'get',
  handler: async (req) => {
    const hasil = tujuan.safeParse({
      kursus: req.searchParams.get('kursus'),
      format: req.searchParams.get('format'),
    })
    if (!hasil.success)
      return toRefusalResponse(422, [{ kode: 'ISIAN_KURANG', pesan: 'Pilih kursus dan formatnya.' }])
    const { kursus, format } = hasil.data
    const { isi, tertinggal } = await exportSoal(req, kursus, format)
    return new Response(isi, {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Type': EKSPOR[format].mime,
        'Content-Disposition': `attachment; filename="${EKSPOR[format].berkas}"`,
        'X-Soal-Tertinggal': String(tertinggal.length),
      },
    })
  },
})
