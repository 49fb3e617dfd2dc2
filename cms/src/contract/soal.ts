/** A question as whoever answers it gets it: no field of it says which answer is right. */
import { z } from 'zod'

const dasar = { soal: z.string(), poin: z.int().positive(), pertanyaan: z.string() }
const daftarTeks = z.array(z.string())

export const butirPesertaSchema = z.discriminatedUnion('jenis', [
  z.strictObject({ ...dasar, jenis: z.enum(['tunggal', 'ganda']), pilihan: daftarTeks }),
  z.strictObject({ ...dasar, jenis: z.enum(['benar-salah', 'isian', 'angka']) }),
  z.strictObject({ ...dasar, jenis: z.literal('menjodohkan'), kiri: daftarTeks, kanan: daftarTeks }),
  z.strictObject({ ...dasar, jenis: z.literal('mengurutkan'), langkah: daftarTeks }),
])
export type ButirPeserta = z.infer<typeof butirPesertaSchema>
