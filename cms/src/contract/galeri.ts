/** Sets of pictures: kind `galeri`, key `<desa>/<slug>`, address `/desa/<desa>/galeri/<slug>`. */
import { z } from 'zod'
import { fotoSchema } from './foto.ts'
import { naskahShape } from './naskah.ts'
import { tanggalSchema } from './nilai.ts'

export const getAlamatGaleri = (desa: string, slug: string): string => `/desa/${desa}/galeri/${slug}`

export const galeriPublikSchema = z.strictObject({
  ...naskahShape,
  tempat: z.string(),
  tanggalFoto: tanggalSchema,
  keterangan: z.string().nullable(),
  daftarFoto: z.array(fotoSchema).min(1),
})
export type GaleriPublik = z.infer<typeof galeriPublikSchema>
