/**
 * What a village has told its people about its money: kind `keterbukaan`, key = slug of the village, address
 * `/desa/<desa>/keterbukaan`. The copy holds only what was announced; what is due and late depends on the day and is
 * worked out by `dasar/keterbukaan.ts`.
 */
import { z } from 'zod'
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

/** What is owed, in the order of the year; by when is worked out by `dasar/keterbukaan.ts`. */
export const KODE_KEWAJIBAN = [
  'apbdes',
  'penjabaran',
  'pelaksana',
  'pengaduan',
  'dana-desa',
  'perubahan',
  'semester-1',
  'akhir-tahun',
  'ippd',
] as const

export const LABEL_KEWAJIBAN: Readonly<Record<(typeof KODE_KEWAJIBAN)[number], string>> = {
  apbdes: 'APBDes',
  penjabaran: 'Penjabaran APBDes',
  pelaksana: 'Pelaksana dan tim kegiatan',
  pengaduan: 'Alamat pengaduan',
  'dana-desa': 'Fokus penggunaan Dana Desa',
  perubahan: 'Perubahan APBDes',
  'semester-1': 'Laporan semester pertama',
  'akhir-tahun': 'Laporan akhir tahun',
  ippd: 'Informasi Penyelenggaraan Pemerintahan Desa (IPPD)',
}

export const LABEL_MEDIA: Readonly<Record<(typeof MEDIA_PENGUMUMAN)[number], string>> = {
  papan: 'Papan informasi',
  baliho: 'Baliho atau spanduk',
  musyawarah: 'Musyawarah desa',
  'pengeras-suara': 'Pengeras suara',
  'media-sosial': 'Media sosial atau grup pesan',
  'situs-lain': 'Situs lain',
  cetak: 'Selebaran atau koran',
}

export const buktiPublikSchema = z.strictObject({
  kode: z.enum(KODE_KEWAJIBAN),
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

/** Why something has not been announced, in the words of the village. */
export const alasanPublikSchema = z.strictObject({
  kode: z.enum(KODE_KEWAJIBAN),
  tanggal: tanggalSchema,
  isi: z.string(),
})
export type AlasanPublik = z.infer<typeof alasanPublikSchema>

export const keterbukaanPublikSchema = z.strictObject({
  desa: desaRingkasSchema,
  /** Whether the province lets the public see what is late as late. */
  tampilTerlambat: z.boolean(),
  /** Days after which what is not announced is called late; left out in copies from before the public waited as well. */
  hariTenggang: z.int().min(0).optional(),
  /** Years of which anything is known, the newest first; of one duty the earliest announcement comes first. */
  daftarTahun: z.array(
    z.strictObject({
      tahun: tahunSchema,
      bukti: z.array(buktiPublikSchema),
      /** Empty unless what is late is shown as late. */
      alasan: z.array(alasanPublikSchema),
    }),
  ),
})
export type KeterbukaanPublik = z.infer<typeof keterbukaanPublikSchema>
