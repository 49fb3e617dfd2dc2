/** Announcements: kind `pengumuman`, key `<desa>/<slug>`, address `/desa/<desa>/pengumuman/<slug>`. */
import { z } from 'zod'
import { berkasPublikSchema, naskahShape } from './naskah.ts'
import { tanggalSchema } from './nilai.ts'
import { teksKayaSchema } from './teks-kaya.ts'

export const getAlamatPengumuman = (desa: string, slug: string): string => `/desa/${desa}/pengumuman/${slug}`

/** `serta-merta`: must be announced at once (UU 14/2008 Ps 10; PerKI 1/2018 Ps 3). */
export const SIFAT_PENGUMUMAN = ['biasa', 'serta-merta'] as const
/** Kinds of danger that must be announced at once (PerKI 1/2018 Ps 3). */
export const JENIS_BAHAYA = [
  'bencana-alam',
  'bencana-non-alam',
  'bencana-sosial',
  'penyakit-menular',
  'racun-makanan',
  'gangguan-utilitas',
] as const
/** What such an announcement says, in the order of the regulation. */
export const UNSUR_SERTA_MERTA = [
  'dampak',
  'terdampak',
  'evakuasi',
  'caraMenghindari',
  'bantuan',
  'pengumum',
  'caraPengumuman',
  'penanggulangan',
] as const
export type UnsurSertaMerta = (typeof UNSUR_SERTA_MERTA)[number]

export const pengumumanPublikSchema = z.strictObject({
  ...naskahShape,
  sifat: z.enum(SIFAT_PENGUMUMAN),
  /** False while an announcement made at once waits to be verified. */
  isTerverifikasi: z.boolean(),
  isi: teksKayaSchema,
  berlakuSampai: tanggalSchema.nullable(),
  jenisBahaya: z.enum(JENIS_BAHAYA).nullable(),
  unsur: z.array(z.strictObject({ nama: z.enum(UNSUR_SERTA_MERTA), isi: z.string() })),
  lampiran: berkasPublikSchema.nullable(),
})
export type PengumumanPublik = z.infer<typeof pengumumanPublikSchema>
