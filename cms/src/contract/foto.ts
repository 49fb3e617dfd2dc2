/** A published picture with what is said of it. */
import { z } from 'zod'

export const fotoSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  nama: z.string(),
  lebar: z.int(),
  tinggi: z.int(),
  alt: z.string(),
  keterangan: z.string().nullable(),
})
export type FotoPublik = z.infer<typeof fotoSchema>
