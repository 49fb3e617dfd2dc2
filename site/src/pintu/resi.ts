/** What became of a message, found by its receipt; the receipt itself is kept nowhere. */
import { createHash } from 'node:crypto'
import { type ResiPublik, resiPublikSchema, resiSchema } from 'cms/contract/resi'
import { z } from 'zod'
import type { Catatan } from '../publik/catatan.ts'
import { listBaris } from '../publik/pool.ts'
import { toIdKiriman } from './masuk.ts'

/** In one statement, so that a message taken in meanwhile is in one place or the other. */
const SQL = `select masuk.menunggu($2) as menunggu,
  (select isi from publik.salinan where jenis = 'resi' and kunci = $1) as isi`
const barisSchema = z.object({ menunggu: z.boolean(), isi: resiPublikSchema.nullable() })

/** `menunggu`: sent, and not yet with the officers; null for a receipt that nobody was given. */
export type TemuanResi = ResiPublik | 'menunggu' | null

export async function findResi(resi: string, catatan: Catatan): Promise<TemuanResi> {
  const values = [createHash('sha256').update(resi).digest('hex'), toIdKiriman(resi)]
  const [baris] = await listBaris({ name: 'resi', text: SQL, values }, catatan)
  const { menunggu, isi } = barisSchema.parse(baris)
  return isi ?? (menunggu ? 'menunggu' : null)
}

/** As people type it: with or without dashes, in small letters, with spaces. Null where it cannot be a receipt. */
export function parseResi(ketikan: string): string | null {
  const huruf = ketikan.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const resi = resiSchema.safeParse(huruf.match(/.{1,5}/g)?.join('-'))
  return resi.success ? resi.data : null
}
