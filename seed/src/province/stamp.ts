/**
 * Turns the rows of the pattern village into those of another one: its ids, its name, its people. Pure. What
 * follows from content (seals of the audit trail, lines of budgets) is made anew by the rules of the cms.
 */
import { createHash } from 'node:crypto'
import type { DesaTerisi } from '../scenes/people.ts'
import type { Baris, IsiDesa } from './rows.ts'

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
/** Ids of rows inside an array field. */
const ID_BARIS = '[0-9a-f]{24}'

/** A function that stamps any value made of the pattern's rows; made once for each village. */
export function toCap(pola: DesaTerisi, desa: DesaTerisi): <Nilai>(nilai: Nilai) => Nilai {
  const ganti = new Map([
    [pola.id, desa.id],
    [pola.slug, desa.slug],
    [toIsiJson(pola.nama), toIsiJson(desa.nama)],
    ...pola.orang.map((nama, i): [string, string] => [toIsiJson(nama), toIsiJson(desa.orang[i] ?? nama)]),
  ])
  const kata = [...ganti.keys()].toSorted((a, b) => b.length - a.length).map(toPola)
  const pencari = new RegExp(
    `(?<![\\p{L}\\d-])(?:${[...kata, UUID, ID_BARIS].join('|')})(?![\\p{L}\\d-])`,
    'gu',
  )
  const tanda = createHash('sha256').update(desa.id).digest('hex').slice(0, 12)
  return (nilai) =>
    JSON.parse(JSON.stringify(nilai).replace(pencari, (kata) => ganti.get(kata) ?? toId(kata, tanda)))
}

/** Signs that a regular expression would read as its own. */
const toPola = (teks: string): string => teks.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

const toIsiJson = (teks: string): string => JSON.stringify(teks).slice(1, -1)

/** Keeps the part that tells the rows of one village apart, and with it their order. */
const toId = (id: string, tanda: string): string =>
  id.includes('-') ? `${id.slice(0, 24)}${tanda}` : `${tanda}${id.slice(12)}`

/** Rows with a number of the table's own get a new one. */
export function toIsiCap(isi: IsiDesa, cap: <Nilai>(nilai: Nilai) => Nilai): IsiDesa {
  const baru = cap(isi)
  return { ...baru, dokumen_rels: baru.dokumen_rels.map(({ id: _id, ...baris }: Baris) => baris) }
}
