/** Courses: kind `kursus`, key = slug, address `/kursus/<slug>`, lessons `/kursus/<slug>/<pelajaran>`. */
import { z } from 'zod'
import { slugSchema, tanggalSchema, waktuSchema } from './nilai.ts'
import { teksKayaSchema } from './teks-kaya.ts'

export const getAlamatKursus = (slug: string): string => `/kursus/${slug}`
export const getAlamatPelajaran = (kursus: string, slug: string): string => `/kursus/${kursus}/${slug}`

export const pelajaranSchema = z.strictObject({
  slug: slugSchema,
  judul: z.string(),
  menit: z.int().positive(),
  isi: teksKayaSchema,
})
export type PelajaranPublik = z.infer<typeof pelajaranSchema>

export const kursusPublikSchema = z.strictObject({
  slug: slugSchema,
  judul: z.string(),
  tanggal: tanggalSchema,
  diperbarui: waktuSchema,
  ringkasan: z.string(),
  untuk: z.string(),
  tujuan: z.array(z.string()),
  menit: z.int().positive(),
  contoh: z.boolean(),
  daftarPelajaran: z.array(pelajaranSchema).min(1),
})
export type KursusPublik = z.infer<typeof kursusPublikSchema>
