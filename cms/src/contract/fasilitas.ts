/** Facilities of a village: kind `fasilitas`, key = slug of the village, address `/desa/<desa>/fasilitas`. */
import { z } from 'zod'
import { desaRingkasSchema, tahunBangunSchema, waktuSchema } from './nilai.ts'

export const getAlamatFasilitas = (desa: string): string => `/desa/${desa}/fasilitas`

/** Kinds of the village profile, part potensi prasarana dan sarana (Permendagri 12/2007); `pasar` is told there under ekonomi. */
export const JENIS_FASILITAS = [
  'transportasi',
  'komunikasi',
  'air-bersih-sanitasi',
  'irigasi',
  'pemerintahan',
  'peribadatan',
  'olahraga',
  'kesehatan',
  'pendidikan',
  'energi-penerangan',
  'wisata',
  'kebersihan',
  'pasar',
] as const
export type JenisFasilitas = (typeof JENIS_FASILITAS)[number]
export const LABEL_JENIS_FASILITAS: Readonly<Record<JenisFasilitas, string>> = {
  transportasi: 'Transportasi: jalan, jembatan, dermaga',
  komunikasi: 'Informasi dan komunikasi',
  'air-bersih-sanitasi': 'Air bersih dan sanitasi',
  irigasi: 'Irigasi',
  pemerintahan: 'Pemerintahan dan balai pertemuan',
  peribadatan: 'Peribadatan',
  olahraga: 'Olahraga',
  kesehatan: 'Kesehatan',
  pendidikan: 'Pendidikan',
  'energi-penerangan': 'Energi dan penerangan',
  wisata: 'Hiburan dan wisata',
  kebersihan: 'Kebersihan',
  pasar: 'Pasar dan perdagangan',
}
export const KONDISI_FASILITAS = ['baik', 'rusak-ringan', 'rusak-berat'] as const
export type KondisiFasilitas = (typeof KONDISI_FASILITAS)[number]
export const LABEL_KONDISI: Readonly<Record<KondisiFasilitas, string>> = {
  baik: 'Baik',
  'rusak-ringan': 'Rusak ringan',
  'rusak-berat': 'Rusak berat',
}
/** Sources of the village's own budget by their codes, and what others built. */
export const SUMBER_FASILITAS = [
  'PAD',
  'DDS',
  'PBH',
  'ADD',
  'PBP',
  'PBK',
  'SWD',
  'DLL',
  'pemerintah-lain',
] as const
export const LABEL_SUMBER_FASILITAS: Readonly<Record<(typeof SUMBER_FASILITAS)[number], string>> = {
  PAD: 'Pendapatan Asli Desa',
  DDS: 'Dana Desa',
  PBH: 'Bagi Hasil Pajak dan Retribusi',
  ADD: 'Alokasi Dana Desa',
  PBP: 'Bantuan Keuangan Provinsi',
  PBK: 'Bantuan Keuangan Kabupaten/Kota',
  SWD: 'Swadaya Masyarakat',
  DLL: 'Pendapatan Lain-lain',
  'pemerintah-lain': 'Dibangun pemerintah kabupaten, provinsi, atau pusat',
}

export const fasilitasSchema = z.strictObject({
  nama: z.string(),
  jenis: z.enum(JENIS_FASILITAS),
  /** Null: for the whole village. */
  dusun: z.string().nullable(),
  tahunDibangun: tahunBangunSchema.nullable(),
  sumberDana: z.enum(SUMBER_FASILITAS).nullable(),
  kondisi: z.enum(KONDISI_FASILITAS),
  /** In words with its unit: `60 murid`. */
  kapasitas: z.string().nullable(),
  /** Kilometres from the village office, for what lies outside the village. */
  jarakKm: z.number().nonnegative().nullable(),
})
export type Fasilitas = z.infer<typeof fasilitasSchema>

export const fasilitasPublikSchema = z.strictObject({
  desa: desaRingkasSchema,
  diperbarui: waktuSchema,
  /** In the order of the kinds, then by name. */
  daftar: z.array(fasilitasSchema),
})
export type FasilitasPublik = z.infer<typeof fasilitasPublikSchema>
