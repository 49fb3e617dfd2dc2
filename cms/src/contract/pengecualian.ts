/**
 * Information that a village may keep back, with its test of consequences (uji konsekuensi, UU 14/2008 Ps 19): kind
 * `pengecualian`, key `<desa>/<slug>`. It stands on the page of the list of public information and has none of its own.
 * The copy holds the title as it was decided and the reasons, never what is kept back.
 */
import { z } from 'zod'
import { naskahShape } from './naskah.ts'
import { tanggalSchema } from './nilai.ts'

/** Grounds of UU 14/2008 Ps 17, by their letter. */
export const HURUF_PENGECUALIAN = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const
export type HurufPengecualian = (typeof HURUF_PENGECUALIAN)[number]
export const LABEL_HURUF: Readonly<Record<HurufPengecualian, string>> = {
  a: 'penegakan hukum',
  b: 'hak kekayaan intelektual dan persaingan usaha',
  c: 'pertahanan dan keamanan negara',
  d: 'kekayaan alam Indonesia',
  e: 'ketahanan ekonomi nasional',
  f: 'hubungan luar negeri',
  g: 'akta otentik pribadi dan wasiat',
  h: 'rahasia pribadi',
  i: 'surat antarbadan publik yang dirahasiakan',
  j: 'dilarang oleh undang-undang',
}

export const pengecualianPublikSchema = z.strictObject({
  ...naskahShape,
  huruf: z.array(z.enum(HURUF_PENGECUALIAN)).min(1),
  /** The law that forbids it, where ground `j` is taken. */
  undangUndang: z.string().nullable(),
  /** What would be harmed if it were opened. */
  konsekuensi: z.string(),
  /** The interest of the public, and why keeping it back weighs more. */
  kepentingan: z.string(),
  /** Last day on which it is kept back; null for personal secrets alone (UU 14/2008 Ps 20). */
  berlakuSampai: tanggalSchema.nullable(),
  /** Keputusan Kepala Desa. */
  keputusan: z.strictObject({ nomor: z.string(), tanggal: tanggalSchema }),
})
export type PengecualianPublik = z.infer<typeof pengecualianPublikSchema>
