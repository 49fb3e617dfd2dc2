/** How the officer of a kabupaten brings the budgets of all its villages, and follows what becomes of them. */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isUuid } from '../../akses/scope.ts'
import { FASE } from '../../contract/apbdes.ts'
import type { Alasan } from '../../contract/galat.ts'
import { tahunSchema } from '../../contract/nilai.ts'
import type { Result } from '../../dasar/result.ts'
import { toTanggal } from '../../dasar/tanggal.ts'
import { toEndpointMasuk } from '../../platform/own-endpoint.ts'
import { toJson, toRefusalResponse } from '../../platform/respond.ts'
import { getDb } from '../../platform/transaction.ts'
import { checkSampai, hasSampai } from '../apbdes/sampai-rules.ts'
import { withdrawKiriman } from './batalkan.ts'
import { findKabupatenKiriman } from './hak.ts'
import { formatLaporanKiriman } from './laporan-rules.ts'
import { createKirimanBaru } from './operations.ts'
import { findKemajuan, type Kemajuan, listHasil, toGalatKiriman } from './queries.ts'
import { BATAS_KIRIMAN_MB, KirimanTerlaluBesar, runDenganTitipan } from './titipan.ts'

const tujuan = z.object({
  kabupaten: z.string().regex(/^\d{2}\.\d{2}$/),
  tahun: z.coerce.number().pipe(tahunSchema),
  fase: z.enum(FASE),
  sampai: z.string().optional(),
  nama: z.string().trim().min(1).max(200).default('kiriman.zip'),
})

/** POST /api/apbdes/kiriman?kabupaten=&tahun=&fase=&sampai=&nama=, the ZIP as the body: staged, then taken by itself. */
export const kirimEndpoint: Endpoint = toEndpointMasuk({
  path: '/kiriman',
  method: 'post',
  handler: async (req) => {
    const isian = tujuan.safeParse(Object.fromEntries(req.searchParams))
    if (!isian.success || req.body == null) return toRefusalResponse(422, [ISIAN_KURANG])
    const { nama, ...isi } = isian.data
    const tempat = { ...isi, sampai: hasSampai(isi.fase) ? isi.sampai || null : null }
    const salahSampai = checkSampai(tempat, toTanggal(new Date()))
    if (salahSampai !== null) return toRefusalResponse(422, [salahSampai])
    const kabupaten = await findKabupatenKiriman(req, tempat.kabupaten)
    if (kabupaten === null) return toRefusalResponse(403, [BUKAN_WILAYAH])
    const hasil = await runDenganTitipan(req.body, (berkas) =>
      createKirimanBaru(req, { ...tempat, wilayah: kabupaten.id, namaBerkas: nama, berkas }),
    ).catch(toTakSampai)
    if (hasil.ok) return toJson({ id: hasil.value })
    return toRefusalResponse(hasil.reason.kode === TERLALU_BESAR.kode ? 413 : 422, [hasil.reason])
  },
})

/** GET /api/apbdes/kiriman/<id>: how far it is. */
export const kemajuanEndpoint: Endpoint = toEndpointMasuk({
  path: '/kiriman/:id',
  method: 'get',
  handler: async (req) => {
    const kemajuan = await findMilik(req)
    return kemajuan === null ? toRefusalResponse(403, [TIDAK_DITEMUKAN]) : toJson(kemajuan)
  },
})

/** GET /api/apbdes/kiriman/<id>/laporan: what became of each village, as CSV. */
export const laporanKirimanEndpoint: Endpoint = toEndpointMasuk({
  path: '/kiriman/:id/laporan',
  method: 'get',
  handler: async (req) => {
    const kemajuan = await findMilik(req)
    if (kemajuan === null) return toRefusalResponse(403, [TIDAK_DITEMUKAN])
    const { id, kabupaten, tahun } = kemajuan
    return new Response(formatLaporanKiriman(await listHasil(await getDb(req), id)), {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="kiriman-${kabupaten}-${tahun}.csv"`,
      },
    })
  },
})

/** POST /api/apbdes/kiriman/<id>/batalkan: its drafts that nobody has touched, taken back. */
export const batalKirimanEndpoint: Endpoint = toEndpointMasuk({
  path: '/kiriman/:id/batalkan',
  method: 'post',
  handler: async (req) => {
    const kemajuan = await findMilik(req)
    const kabupaten = kemajuan === null ? null : await findKabupatenKiriman(req, kemajuan.kabupaten)
    if (kemajuan === null || kabupaten === null) return toRefusalResponse(403, [TIDAK_DITEMUKAN])
    const hasil = await withdrawKiriman(req, { id: kemajuan.id, wilayah: kabupaten.id })
    return hasil.ok ? toJson(hasil.value) : toRefusalResponse(409, [hasil.reason])
  },
})

async function findMilik(req: PayloadRequest): Promise<Kemajuan | null> {
  const id = req.routeParams?.id
  const kemajuan = isUuid(id) ? await findKemajuan(await getDb(req), id) : null
  if (kemajuan === null) return null
  return (await findKabupatenKiriman(req, kemajuan.kabupaten)) === null ? null : kemajuan
}

function toTakSampai(error: unknown): Result<never, Alasan> {
  if (error instanceof KirimanTerlaluBesar) return { ok: false, reason: TERLALU_BESAR }
  throw error
}

const ISIAN_KURANG = toGalatKiriman(
  'ISIAN_KURANG',
  'Pilih kabupaten, tahun anggaran (2015–2099), fase, dan berkas ZIP-nya.',
)
const BUKAN_WILAYAH = toGalatKiriman(
  'BUKAN_WILAYAH',
  'Hanya petugas kabupaten itu dan admin provinsi yang boleh mengirim anggaran desa-desanya.',
)
const TERLALU_BESAR = toGalatKiriman(
  'BERKAS_TERLALU_BESAR',
  `Berkas lebih dari ${BATAS_KIRIMAN_MB} MB. Bagi ekspornya menurut kecamatan.`,
)
const TIDAK_DITEMUKAN = toGalatKiriman(
  'TIDAK_DITEMUKAN',
  'Kiriman ini tidak ada atau bukan milik wilayah Anda.',
)
