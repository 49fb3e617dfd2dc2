/** News of a village: kind `berita`, key `<desa>/<slug>`, address `/desa/<desa>/berita/<slug>`. */
import { z } from 'zod'
import { fotoSchema } from './foto.ts'
import { naskahShape } from './naskah.ts'
import { teksKayaSchema } from './teks-kaya.ts'

export const getAlamatBerita = (desa: string, slug: string): string => `/desa/${desa}/berita/${slug}`

export const beritaPublikSchema = z.strictObject({
  ...naskahShape,
  ringkasan: z.string(),
  isi: teksKayaSchema,
  foto: fotoSchema.nullable(),
})
export type BeritaPublik = z.infer<typeof beritaPublikSchema>
