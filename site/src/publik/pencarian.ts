/** Villages by name, forgiving typing errors. */
import { desaRingkasSchema } from 'cms/contract/nilai'
import { z } from 'zod'
import type { Catatan } from './catatan.ts'
import { listBaris } from './pool.ts'

export const MAX_HASIL = 50

// Not strict: the copy of a village holds more than a line of results shows.
const hasilSchema = z.object({ ...desaRingkasSchema.shape, bergabung: z.boolean() })
export type HasilPencarian = z.infer<typeof hasilSchema>
const barisSchema = z.object({ kunci: z.string(), isi: z.unknown() })

/** Said once: a search that many visitors make would fill the log. */
const dilaporkan = new Set<string>()

// `%>` uses the trigram index; whole words of kecamatan and kabupaten come in beside it.
const SQL = `
  select kunci, isi - 'profil' - 'daftarApbdes' as isi from publik.salinan
  where jenis = 'desa'
    and (lower(judul) operator(ekstensi.%>) $1 or cari @@ plainto_tsquery('indonesian', $1))
  order by lower(judul) = $1 desc, starts_with(lower(judul), $1) desc,
    ekstensi.word_similarity($1, lower(judul)) desc, ekstensi.similarity($1, lower(judul)) desc, judul, kunci
  limit ${MAX_HASIL + 1}`

/** At most one more than `MAX_HASIL`, so that the page knows whether there are more. */
export async function listHasilPencarian(kata: string, catatan: Catatan): Promise<HasilPencarian[]> {
  const daftarBaris = await listBaris({ name: 'cari-desa', text: SQL, values: [kata] }, catatan)
  return z
    .array(barisSchema)
    .parse(daftarBaris)
    .flatMap(({ kunci, isi }) => toHasil(kunci, isi))
}

/** A village in a shape that this release does not know is left out, and must not hide the others. */
function toHasil(kunci: string, isi: unknown): HasilPencarian[] {
  const hasil = hasilSchema.safeParse(isi)
  if (hasil.success) return [hasil.data]
  if (!dilaporkan.has(kunci)) console.error(`Left out of search: desa ${kunci}`, hasil.error)
  dilaporkan.add(kunci)
  return []
}
