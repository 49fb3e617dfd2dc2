/** A published file exists only while its row does, so that withdrawing it works at once. */
import { z } from 'zod'
import type { Catatan } from './catatan.ts'
import { listBaris } from './pool.ts'

const berkasSchema = z.object({ jenis_media: z.string(), ukuran: z.coerce.number() })
export type Berkas = { sha256: string; nama: string; jenisMedia: string; ukuran: number }

const SQL = 'select jenis_media, ukuran from publik.berkas where sha256 = $1 and nama = $2 limit 1'

export async function findBerkas(sha256: string, nama: string, catatan: Catatan): Promise<Berkas | null> {
  const [baris] = await listBaris({ name: 'berkas', text: SQL, values: [sha256, nama] }, catatan)
  if (baris === undefined) return null
  const { jenis_media, ukuran } = berkasSchema.parse(baris)
  return { sha256, nama, jenisMedia: jenis_media, ukuran }
}
