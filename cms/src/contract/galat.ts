/** A refusal or a warning with a stable code and the sentence a person reads. */
import { z } from 'zod'

export const alasanSchema = z.strictObject({ kode: z.string(), pesan: z.string() })
export type Alasan = z.infer<typeof alasanSchema>
