/** `/api/belajar/angkatan/*` for tutors: names added, and the screen as a file. */
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { isUuid } from '../../akses/scope.ts'
import { pengumumanKursusSchema, tambahAnggotaSchema, tulisanTutorSchema } from '../../contract/belajar.ts'
import type { Alasan } from '../../contract/galat.ts'
import type { Result } from '../../dasar/result.ts'
import { toJson, toRefusalResponse } from '../../platform/respond.ts'
import { toUnduhanTabel } from '../../platform/unduh-tabel.ts'
import { KEPALA_ANGGOTA, listAnggota, SARINGAN, type Saringan, toTabelAnggota } from './anggota-rules.ts'
import { addAnggota, BUKAN_TUTOR, findDaftarAnggota } from './operations.ts'
import { createPengumuman, JAWABAN_SALAH, withdrawPengumuman } from './pengumuman.ts'
import { createPengumumanKursus, withdrawPengumumanKursus } from './pengumuman-kursus.ts'

const saringanSchema = z.object(
  Object.fromEntries(SARINGAN.map((kolom) => [kolom, z.string().max(200).default('').catch('')])),
)
/** The filter that an address asks for; what it does not name narrows nothing. */
export const parseSaringan = (kueri: unknown): Saringan => saringanSchema.catch({}).parse(kueri)

const toJawaban = (hasil: Result<unknown, Alasan[]>): Response =>
  hasil.ok
    ? toJson(hasil.value)
    : toRefusalResponse(
        hasil.reason[0]?.kode === BUKAN_TUTOR.kode || hasil.reason[0]?.kode === 'BUKAN_WEWENANG' ? 403 : 422,
        hasil.reason,
      )

export const angkatanEndpoints: Endpoint[] = [
  {
    path: '/belajar/angkatan/:id/anggota',
    method: 'post',
    handler: async (req) => {
      const isian = tambahAnggotaSchema.safeParse(await req.json?.().catch(() => null))
      const id = req.routeParams?.id
      if (!isUuid(id)) return toRefusalResponse(403, [BUKAN_TUTOR])
      if (!isian.success)
        return toRefusalResponse(422, [
          { kode: 'ISIAN_SALAH', pesan: 'Nama masuk: tulis satu baris satu orang.' },
        ])
      const hasil = await addAnggota(req, { angkatan: id, nama: isian.data.nama }, new Date())
      return toJawaban(hasil)
    },
  },
  {
    path: '/belajar/angkatan/:id/pengumuman',
    method: 'post',
    handler: async (req) => {
      const isian = tulisanTutorSchema.safeParse(await req.json?.().catch(() => null))
      const id = req.routeParams?.id
      if (!isUuid(id)) return toRefusalResponse(403, [BUKAN_TUTOR])
      if (!isian.success) return toRefusalResponse(422, [JAWABAN_SALAH])
      return toJawaban(await createPengumuman(req, { angkatan: id, isi: isian.data.isi }, new Date()))
    },
  },
  {
    path: '/belajar/pengumuman/:id/tarik',
    method: 'post',
    handler: async (req) => toJawaban(await withdrawPengumuman(req, req.routeParams?.id, new Date())),
  },
  {
    path: '/belajar/pengumuman-kursus',
    method: 'post',
    handler: async (req) => {
      const isian = pengumumanKursusSchema.safeParse(await req.json?.().catch(() => null))
      if (!isian.success) return toRefusalResponse(422, [JAWABAN_SALAH])
      return toJawaban(await createPengumumanKursus(req, isian.data, new Date()))
    },
  },
  {
    path: '/belajar/pengumuman-kursus/:id/tarik',
    method: 'post',
    handler: async (req) => toJawaban(await withdrawPengumumanKursus(req, req.routeParams?.id, new Date())),
  },
  {
    path: '/belajar/angkatan/:id/berkas',
    method: 'get',
    handler: async (req) => {
      const hasil = await findDaftarAnggota(req, req.routeParams?.id, new Date())
      if (hasil === null) return toRefusalResponse(403, [BUKAN_TUTOR])
      const daftar = listAnggota(hasil.daftar, parseSaringan(Object.fromEntries(req.searchParams)))
      const tabel = [[...KEPALA_ANGGOTA], ...toTabelAnggota(daftar)]
      return toUnduhanTabel(tabel, `angkatan-${hasil.angkatan.id}`, req.searchParams.get('format'))
    },
  },
]
