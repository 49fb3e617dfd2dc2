/** What anybody who holds the code of a certificate may know of it: kind `sertifikat`, key = hash of the code. */
import { z } from 'zod'
import { tanggalSchema } from './nilai.ts'

/** Twenty-eight signs without look-alikes (136 bits) and one that checks them, in groups of five. */
export const POLA_KODE_SERTIFIKAT = '[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{1,5}){5}'
export const kodeSertifikatSchema = z.string().regex(new RegExp(`^${POLA_KODE_SERTIFIKAT}$`))
export const getAlamatSertifikat = (kode: string): string => `/sertifikat/${kode}`

export const KEADAAN_SERTIFIKAT = ['berlaku', 'dicabut', 'diganti'] as const
export type KeadaanSertifikat = (typeof KEADAAN_SERTIFIKAT)[number]

export const sertifikatPublikSchema = z.strictObject({
  keadaan: z.enum(KEADAAN_SERTIFIKAT),
  nomor: z.string(),
  /** Null where the holder had the account erased. */
  nama: z.string().nullable(),
  kursus: z.string(),
  terbit: tanggalSchema,
  /** Null where the decree sets no end. */
  berlakuSampai: tanggalSchema.nullable(),
  penerbit: z.string(),
  /** Since when it is withdrawn or replaced; never why. */
  berakhir: tanggalSchema.nullable(),
  /** Code of the one that took its place. */
  pengganti: kodeSertifikatSchema.nullable(),
  contoh: z.boolean(),
})
export type SertifikatPublik = z.infer<typeof sertifikatPublikSchema>
