/** Village home, joined or not: kind `desa`, key = slug, address `/desa/<slug>`. */
import { z } from 'zod'
import { anggaranRealisasiSchema, desaRingkasSchema, tahunSchema } from './nilai.ts'
import { teksKayaSchema } from './teks-kaya.ts'

export const getAlamatDesa = (slug: string): string => `/desa/${slug}`

export const fotoSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  nama: z.string(),
  lebar: z.int(),
  tinggi: z.int(),
  alt: z.string(),
  keterangan: z.string().nullable(),
})
export type FotoPublik = z.infer<typeof fotoSchema>

export const profilSchema = z.strictObject({
  sambutan: teksKayaSchema.nullable(),
  foto: fotoSchema.nullable(),
  alamatKantor: z.string().nullable(),
  jamLayanan: z.string().nullable(),
  teleponKantor: z.string().nullable(),
})

export const desaPublikSchema = desaRingkasSchema.extend({
  provinsi: z.string(),
  bergabung: z.boolean(),
  profil: profilSchema.nullable(),
  /** Newest year first. */
  daftarApbdes: z.array(
    z.strictObject({
      tahun: tahunSchema,
      pendapatan: anggaranRealisasiSchema,
      belanja: anggaranRealisasiSchema,
      silpa: anggaranRealisasiSchema,
    }),
  ),
})
export type DesaPublik = z.infer<typeof desaPublikSchema>
