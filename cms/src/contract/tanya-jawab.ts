/**
 * A visitor's question about a line of a budget with the village's answer, as the village shows it: kind `tanya-jawab`,
 * key `<slug>/<id>`; it stands on the page of the line and has none of its own. Who asked is not in it.
 */
import { z } from 'zod'
import { slugSchema, tahunSchema, tanggalSchema } from './nilai.ts'
import { isIdBaris, isKodePos } from './pos.ts'

export const getKunciTanyaJawab = (slug: string, id: string): string => `${slug}/${id}`

export const tanyaJawabPublikSchema = z.strictObject({
  desa: slugSchema,
  tahun: tahunSchema,
  /** Of the item: activity, bidang, or account. */
  kode: z.string().refine(isKodePos),
  /** Place of the very line on that page, where one was asked about. */
  baris: z.string().refine(isIdBaris).optional(),
  /** In the words of the village, so that nobody is known by them. */
  pertanyaan: z.string().min(1).max(1000),
  jawaban: z.string().min(1).max(3000),
  ditanya: tanggalSchema,
  dijawab: tanggalSchema,
})
export type TanyaJawabPublik = z.infer<typeof tanyaJawabPublikSchema>
