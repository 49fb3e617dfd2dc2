/** Villages by name, forgiving typing errors. */
import { desaRingkasSchema } from 'cms/contract/nilai'
import { z } from 'zod'
import type { Catatan } from './catatan.ts'
import { listBaris } from './pool.ts'

export const MAX_HASIL = 50

// Not strict: the copy of a village holds more than a line of results shows.
const hasilSchema = z.object({ ...desaRingkasSchema.shape, bergabung: z.boolean() })
export type HasilPencarian = z.infer<typeof hasilSchema>

// `%>` uses the trigram index; whole words of kecamatan and kabupaten come in beside it.
const SQL = `
  select isi - 'profil' - 'daftarApbdes' as isi from publik.salinan
  where jenis = 'desa'
    and (lower(judul) operator(ekstensi.%>) $1 or cari @@ plainto_tsquery('indonesian', $1))
  order by lower(judul) = $1 desc, starts_with(lower(judul), $1) desc,
    ekstensi.word_similarity($1, lower(judul)) desc, ekstensi.similarity($1, lower(judul)) desc, judul, kunci
  limit ${MAX_HASIL + 1}`

/** At most one more than `MAX_HASIL`, so that the page knows whether there are more. */
export async function listHasilPencarian(kata: string, catatan: Catatan): Promise<HasilPencarian[]> {
  const daftarBaris = await listBaris({ name: 'cari-desa', text: SQL, values: [kata] }, catatan)
  return z
    .array(z.object({ isi: hasilSchema }))
    .parse(daftarBaris)
    .map((baris) => baris.isi)
}
