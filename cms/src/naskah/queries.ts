/** Reads a text, its files and its edition, inside the request's transaction. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { KumpulanNaskah } from '../alur/kinds.ts'
import { getPelengkapKursus } from '../belajar/index.ts'
import { asSystem } from '../platform/as-system.ts'
import { toTabel } from '../platform/tabel.ts'
import { type Db, getDb } from '../platform/transaction.ts'
import { listIdBerkas } from './berkas.ts'
import { type BerkasFakta, pickIsi, type Terbitan } from './terbitan.ts'

export type IsiNaskah = { naskah: Record<string, unknown>; berkas: BerkasFakta[] }

/** What the text says now, with the facts of the files it shows. */
export async function getIsiNaskah(
  req: PayloadRequest,
  kumpulan: KumpulanNaskah,
  id: string,
): Promise<IsiNaskah> {
  const dokumen = await req.payload.findByID({
    collection: kumpulan,
    id,
    depth: 0,
    ...asSystem(req, 'the workflow reads the whole text, whoever takes the step'),
  })
  const isi = pickIsi({ ...dokumen })
  // A course shows what stands in other registers; the edition keeps it as it was.
  const naskah = kumpulan === 'kursus' ? { ...isi, ...(await getPelengkapKursus(req, id, isi)) } : isi
  return { naskah, berkas: await listBerkasFakta(await getDb(req), listIdBerkas(kumpulan, naskah)) }
}

/** In the order of their ids, so that equal texts give equal editions. */
export async function listBerkasFakta(db: Db, daftarId: readonly string[]): Promise<BerkasFakta[]> {
  if (daftarId.length === 0) return []
  return db.execute<BerkasFakta>(sql`
    select id, sha256, filename, nama_asli as "namaAsli", alt, width::int as lebar, height::int as tinggi,
      filesize::int as ukuran, mime_type as "jenisMedia", teks
    from cms.berkas where id in (select jsonb_array_elements_text(${JSON.stringify(daftarId)}::jsonb)::uuid) order by id`)
}

export async function findTerbitan(db: Db, kumpulan: KumpulanNaskah, id: string): Promise<Terbitan | null> {
  const [row] = await db.execute<{ terbitan: Terbitan | null }>(
    sql`select terbitan from ${toTabel(kumpulan)} where id = ${id}`,
  )
  return row?.terbitan ?? null
}
