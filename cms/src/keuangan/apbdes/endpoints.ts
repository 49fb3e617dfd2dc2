import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isUuid } from '../../akses/scope.ts'
import { FASE, KOLOM_APBDES } from '../../contract/apbdes.ts'
import { tahunSchema } from '../../contract/nilai.ts'
import { toEndpointMasuk } from '../../platform/own-endpoint.ts'
import { toJson, toRefusalResponse } from '../../platform/respond.ts'
import { getDesaBaru } from '../../platform/set-desa.ts'
import { createPratinjau, findFaktaPratinjau } from '../../transparansi/index.ts'
import { presentImpor } from './impor-answer.ts'
import { BATAS_BERKAS } from './isi-berkas.ts'
import { MAX_BARIS } from './lembar/lembar-rules.ts'
import { saveLembar } from './lembar/save-lembar.ts'
import { importApbdes, type PenolakanImpor } from './operations.ts'
import { undoImpor } from './undo-impor.ts'

const isian = z.object({
  tahun: z.coerce.number().pipe(tahunSchema),
  fase: z.enum(FASE).default('awal'),
  sampai: z.string().optional(),
  /** Empty where the form leaves it to the phase. */
  posting: z.coerce.number().int().min(0).max(99).default(0),
  desa: z.string().refine(isUuid).optional(),
  terapkan: z.enum(['ya', 'tidak']).default('tidak'),
  berkas: z.instanceof(Blob),
})
const HTTP_STATUS: Readonly<Record<PenolakanImpor['jenis'], 403 | 409 | 422>> = {
  hak: 403,
  keadaan: 409,
  isi: 422,
}

/** POST /api/apbdes/impor (multipart): rehearsal, or with `terapkan=ya` the import itself. */
export const imporEndpoint = toEndpointMasuk({
  path: '/impor',
  method: 'post',
  handler: async (req) => {
    const form = isian.safeParse(await getForm(req))
    if (!form.success) {
      return toRefusalResponse(422, [
        { kode: 'ISIAN_KURANG', pesan: 'Pilih tahun anggaran (2015–2099) dan berkasnya.' },
      ])
    }
    const { tahun, fase, sampai, posting, desa, terapkan, berkas } = form.data
    if (berkas.size > BATAS_BERKAS.byte) {
      return toRefusalResponse(413, [{ kode: 'BERKAS_TERLALU_BESAR', pesan: 'Berkas lebih dari 5 MB.' }])
    }
    const hasil = await importApbdes(req, {
      desa: await getDesaBaru(req, 'apbdes', desa),
      tahun,
      fase,
      sampai: sampai || null,
      posting: posting || null,
      namaBerkas: berkas instanceof File ? berkas.name.slice(0, 200) : 'berkas',
      byte: new Uint8Array(await berkas.arrayBuffer()),
      terapkan: terapkan === 'ya',
    })
    return hasil.ok
      ? toJson(presentImpor(hasil.value))
      : toRefusalResponse(HTTP_STATUS[hasil.reason.jenis], hasil.reason.alasan)
  },
})

/** POST /api/apbdes/<id>/batal-impor: the latest import of a draft taken back. */
export const batalImporEndpoint = toEndpointMasuk({
  path: '/:id/batal-impor',
  method: 'post',
  handler: async (req) => {
    const id = req.routeParams?.id
    if (!isUuid(id)) return toRefusalResponse(403, [TIDAK_DITEMUKAN])
    const hasil = await undoImpor(req, id)
    return hasil.ok
      ? toJson(hasil.value)
      : toRefusalResponse(HTTP_STATUS[hasil.reason.jenis], hasil.reason.alasan)
  },
})

const isianLembar = z.object({
  daftarSel: z
    .array(
      z.object(Object.fromEntries(KOLOM_APBDES.map((kolom) => [kolom, z.string().default('')])) as IsianSel),
    )
    .max(MAX_BARIS),
  sidik: z.string().length(64),
})
type IsianSel = Record<(typeof KOLOM_APBDES)[number], z.ZodDefault<z.ZodString>>

/** POST /api/apbdes/<id>/lembar: all lines of a draft as they stand in the sheet. */
export const lembarEndpoint = toEndpointMasuk({
  path: '/:id/lembar',
  method: 'post',
  handler: async (req) => {
    const id = req.routeParams?.id
    if (!isUuid(id)) return toRefusalResponse(403, [TIDAK_DITEMUKAN])
    const isi = isianLembar.safeParse(await req.json?.().catch(() => null))
    if (!isi.success) return toRefusalResponse(422, [LEMBAR_TIDAK_TERBACA])
    const hasil = await saveLembar(req, id, isi.data)
    return hasil.ok
      ? toJson(hasil.value)
      : toRefusalResponse(HTTP_STATUS[hasil.reason.jenis], hasil.reason.alasan)
  },
})

const LEMBAR_TIDAK_TERBACA = {
  kode: 'PERMINTAAN_TIDAK_TERBACA',
  pesan: `Isi tabel tidak terbaca, atau lebih dari ${MAX_BARIS} baris.`,
}
const TIDAK_DITEMUKAN = {
  kode: 'TIDAK_DITEMUKAN',
  pesan: 'Dokumen ini tidak ada atau bukan milik wilayah Anda.',
}

/** GET /api/apbdes/<id>/pratinjau: the signed public view of a document the person may read. */
export const pratinjauEndpoint = toEndpointMasuk({
  path: '/:id/pratinjau',
  method: 'get',
  handler: async (req) => {
    const id = req.routeParams?.id
    const fakta = isUuid(id) ? await findFaktaPratinjau(req, id) : null
    if (fakta === null) return toRefusalResponse(403, [TIDAK_DITEMUKAN])
    return toJson(createPratinjau('apbdes', fakta, new Date()))
  },
})

async function getForm(req: PayloadRequest): Promise<Record<string, unknown>> {
  const form = await req.formData?.().catch(() => null)
  return form === null || form === undefined ? {} : Object.fromEntries(form.entries())
}
