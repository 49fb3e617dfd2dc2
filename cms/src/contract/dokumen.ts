/** Register of documents: kind `dokumen`, key `<desa>/<slug>`, address `/desa/<desa>/dokumen/<slug>`. */
import { z } from 'zod'
import { berkasPublikSchema, naskahShape } from './naskah.ts'
import { slugSchema, tahunSchema, tanggalSchema } from './nilai.ts'

export const getAlamatDokumen = (desa: string, slug: string): string => `/desa/${desa}/dokumen/${slug}`

/** Regulations (Permendagri 111/2014), plans (Permendagri 114/2014) and reports (Permendagri 46/2016). */
export const JENIS_DOKUMEN = [
  'perdes',
  'peraturan-bersama',
  'perkades',
  'keputusan-kades',
  'keputusan-bpd',
  'rpjmdes',
  'rkpdes',
  'lppd',
  'lkppd',
  'ippd',
  'berita-acara',
  'lainnya',
] as const
export type JenisDokumen = (typeof JENIS_DOKUMEN)[number]
export const LABEL_JENIS_DOKUMEN: Readonly<Record<JenisDokumen, string>> = {
  perdes: 'Peraturan Desa',
  'peraturan-bersama': 'Peraturan Bersama Kepala Desa',
  perkades: 'Peraturan Kepala Desa',
  'keputusan-kades': 'Keputusan Kepala Desa',
  'keputusan-bpd': 'Keputusan BPD',
  rpjmdes: 'RPJM Desa',
  rkpdes: 'RKP Desa',
  lppd: 'Laporan Penyelenggaraan Pemerintahan Desa',
  lkppd: 'Laporan Keterangan Penyelenggaraan Pemerintahan Desa',
  ippd: 'Informasi Penyelenggaraan Pemerintahan Desa',
  'berita-acara': 'Berita Acara',
  lainnya: 'Dokumen lain',
}
/** Whether it is in force; follows from the chain of amendments. */
export const STATUS_HUKUM = ['berlaku', 'diubah', 'dicabut'] as const
export type StatusHukum = (typeof STATUS_HUKUM)[number]

const rujukanSchema = z.strictObject({ slug: slugSchema, judul: z.string() })
export type RujukanDokumen = z.infer<typeof rujukanSchema>

export const dokumenPublikSchema = z.strictObject({
  ...naskahShape,
  jenis: z.enum(JENIS_DOKUMEN),
  nomor: z.string().nullable(),
  tahun: tahunSchema,
  tanggalDokumen: tanggalSchema.nullable(),
  tentang: z.string(),
  statusHukum: z.enum(STATUS_HUKUM),
  mengubah: z.array(rujukanSchema),
  mencabut: z.array(rujukanSchema),
  diubahOleh: z.array(rujukanSchema),
  dicabutOleh: z.array(rujukanSchema),
  berkas: berkasPublikSchema,
  /** Text of the PDF where it has any, shortened to what a page can show. */
  teks: z.string().nullable(),
  isTeksDipotong: z.boolean(),
})
export type DokumenPublik = z.infer<typeof dokumenPublikSchema>
