/** Who governs a village: kind `pemerintahan`, key = slug of the village, address `/desa/<desa>/pemerintahan`. */
import { z } from 'zod'
import { fotoSchema } from './foto.ts'
import { desaRingkasSchema, tanggalSchema } from './nilai.ts'

export const getAlamatPemerintahan = (desa: string): string => `/desa/${desa}/pemerintahan`

/** Public part of the register (Permendagri 47/2016): name, office, term; no private data. */
const masaSchema = { mulai: tanggalSchema.nullable(), selesai: tanggalSchema.nullable() }
export const perangkatPublikSchema = z.strictObject({
  nama: z.string(),
  jabatan: z.string(),
  ...masaSchema,
  foto: fotoSchema.nullable(),
})
/** Village institutions (Permendagri 18/2018). */
export const JENIS_LEMBAGA = [
  'bpd',
  'lpm',
  'pkk',
  'karang-taruna',
  'rt-rw',
  'posyandu',
  'adat',
  'lainnya',
] as const
export const lembagaPublikSchema = z.strictObject({
  nama: z.string(),
  jenis: z.enum(JENIS_LEMBAGA),
  ketua: z.string().nullable(),
  ...masaSchema,
  keterangan: z.string().nullable(),
})
/** Days on which a certificate holds for an office; `sampai` null: without an end. */
export const masaKompetensiSchema = z.strictObject({ dari: tanggalSchema, sampai: tanggalSchema.nullable() })
/** A course that offices of this village owe: an entry for each official who owes it, without saying who. */
export const kompetensiSchema = z.strictObject({
  slug: z.string(),
  judul: z.string(),
  perangkat: z.array(z.array(masaKompetensiSchema)).min(1),
})
/** A holder who lets the own name stand here; `sampai` null: valid without an end. */
export const pemegangSchema = masaKompetensiSchema.extend({
  nama: z.string(),
  slug: z.string(),
  /** Name of the course as the certificate says it. */
  kursus: z.string(),
  contoh: z.boolean(),
})
export type Pemegang = z.infer<typeof pemegangSchema>
export const pemerintahanPublikSchema = z.strictObject({
  desa: desaRingkasSchema,
  diperbarui: z.iso.datetime(),
  daftarPerangkat: z.array(perangkatPublikSchema),
  daftarLembaga: z.array(lembagaPublikSchema),
  daftarKompetensi: z.array(kompetensiSchema),
  /** By name; left out in copies from before holders could say so. */
  daftarPemegang: z.array(pemegangSchema).default([]),
})
export type PemerintahanPublik = z.infer<typeof pemerintahanPublikSchema>
export type MasaKompetensi = z.infer<typeof masaKompetensiSchema>
export type Kompetensi = z.infer<typeof kompetensiSchema>
