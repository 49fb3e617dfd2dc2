/** Programmes: courses in an order. Kind `program-belajar`, key = slug, address `/program-belajar/<slug>`. */
import { z } from 'zod'
import { slugSchema, tanggalSchema, waktuSchema } from './nilai.ts'

export const getAlamatProgram = (slug: string): string => `/program-belajar/${slug}`

export const programBelajarPublikSchema = z.strictObject({
  slug: slugSchema,
  judul: z.string(),
  tanggal: tanggalSchema,
  diperbarui: waktuSchema,
  ringkasan: z.string(),
  untuk: z.string(),
  /** Whether a required course has to be complete before one after it is begun. */
  berurutan: z.boolean(),
  contoh: z.boolean(),
  /** Names and lengths stand in the copies of the courses; one that is not public any more is left out there. */
  daftarKursus: z.array(z.strictObject({ kursus: slugSchema, wajib: z.boolean() })).min(1),
})
export type ProgramBelajarPublik = z.infer<typeof programBelajarPublikSchema>
