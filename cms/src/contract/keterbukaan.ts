/**
 * What a village has told its people about its money: kind `keterbukaan`, key = slug of the village, address
 * `/desa/<desa>/keterbukaan`. The copy holds only what was announced; what is due and late depends on the day and is
 * worked out by `dasar/keterbukaan.ts`.
 */
import { z } from 'zod'
import { KEWAJIBAN } from '../dasar/keterbukaan.ts'
import { berkasPublikSchema } from './naskah.ts'
import { desaRingkasSchema, tahunSchema, tanggalSchema } from './nilai.ts'

export const getAlamatKeterbukaan = (desa: string): string => `/desa/${desa}/keterbukaan`
/** Villages of the whole province, by year. */
export const ALAMAT_KETERBUKAAN = '/keterbukaan'

/** Where people could see it; more than one is usual. */
export const MEDIA_PENGUMUMAN = [
  'papan',
  'baliho',
  'musyawarah',
  'pengeras-suara',
  'media-sosial',
  'situs-lain',
  'cetak',
] as const

export const buktiPublikSchema = z.strictObject({
  kode: z.enum(KEWAJIBAN.map(({ kode }) => kode)),
  /** Day on which it was announced. */
  tanggal: tanggalSchema,
  /** Page of this portal that shows it; null where it was announced elsewhere alone. */
  alamat: z.string().nullable(),
  media: z.array(z.enum(MEDIA_PENGUMUMAN)),
  keterangan: z.string().nullable(),
  /** Photo of the board or the printed sheet. */
  berkas: berkasPublikSchema.nullable(),
})
export type BuktiPublik = z.infer<typeof buktiPublikSchema>

export const keterbukaanPublikSchema = z.strictObject({
  desa: desaRingkasSchema,
  /** Years with at least one announcement, the newest first; of one duty the earliest announcement comes first. */
  daftarTahun: z.array(z.strictObject({ tahun: tahunSchema, bukti: z.array(buktiPublikSchema) })),
})
export type KeterbukaanPublik = z.infer<typeof keterbukaanPublikSchema>
