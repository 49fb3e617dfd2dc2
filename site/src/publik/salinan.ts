/** One row of `publik.salinan`, the one indexed read behind a page. */
import { type JenisSalinan, toKunciPerubahan } from 'cms/contract/salinan'
import { type ZodType, z } from 'zod'
import type { Catatan } from './catatan.ts'
import { listBaris } from './pool.ts'

export type Salinan<Isi> = { isi: Isi; waktu: Date }
type Pencarian<Isi> = { jenis: JenisSalinan; kunci: string; schema: ZodType<Isi>; catatan: Catatan }

const SQL = `
  select isi, waktu, false as bekas from publik.salinan where jenis = $1 and kunci = $2
  union all select null, waktu, true from publik.bekas where jenis = $1 and kunci = $2`

const bekasSchema = z.object({ bekas: z.literal(true) })

/** The published copy, parsed by its contract; null when it is not published (any more). */
export async function findSalinan<Isi>(pencarian: Pencarian<Isi>): Promise<Salinan<Isi> | null> {
  const { jenis, kunci, schema, catatan } = pencarian
  const kunciPerubahan = toKunciPerubahan(jenis, kunci)
  catatan.kunci.add(kunciPerubahan)
  const dibaca =
    catatan.dibaca.get(kunciPerubahan) ??
    listBaris({ name: 'salinan', text: SQL, values: [jenis, kunci] }, catatan)
  catatan.dibaca.set(kunciPerubahan, dibaca)
  const [baris] = await dibaca
  if (baris === undefined) return null
  if (bekasSchema.safeParse(baris).success) {
    catatan.isDicabut = true
    return null
  }
  return z.object({ isi: schema, waktu: z.date() }).parse(baris)
}
