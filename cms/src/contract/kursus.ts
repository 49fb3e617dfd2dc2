/**
 * Courses: kind `kursus`, key = slug, address `/kursus/<slug>`, lessons `/kursus/<slug>/<pelajaran>`. A version before the
 * newest, which enrolments are still held to: kind `kursus-versi`, key `<slug>/<nomor>`, `/kursus/<slug>/versi/<nomor>`.
 */
import { z } from 'zod'
import { slugSchema, tanggalSchema, waktuSchema } from './nilai.ts'
import { daftarBlokSchema } from './pelajaran.ts'

export { getAlamatKursus, getAlamatLatihan, getAlamatPelajaran } from './alamat-kursus.ts'

export const getKunciVersiKursus = (slug: string, versi: number): string => `${slug}/${versi}`

export const JENIS_KUIS = ['latihan', 'uji-awal', 'uji-antara', 'uji-akhir'] as const
export type JenisKuis = (typeof JENIS_KUIS)[number]
/** Practice and the first test teach and show: nobody passes or fails them. Only these two stand in the way of completing a course. */
export const isPenentu = (jenis: JenisKuis): boolean => jenis === 'uji-antara' || jenis === 'uji-akhir'

export const pelajaranSchema = z.strictObject({
  slug: slugSchema,
  judul: z.string(),
  menit: z.int().positive(),
  /** The part of the course that the lesson opens or goes on with; null where there are no parts. */
  modul: z.string().nullable(),
  wajib: z.boolean(),
  daftarBlok: daftarBlokSchema,
})
export type PelajaranPublik = z.infer<typeof pelajaranSchema>

/** A test as its course announces it; questions come only with a paper. */
export const kuisRingkasSchema = z.strictObject({
  slug: slugSchema,
  jenis: z.enum(JENIS_KUIS),
  judul: z.string(),
  jumlahSoal: z.int().positive(),
  lulusPersen: z.int(),
  /** The lesson it stands after; null where it has no place among them. */
  sesudah: slugSchema.nullable().default(null),
})

export const kursusPublikSchema = z.strictObject({
  slug: slugSchema,
  /** Number of the release where it is not the newest. */
  versi: z.int().positive().nullable().default(null),
  /** Number of the release it is, the newest or not; null in copies of before it was said, and in a preview. */
  rilis: z.int().positive().nullable().default(null),
  judul: z.string(),
  tanggal: tanggalSchema,
  diperbarui: waktuSchema,
  ringkasan: z.string(),
  untuk: z.string(),
  tujuan: z.array(z.string()),
  menit: z.int().positive(),
  contoh: z.boolean(),
  daftarPelajaran: z.array(pelajaranSchema).min(1),
  daftarKuis: z.array(kuisRingkasSchema),
  /** The jurist who signed what is released, and of which release; null as long as nobody has. */
  telaah: z
    .strictObject({
      nama: z.string(),
      jabatan: z.string(),
      tanggal: tanggalSchema,
      rilis: z.int().positive(),
    })
    .nullable()
    .default(null),
})
export type KursusPublik = z.infer<typeof kursusPublikSchema>
