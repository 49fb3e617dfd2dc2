/**
 * BUM Desa and Koperasi Desa Merah Putih: kind `lembaga-ekonomi`, key = slug of the village, address
 * `/desa/<desa>/lembaga-ekonomi`. Figures are those that the law has them report each year (PP 11/2021: laporan tahunan of
 * a BUM Desa; UU 25/1992: sisa hasil usaha of a koperasi); capital is that of the village's own published budgets.
 */
import { z } from 'zod'
import {
  anggaranRealisasiSchema,
  desaRingkasSchema,
  rupiahSchema,
  tahunSchema,
  tanggalSchema,
  waktuSchema,
} from './nilai.ts'

export const getAlamatLembagaEkonomi = (desa: string): string => `/desa/${desa}/lembaga-ekonomi`

export const JENIS_LEMBAGA_EKONOMI = ['bumdes', 'bumdesma', 'kdmp'] as const
export type JenisLembagaEkonomi = (typeof JENIS_LEMBAGA_EKONOMI)[number]
export const LABEL_LEMBAGA_EKONOMI: Readonly<Record<JenisLembagaEkonomi, string>> = {
  bumdes: 'BUM Desa',
  bumdesma: 'BUM Desa Bersama',
  kdmp: 'Koperasi Desa Merah Putih',
}

export const hasilTahunanSchema = z.strictObject({
  tahun: tahunSchema,
  pendapatan: rupiahSchema.nullable(),
  /** Net profit, or sisa hasil usaha of a koperasi; below zero for a loss. */
  hasil: rupiahSchema.nullable(),
  /** What the village received of it. */
  bagianDesa: rupiahSchema.nullable(),
})
export type HasilTahunan = z.infer<typeof hasilTahunanSchema>

export const lembagaEkonomiSchema = z.strictObject({
  nama: z.string(),
  jenis: z.enum(JENIS_LEMBAGA_EKONOMI),
  /** Null until it is registered. */
  badanHukum: z.strictObject({ nomor: z.string(), tanggal: tanggalSchema }).nullable(),
  usaha: z.array(z.string()),
  /** Newest first. */
  daftarHasil: z.array(hasilTahunanSchema),
})
export type LembagaEkonomi = z.infer<typeof lembagaEkonomiSchema>

export const lembagaEkonomiPublikSchema = z.strictObject({
  desa: desaRingkasSchema,
  diperbarui: waktuSchema,
  daftar: z.array(lembagaEkonomiSchema),
  /** Penyertaan modal desa (rekening 6.2.2) in the published budgets, newest first. */
  penyertaan: z.array(anggaranRealisasiSchema.extend({ tahun: tahunSchema })),
})
export type LembagaEkonomiPublik = z.infer<typeof lembagaEkonomiPublikSchema>
