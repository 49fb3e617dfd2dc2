/** Small schemas that several contracts share. */
import { z } from 'zod'

const hasTwoDecimals = (value: number): boolean => Number(value.toFixed(2)) === value

/** An amount in rupiah as a JSON number with at most two decimals, below 10^13. */
export const rupiahSchema = z
  .number()
  .gt(-1e13)
  .lt(1e13)
  .refine(hasTwoDecimals, { error: 'An amount of rupiah has at most two decimals' })

/** Planned and realised; `null` where no realisation has been reported (not the same as zero). */
export const anggaranRealisasiSchema = z.strictObject({
  anggaran: rupiahSchema,
  realisasi: rupiahSchema.nullable(),
})
export type AnggaranRealisasi = z.infer<typeof anggaranRealisasiSchema>

export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export const tanggalSchema = z.iso.date()
export const waktuSchema = z.iso.datetime()
export const tahunSchema = z.int().min(2015).max(2099)
/** Year in which something that still stands was built. */
export const tahunBangunSchema = z.int().min(1900).max(2099)
export const kodeDesaSchema = z.string().regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/)

export const wilayahRingkasSchema = z.strictObject({ kode: z.string(), nama: z.string(), slug: slugSchema })
export type WilayahRingkas = z.infer<typeof wilayahRingkasSchema>

/** Village as named on every page that belongs to it. */
export const desaRingkasSchema = z.strictObject({
  kode: kodeDesaSchema,
  nama: z.string(),
  slug: slugSchema,
  jenis: z.enum(['desa', 'kelurahan']),
  contoh: z.boolean(),
  kecamatan: z.string(),
  kabupaten: wilayahRingkasSchema,
})
export type DesaRingkas = z.infer<typeof desaRingkasSchema>
