/** One row of `publik.salinan`, the one indexed read behind a page. */
import { type JenisSalinan, toKunciPerubahan } from 'cms/contract/salinan'
import { type ZodType, z } from 'zod'
import type { Catatan } from './catatan.ts'
import { listBaris } from './pool.ts'

export type Salinan<Isi> = { isi: Isi; waktu: Date }
/** What is read of a copy: a name for the prepared statement, and an expression over `isi`. */
export type Bentuk = { name: string; sql: string }
type Pencarian<Isi> = {
  jenis: JenisSalinan
  kunci: string
  schema: ZodType<Isi>
  catatan: Catatan
  bentuk?: Bentuk
}

const UTUH: Bentuk = { name: 'salinan', sql: 'isi' }
const toSql = ({ sql }: Bentuk): string => `
  select ${sql} as isi, waktu, false as bekas from publik.salinan where jenis = $1 and kunci = $2
  union all select null, waktu, true from publik.bekas where jenis = $1 and kunci = $2`

/** Made once: a schema made for each page would compile its own code each time. */
const barisSchema = z.object({ isi: z.unknown(), waktu: z.date(), bekas: z.boolean() })

/** The published copy, or a part of it, parsed by its contract; null when it is not published (any more). */
export async function findSalinan<Isi>(pencarian: Pencarian<Isi>): Promise<Salinan<Isi> | null> {
  const { jenis, kunci, schema, catatan, bentuk = UTUH } = pencarian
  const kunciPerubahan = toKunciPerubahan(jenis, kunci)
  catatan.kunci.add(kunciPerubahan)
  const kunciBaca = `${bentuk.name} ${kunciPerubahan}`
  const dibaca =
    catatan.dibaca.get(kunciBaca) ??
    listBaris({ name: bentuk.name, text: toSql(bentuk), values: [jenis, kunci] }, catatan)
  catatan.dibaca.set(kunciBaca, dibaca)
  const [baris] = await dibaca
  if (baris === undefined) return null
  const { isi, waktu, bekas } = barisSchema.parse(baris)
  if (!bekas) return { isi: schema.parse(isi), waktu }
  catatan.isDicabut = true
  return null
}
