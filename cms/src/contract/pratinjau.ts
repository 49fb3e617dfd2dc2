/**
 * Preview: the cms signs what a presenter made, the browser posts it to `/pratinjau` of the site, which
 * checks the signature (Ed25519, public key in `publik.kunci_pratinjau`), prints the page and stores nothing.
 */
import { z } from 'zod'

export const ALAMAT_PRATINJAU = '/pratinjau'
export const ALAMAT_LATIHAN_PRATINJAU = '/pratinjau/latihan'
/** A signed preview is good for this long, in milliseconds. */
export const MASA_PRATINJAU = 10 * 60 * 1000

/** Form fields of the post; `muatan` is the exact text that was signed. */
export const kirimanPratinjauSchema = z.strictObject({
  muatan: z.string().max(2_000_000),
  /** Base64url of the Ed25519 signature over the UTF-8 bytes of `muatan`. */
  tandaTangan: z.string().regex(/^[\w-]{86}$/),
})

/** The signed text, as JSON. */
export const muatanPratinjauSchema = z.strictObject({
  jenis: z.string(),
  kunci: z.string(),
  isi: z.unknown(),
  dibuat: z.iso.datetime(),
  /** Of a course: with it its practice is checked before it is released; null for all else. */
  latihan: z.string().max(20_000).nullable().default(null),
})
export type MuatanPratinjau = z.infer<typeof muatanPratinjauSchema>
