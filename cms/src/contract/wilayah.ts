/**
 * Province home (kind `provinsi`, key `beranda`, address `/`) and the list of one kabupaten
 * (kind `kabupaten`, key = slug, address `/kabupaten/<slug>`). Sample villages are named apart and left
 * out of every count.
 */
import { z } from 'zod'
import { slugSchema, tahunSchema, wilayahRingkasSchema } from './nilai.ts'

export const KUNCI_BERANDA = 'beranda'
export const getAlamatKabupaten = (slug: string): string => `/kabupaten/${slug}`

const jumlahSchema = z.strictObject({
  desa: z.int().min(0),
  kelurahan: z.int().min(0),
  /** Villages (without samples) that have joined. */
  bergabung: z.int().min(0),
  /** Villages (without samples) with a published budget, by its year, the newest first, at most three. */
  mengisiApbdes: z.array(z.strictObject({ tahun: tahunSchema, desa: z.int().min(0) })),
})

export const provinsiPublikSchema = z.strictObject({
  kode: z.string(),
  nama: z.string(),
  jumlah: jumlahSchema,
  daftarKabupaten: z.array(
    wilayahRingkasSchema.extend({ desa: z.int(), kelurahan: z.int(), bergabung: z.int() }),
  ),
  daftarContoh: z.array(z.strictObject({ nama: z.string(), slug: slugSchema, kabupaten: z.string() })),
  /** The latest published budgets, newest first, at most ten. */
  apbdesTerbaru: z.array(
    z.strictObject({
      desa: z.string(),
      slug: slugSchema,
      tahun: tahunSchema,
      contoh: z.boolean(),
      tanggal: z.iso.date(),
    }),
  ),
  /** The latest documents of all villages, newest first, at most five. */
  dokumenTerbaru: z.array(
    z.strictObject({
      desa: z.string(),
      slugDesa: slugSchema,
      slug: slugSchema,
      judul: z.string(),
      contoh: z.boolean(),
      tanggal: z.iso.date(),
    }),
  ),
  daftarKursus: z.array(
    z.strictObject({ slug: slugSchema, judul: z.string(), menit: z.int(), pelajaran: z.int() }),
  ),
})
export type ProvinsiPublik = z.infer<typeof provinsiPublikSchema>

export const kabupatenPublikSchema = wilayahRingkasSchema.extend({
  provinsi: z.string(),
  daftarKecamatan: z.array(
    z.strictObject({
      kode: z.string(),
      nama: z.string(),
      daftarDesa: z.array(
        z.strictObject({
          kode: z.string(),
          nama: z.string(),
          slug: slugSchema,
          jenis: z.enum(['desa', 'kelurahan']),
          bergabung: z.boolean(),
          contoh: z.boolean(),
        }),
      ),
    }),
  ),
})
export type KabupatenPublik = z.infer<typeof kabupatenPublikSchema>
