/**
 * Daftar Informasi Publik of a village: kind `informasi-publik`, key = slug of the village, address
 * `/desa/<desa>/informasi-publik`. Made from what is published and from what the village adds of its papers.
 * Columns: Perki 1/2018 with the annex of Perki 1/2010 (ringkasan, penguasa, penanggung jawab, waktu dan tempat, bentuk,
 * retensi); classes: UU 14/2008 Ps 9, 10, 11, 17.
 */
import { z } from 'zod'
import { desaRingkasSchema, tanggalSchema, waktuSchema } from './nilai.ts'
import { pengecualianPublikSchema } from './pengecualian.ts'

export const getAlamatInformasiPublik = (desa: string): string => `/desa/${desa}/informasi-publik`
/** How to ask for information, of a village or (null) of any. */
export const getAlamatMintaInformasi = (desa: string | null): string =>
  desa === null ? '/minta-informasi' : `/desa/${desa}/minta-informasi`

export const KATEGORI_INFORMASI = ['berkala', 'serta-merta', 'setiap-saat'] as const
export type KategoriInformasi = (typeof KATEGORI_INFORMASI)[number]
export const LABEL_KATEGORI: Readonly<Record<KategoriInformasi, string>> = {
  berkala: 'Berkala',
  'serta-merta': 'Serta-merta',
  'setiap-saat': 'Setiap saat',
}
/** The four public bodies of a village (Perki 1/2018). */
export const BADAN_PUBLIK_DESA = ['pemerintah-desa', 'bpd', 'bum-desa', 'bkad'] as const
export const LABEL_BADAN: Readonly<Record<(typeof BADAN_PUBLIK_DESA)[number], string>> = {
  'pemerintah-desa': 'Pemerintah Desa',
  bpd: 'BPD',
  'bum-desa': 'BUM Desa',
  bkad: 'Badan Kerja Sama Antar Desa',
}
export const BENTUK_INFORMASI = ['cetak', 'digital'] as const
export const LABEL_BENTUK: Readonly<Record<(typeof BENTUK_INFORMASI)[number], string>> = {
  cetak: 'Cetak',
  digital: 'Digital',
}

export const butirInformasiSchema = z.strictObject({
  kategori: z.enum(KATEGORI_INFORMASI),
  /** Article that wants it open. */
  dasar: z.string(),
  ringkasan: z.string(),
  badan: z.enum(BADAN_PUBLIK_DESA),
  /** Office that holds it, and the one that answers for it. */
  penguasa: z.string(),
  penanggungJawab: z.string(),
  /** A day, a year, or words; null where it is renewed all the time. */
  waktu: z.string().nullable(),
  /** Null: in the village itself. */
  tempat: z.string().nullable(),
  bentuk: z.array(z.enum(BENTUK_INFORMASI)).min(1),
  /** Null: as the schedule of retention says. */
  retensi: z.string().nullable(),
  /** Page of this portal that shows it; null for what lies on paper alone. */
  alamat: z.string().startsWith('/').nullable(),
  /** Where it can be seen or asked for, beside the portal. */
  cara: z.string().nullable(),
})
export type ButirInformasi = z.infer<typeof butirInformasiSchema>

export const dikecualikanSchema = pengecualianPublikSchema.omit({
  desa: true,
  slug: true,
  tanggal: true,
  diperbarui: true,
})
export type Dikecualikan = z.infer<typeof dikecualikanSchema>

export const informasiPublikSchema = z.strictObject({
  desa: desaRingkasSchema,
  diperbarui: waktuSchema,
  /** Office that is PPID (Perki 1/2018); never a person. */
  ppid: z.string(),
  /** Keputusan Kepala Desa that fixes the list; null until one is recorded. */
  keputusan: z.strictObject({ nomor: z.string(), tanggal: tanggalSchema }).nullable(),
  /** By class, in the order of the law; what is newer first. */
  daftar: z.array(butirInformasiSchema),
  dikecualikan: z.array(dikecualikanSchema),
})
export type InformasiPublik = z.infer<typeof informasiPublikSchema>
