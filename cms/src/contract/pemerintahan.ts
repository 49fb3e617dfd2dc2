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
export const pemerintahanPublikSchema = z.strictObject({
  desa: desaRingkasSchema,
  diperbarui: z.iso.datetime(),
  daftarPerangkat: z.array(perangkatPublikSchema),
  daftarLembaga: z.array(lembagaPublikSchema),
})
export type PemerintahanPublik = z.infer<typeof pemerintahanPublikSchema>
