/** What every published text carries (news, announcements, events, galleries, documents). */
import { z } from 'zod'
import { desaRingkasSchema, slugSchema, tanggalSchema, waktuSchema } from './nilai.ts'

export const naskahShape = {
  desa: desaRingkasSchema,
  slug: slugSchema,
  judul: z.string(),
  /** Day of the first release. */
  tanggal: tanggalSchema,
  /** Instant at which this edition was released. */
  diperbarui: waktuSchema,
}

/** Key of a text of a village in `publik.salinan`, and the end of its address. */
export const getKunciNaskah = (desa: string, slug: string): string => `${desa}/${slug}`

/** A published file that a page offers. */
export const berkasPublikSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  nama: z.string(),
  jenisMedia: z.string(),
  /** Bytes. */
  ukuran: z.int(),
})
export type BerkasTerbit = z.infer<typeof berkasPublikSchema>
