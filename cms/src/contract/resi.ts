/** What became of a visitor's message: kind `resi`, key = hash of the receipt code, address `/pesan/<resi>`. */
import { z } from 'zod'
import { slugSchema, tanggalSchema } from './nilai.ts'

/**
 * `kontak`: to the office; `informasi`: a request for public information (UU 14/2008 Ps 22); `minta-buka`: a wish that this
 * village joins; `salah`: something is wrong on a page; `tanya`: a question about a line of the budget.
 */
export const JENIS_PESAN = ['kontak', 'minta-buka', 'salah', 'tanya', 'informasi'] as const
export type JenisPesan = (typeof JENIS_PESAN)[number]
/** Twenty letters and digits without look-alikes, in groups of five. */
export const resiSchema = z.string().regex(/^[A-HJ-NP-Z2-9]{5}(-[A-HJ-NP-Z2-9]{5}){3}$/)
export const getAlamatResi = (resi: string): string => `/pesan/${resi}`

export const STATUS_PESAN = ['diterima', 'dijawab', 'ditutup'] as const
export const resiPublikSchema = z.strictObject({
  jenis: z.enum(JENIS_PESAN),
  diterima: tanggalSchema,
  /** Last day of the answer, where the law sets one. */
  tenggat: tanggalSchema.nullable().default(null),
  status: z.enum(STATUS_PESAN),
  /** Slug of the village the message went to; null for the province. */
  desa: slugSchema.nullable(),
  /** Address of the budget line that was asked about; null for other kinds. */
  halaman: z.string().nullable().default(null),
  jawaban: z.string().nullable(),
  dijawab: tanggalSchema.nullable(),
})
export type ResiPublik = z.infer<typeof resiPublikSchema>

/** What the site drops into `masuk.kiriman` and the cms takes in. */
export const kirimanPesanSchema = z.strictObject({
  resi: resiSchema,
  jenis: z.enum(JENIS_PESAN),
  desa: slugSchema.nullable(),
  nama: z.string().max(100).nullable(),
  kontak: z.string().max(200).nullable(),
  pesan: z.string().min(1).max(4000),
  halaman: z.string().max(300).nullable(),
})
export type KirimanPesan = z.infer<typeof kirimanPesanSchema>
