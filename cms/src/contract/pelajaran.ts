/** What a lesson is made of: blocks in the order they are read. One of a kind not named here is passed over. */
import { z } from 'zod'
import { fotoSchema } from './foto.ts'
import { berkasPublikSchema } from './naskah.ts'
import { tanggalSchema } from './nilai.ts'
import { butirPesertaSchema } from './soal.ts'
import { teksKayaSchema } from './teks-kaya.ts'

export const JENIS_CATATAN = ['penting', 'contoh', 'ingat'] as const
export const JENIS_PERATURAN = [
  'uu',
  'pp',
  'perpres',
  'permendagri',
  'permendesa',
  'perki',
  'perda',
  'pergub',
  'perbup',
  'lainnya',
] as const
export type JenisPeraturan = (typeof JENIS_PERATURAN)[number]
export const STATUS_PERATURAN = ['berlaku', 'diubah', 'dicabut'] as const
export type StatusPeraturan = (typeof STATUS_PERATURAN)[number]

/** `transkrip`: all that is said and has to be seen, paragraphs between empty lines. */
const mediaShape = { judul: z.string(), berkas: berkasPublikSchema, transkrip: z.string() }

const daftarBlok = [
  z.strictObject({ jenis: z.literal('teks'), isi: teksKayaSchema }),
  z.strictObject({ jenis: z.literal('gambar'), foto: fotoSchema }),
  z.strictObject({
    jenis: z.literal('tabel'),
    judul: z.string(),
    kepala: z.array(z.string()),
    baris: z.array(z.array(z.string())),
  }),
  z.strictObject({ jenis: z.literal('catatan'), sifat: z.enum(JENIS_CATATAN), teks: z.string() }),
  z.strictObject({ jenis: z.literal('langkah'), judul: z.string(), daftar: z.array(z.string()) }),
  z.strictObject({
    jenis: z.literal('rujukan'),
    peraturan: z.strictObject({
      jenis: z.enum(JENIS_PERATURAN),
      nomor: z.string(),
      tahun: z.int(),
      tentang: z.string(),
      status: z.enum(STATUS_PERATURAN),
      /** Where the state keeps its text, and the day it was checked; null where nobody said. */
      tautan: z
        .url({ protocol: /^https$/ })
        .nullable()
        .default(null),
      diperiksa: tanggalSchema.nullable().default(null),
    }),
    pasal: z.string().nullable(),
  }),
  z.strictObject({ jenis: z.literal('istilah'), istilah: z.string(), arti: z.string() }),
  z.strictObject({ jenis: z.literal('berkas'), judul: z.string(), berkas: berkasPublikSchema }),
  z.strictObject({ jenis: z.literal('suara'), ...mediaShape }),
  /** `sampul`: what is shown until it is played. */
  z.strictObject({ jenis: z.literal('video'), ...mediaShape, sampul: fotoSchema.nullable().default(null) }),
  z.strictObject({ jenis: z.literal('latihan'), daftarSoal: z.array(butirPesertaSchema) }),
] as const

const blokSchema = z.discriminatedUnion('jenis', daftarBlok)
export type BlokPublik = z.infer<typeof blokSchema>
const DIKENAL: readonly string[] = daftarBlok.map(({ shape }) => shape.jenis.value)

/** From a newer publisher; the site of today has no words for it. */
const blokAsingSchema = z
  .looseObject({ jenis: z.string() })
  .refine(({ jenis }) => !DIKENAL.includes(jenis), 'A block of a known kind must have its shape')

export const daftarBlokSchema = z.array(z.union([blokSchema, blokAsingSchema]))

export const isBlokDikenal = (blok: { jenis: string }): blok is BlokPublik => DIKENAL.includes(blok.jenis)
