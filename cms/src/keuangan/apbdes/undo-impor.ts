/** Undoes the latest import of a draft as a whole: back to what it replaced, or to no document at all. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { STATUS_DRAF, type Status } from '../../alur/kinds.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { recordJejak } from '../../jejak/record.ts'
import { canCreateIn } from '../../platform/set-desa.ts'
import { getDb, runInTransaction } from '../../platform/transaction.ts'
import { findImporTerakhir, type ImporTerakhir, markDibatalkan, restoreSebelum } from './impor-batch.ts'
import type { PenolakanImpor } from './operations.ts'
import { listBarisApbdes } from './queries.ts'

/** `dokumen` null: the import had made the document, which is now in the trash. */
export type HasilBatal = { dokumen: string | null; namaBerkas: string }

export async function undoImpor(
  req: PayloadRequest,
  id: string,
): Promise<Result<HasilBatal, PenolakanImpor>> {
  const desa = await findDesa(req, id)
  if (desa === null || !(await canCreateIn(req, 'apbdes', desa))) return toRefusal(BUKAN_WEWENANG)
  return runInTransaction(req, async () => {
    const db = await getDb(req)
    const [kini] = await db.execute<{ status: Status }>(
      sql`select status from cms.apbdes where id = ${id} and deleted_at is null for update`,
    )
    if (kini === undefined || !STATUS_DRAF.includes(kini.status)) return toRefusal(SUDAH_DIAJUKAN)
    const impor = await findImporTerakhir(db, id)
    if (impor === null) return toRefusal(TANPA_IMPOR)
    return toOk(await finishBatal(req, { id, desa, impor }))
  })
}

const BUKAN_WEWENANG: PenolakanImpor = {
  jenis: 'hak',
  alasan: [{ kode: 'BUKAN_WEWENANG', pesan: 'Anda tidak bertugas menyusun APBDes desa ini.' }],
}
const SUDAH_DIAJUKAN: PenolakanImpor = {
  jenis: 'keadaan',
  alasan: [
    {
      kode: 'SUDAH_DIAJUKAN',
      pesan: 'Dokumen ini bukan draf lagi, jadi impornya tidak dapat dibatalkan. Minta dikembalikan dahulu.',
    },
  ],
}
const TANPA_IMPOR: PenolakanImpor = {
  jenis: 'keadaan',
  alasan: [{ kode: 'TANPA_IMPOR', pesan: 'Tidak ada impor yang dapat dibatalkan pada dokumen ini.' }],
}

async function findDesa(req: PayloadRequest, id: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'apbdes',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    select: { desa: true },
    overrideAccess: false,
    req,
  })
  const desa = docs[0]?.desa
  return desa === undefined ? null : typeof desa === 'string' ? desa : desa.id
}

async function finishBatal(
  req: PayloadRequest,
  { id, desa, impor }: { id: string; desa: string; impor: ImporTerakhir },
): Promise<HasilBatal> {
  const db = await getDb(req)
  if (impor.isBaru) await updateSampah(req, id)
  else await restoreSebelum(db, id, impor.nomor)
  await markDibatalkan(db, impor.nomor)
  await recordJejak(req, {
    desa,
    kumpulan: 'apbdes',
    dokumen: id,
    aksi: 'batal-impor',
    isi: impor.isBaru ? [] : await listBarisApbdes(db, id),
    alasan: impor.namaBerkas,
  })
  return { dokumen: impor.isBaru ? null : id, namaBerkas: impor.namaBerkas }
}

async function updateSampah(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.update({
    collection: 'apbdes',
    id,
    data: { deletedAt: new Date().toISOString() },
    depth: 0,
    overrideAccess: false,
    req,
  })
}
