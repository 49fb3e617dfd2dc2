/** Reads what is told of activities. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Alasan } from '../../contract/galat.ts'
import { lockRantai } from '../../jejak/record.ts'
import { getDb } from '../../platform/transaction.ts'

/** Drafts may be several; handed in or public, an activity of a year is told of once. */
export async function listSalahKembar(
  req: PayloadRequest,
  { id, desa }: { id: string; desa: string },
): Promise<Alasan[]> {
  const db = await getDb(req)
  // Two that are handed in at once would each not see the other.
  await lockRantai(db, desa)
  // What stands on the site may differ from what is being written over it; both count.
  const ada = await db.execute(sql`
    select 1 from cms.kegiatan k join cms.kegiatan l on l.desa_id = k.desa_id and l.id <> k.id and l.deleted_at is null
      and ((l.tahun = k.tahun and l.kode_kegiatan = k.kode_kegiatan and (l.terbitan is not null or l.status = 'diajukan'))
        or (l.terbitan->'naskah'->>'kodeKegiatan' = k.kode_kegiatan and l.terbitan->'naskah'->>'tahun' = k.tahun::int::text))
    where k.id = ${id} limit 1`)
  return ada.length === 0 ? [] : [SUDAH_ADA]
}

const SUDAH_ADA: Alasan = {
  kode: 'KEGIATAN_SUDAH_ADA',
  pesan: 'Data kegiatan ini sudah diajukan atau terbit dalam dokumen lain. Buka dokumen itu, lalu perbaiki.',
}
