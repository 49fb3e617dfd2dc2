/** The kinds of question (soal) with their keys. Only authoring and marking see these shapes; learners see a paper. */

import { z } from 'zod'
import { toBaku } from '../../dasar/baku.ts'

export const MAX_BUTIR = 12
/**
 * Steps are never shown in their right order (`createUrutan`), so the order of two is always the other one. What was stored
 * with two before this held is marked as ever; it is only not written anew.
 */
export const MIN_LANGKAH = 3
const teks = (maks: number, kosong: string) =>
  z.string().trim().min(1, kosong).max(maks, `Paling banyak ${maks} huruf.`)
const butir = <Isi extends z.ZodType>(isi: Isi, nama: string) =>
  z.array(isi).min(2, `Isi paling sedikit dua ${nama}.`).max(MAX_BUTIR, `Paling banyak ${MAX_BUTIR} ${nama}.`)
const daftarPilihan = butir(
  z.strictObject({ teks: teks(500, 'Tulis teks pilihan ini.'), benar: z.boolean() }),
  'pilihan',
).refine((daftar) => isBerbeda(daftar.map((satu) => satu.teks)), 'Ada dua pilihan yang sama.')

const calculateBenar = (daftar: readonly { benar: boolean }[]): number =>
  daftar.filter(({ benar }) => benar).length

const isiSchema = z.discriminatedUnion('jenis', [
  z.strictObject({
    jenis: z.literal('tunggal'),
    pilihan: daftarPilihan.refine(
      (daftar) => calculateBenar(daftar) === 1,
      'Tandai tepat satu pilihan yang benar.',
    ),
  }),
  z.strictObject({
    jenis: z.literal('ganda'),
    pilihan: daftarPilihan
      .refine((daftar) => calculateBenar(daftar) > 0, 'Tandai pilihan yang benar.')
      // Ticking every box must never be the right answer.
      .refine(
        (daftar) => calculateBenar(daftar) < daftar.length,
        'Sisakan paling sedikit satu pilihan yang salah.',
      ),
  }),
  z.strictObject({
    jenis: z.literal('benar-salah'),
    benar: z.boolean('Pilih apakah pernyataan ini benar atau salah.'),
  }),
  z.strictObject({
    jenis: z.literal('isian'),
    diterima: z
      .array(teks(100, 'Tulis jawaban ini.'))
      .min(1, 'Tulis paling sedikit satu jawaban yang diterima.')
      .max(MAX_BUTIR, `Paling banyak ${MAX_BUTIR} jawaban.`),
  }),
  z.strictObject({
    jenis: z.literal('angka'),
    nilai: z.number('Tulis angka jawabannya.').min(-1e12).max(1e12),
    toleransi: z.number().min(0, 'Selisih yang masih diterima tidak boleh di bawah nol.').max(1e12),
  }),
  z.strictObject({
    jenis: z.literal('menjodohkan'),
    pasangan: butir(
      z.strictObject({ kiri: teks(300, 'Isi bagian kiri.'), kanan: teks(300, 'Isi bagian kanan.') }),
      'pasangan',
    ).refine((daftar) => isBerbeda(daftar.map(({ kiri }) => kiri)), 'Ada dua bagian kiri yang sama.'),
  }),
  z.strictObject({
    jenis: z.literal('mengurutkan'),
    langkah: butir(teks(300, 'Tulis langkah ini.'), 'langkah').refine(
      isBerbeda,
      'Ada dua langkah yang sama.',
    ),
  }),
])
export type IsiSoal = z.infer<typeof isiSchema>

export const soalSchema = z.object({
  kategori: teks(80, 'Isi kategorinya, misalnya "Perencanaan".'),
  pertanyaan: teks(2000, 'Tulis pertanyaannya.'),
  pembahasan: z.string().trim().max(2000, 'Paling banyak 2000 huruf.').default(''),
  isi: isiSchema,
})
export type Soal = z.infer<typeof soalSchema>

/** A question as a release keeps it: its key never changes, its version does with each change. */
export type SoalBank = Soal & { soal: string; versi: number }

function isBerbeda(daftar: readonly string[]): boolean {
  return new Set(daftar.map(toBaku)).size === daftar.length
}
