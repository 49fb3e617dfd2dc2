/** Events: kind `agenda`, key `<desa>/<slug>`, address `/desa/<desa>/agenda/<slug>`. */
import { z } from 'zod'
import { naskahShape } from './naskah.ts'
import { tanggalSchema } from './nilai.ts'

export const getAlamatAgenda = (desa: string, slug: string): string => `/desa/${desa}/agenda/${slug}`
/** `HH.MM`, local time. */
export const jamSchema = z.string().regex(/^([01]\d|2[0-3])\.[0-5]\d$/)

export const agendaPublikSchema = z.strictObject({
  ...naskahShape,
  mulai: tanggalSchema,
  selesai: tanggalSchema.nullable(),
  jamMulai: jamSchema.nullable(),
  jamSelesai: jamSchema.nullable(),
  tempat: z.string(),
  penyelenggara: z.string().nullable(),
  keterangan: z.string().nullable(),
})
export type AgendaPublik = z.infer<typeof agendaPublikSchema>
