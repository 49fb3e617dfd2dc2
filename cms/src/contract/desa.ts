/** Village home, joined or not: kind `desa`, key = slug, address `/desa/<slug>`. */
import { z } from 'zod'
import { jamSchema } from './agenda.ts'
import { fotoSchema } from './foto.ts'
import {
  anggaranRealisasiSchema,
  desaRingkasSchema,
  rupiahSchema,
  slugSchema,
  tahunSchema,
  tanggalSchema,
} from './nilai.ts'
import { SIFAT_PENGUMUMAN } from './pengumuman.ts'
import { teksKayaSchema } from './teks-kaya.ts'

export const getAlamatDesa = (slug: string): string => `/desa/${slug}`

export const profilSchema = z.strictObject({
  sambutan: teksKayaSchema.nullable(),
  foto: fotoSchema.nullable(),
  alamatKantor: z.string().nullable(),
  jamLayanan: z.string().nullable(),
  teleponKantor: z.string().nullable(),
  emailKantor: z.string().nullable(),
  /** All inhabitants, as of a day and from a source; null where the village does not tell. */
  penduduk: z.strictObject({ jumlah: z.int().min(1), tanggal: tanggalSchema, sumber: z.string() }).nullable(),
  visi: z.string().nullable(),
  misi: z.array(z.string()),
  /** What the village borders on, in words. */
  batas: z.strictObject({
    utara: z.string().nullable(),
    timur: z.string().nullable(),
    selatan: z.string().nullable(),
    barat: z.string().nullable(),
  }),
})

/** What the village home shows of the newest texts; each has a page of its own. */
const terbaruSchema = z.strictObject({
  pengumuman: z.array(
    z.strictObject({
      slug: slugSchema,
      judul: z.string(),
      tanggal: tanggalSchema,
      sifat: z.enum(SIFAT_PENGUMUMAN),
      berlakuSampai: tanggalSchema.nullable(),
    }),
  ),
  berita: z.array(
    z.strictObject({ slug: slugSchema, judul: z.string(), tanggal: tanggalSchema, ringkasan: z.string() }),
  ),
  agenda: z.array(
    z.strictObject({
      slug: slugSchema,
      judul: z.string(),
      mulai: tanggalSchema,
      jamMulai: jamSchema.nullable(),
      tempat: z.string(),
    }),
  ),
  dokumen: z.array(z.strictObject({ slug: slugSchema, judul: z.string(), tanggal: tanggalSchema })),
})

export const desaPublikSchema = desaRingkasSchema.extend({
  provinsi: z.string(),
  bergabung: z.boolean(),
  profil: profilSchema.nullable(),
  terbaru: terbaruSchema,
  /** How many of each the village has published. */
  jumlah: z.strictObject({
    berita: z.int(),
    pengumuman: z.int(),
    agenda: z.int(),
    galeri: z.int(),
    dokumen: z.int(),
    perangkat: z.int(),
  }),
  /** Newest year first. */
  daftarApbdes: z.array(
    z.strictObject({
      tahun: tahunSchema,
      pendapatan: anggaranRealisasiSchema,
      belanja: anggaranRealisasiSchema,
      silpa: anggaranRealisasiSchema,
      /** Planned spending per inhabitant, in whole rupiah; null where their number is not known near that year. */
      belanjaPerJiwa: rupiahSchema.nullable(),
    }),
  ),
})
export type DesaPublik = z.infer<typeof desaPublikSchema>
