/** What a release reads in the text of a course, whatever else stands there. Pure. */
import { z } from 'zod'
import { JENIS_KUIS } from '../../contract/kursus.ts'
import { toIdRelasi } from '../../dasar/relasi.ts'

const blokSchema = z.looseObject({ blockType: z.string() })
const pelajaranSchema = z.object({
  slug: z.string(),
  judul: z.string(),
  menit: z.number(),
  modul: z.string().nullish(),
  topik: z.string().nullish(),
  wajib: z.boolean().nullish(),
  blok: z.array(blokSchema),
})
const kuisSchema = z.object({
  slug: z.string(),
  jenis: z.enum(JENIS_KUIS),
  judul: z.string(),
  sesudah: z.string().nullish(),
  undi: z
    .array(z.object({ kategori: z.string(), jumlah: z.int().positive(), poin: z.int().positive() }))
    .min(1),
  lulusPersen: z.int(),
  maksPercobaan: z.int(),
  jedaMenit: z.int(),
  berlakuHari: z.int(),
  batasMenit: z.int().positive().nullish(),
  dihitung: z.enum(['terbaik', 'terakhir']),
  ulangSetelahLulus: z.boolean().nullish(),
  sesudahPelajaran: z.boolean().nullish(),
  sebagian: z.boolean().nullish(),
  acakSoal: z.boolean().nullish(),
  acakPilihan: z.boolean().nullish(),
})
export const naskahKursusSchema = z.object({
  judul: z.string(),
  daftarPelajaran: z.array(pelajaranSchema),
  daftarKuis: z.array(kuisSchema).nullish(),
  sifatPerubahan: z.enum(['kata', 'isi']).nullish(),
})
export type NaskahKursus = z.infer<typeof naskahKursusSchema>
export type BlokNaskah = z.infer<typeof blokSchema>
export type KuisNaskah = z.infer<typeof kuisSchema>

/** Practice questions in the order they stand in the course, each once. */
export const listIdLatihan = ({ daftarPelajaran }: Pick<NaskahKursus, 'daftarPelajaran'>): string[] =>
  listId(daftarPelajaran, 'latihan', ({ soal }) => (Array.isArray(soal) ? soal : []))

export const listIdPeraturan = ({ daftarPelajaran }: Pick<NaskahKursus, 'daftarPelajaran'>): string[] =>
  listId(daftarPelajaran, 'rujukan', ({ peraturan }) => [peraturan])

function listId(
  daftarPelajaran: NaskahKursus['daftarPelajaran'],
  jenis: string,
  pick: (blok: BlokNaskah) => unknown[],
): string[] {
  const daftar = daftarPelajaran.flatMap(({ blok }) =>
    blok.flatMap((satu) => (satu.blockType === jenis ? pick(satu).map(toIdRelasi) : [])),
  )
  return [...new Set(daftar.filter((id) => id !== null))]
}
