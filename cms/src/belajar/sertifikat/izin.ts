/** Whether the name of a holder may stand on the page of the village: the holder says so, and takes it back (decision 0059). */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { type Db, getDb, runInTransaction } from '../../platform/transaction.ts'
import { lockPeserta, TIDAK_ADA } from '../pendaftaran/operations.ts'
import { recordLangkah } from './operations.ts'
import { findSertifikatSaya, type Sertifikat } from './queries.ts'

const TAK_BERLAKU: Alasan[] = [
  {
    kode: 'SUDAH_BERAKHIR',
    pesan: 'Sertifikat ini sudah dicabut atau diganti, jadi namanya tidak ditampilkan.',
  },
]

const TAK_DIKENAL: Alasan[] = [
  {
    kode: 'TAK_DIKENAL',
    pesan: 'Halaman desa menyebut peserta yang akunnya dibuka dengan kode dari kantor desa itu.',
  },
]

/** Said again it stays as it is, and nothing is written. */
export async function updateIzinPemegang(
  req: PayloadRequest,
  { sertifikat: id, izin }: { sertifikat: string; izin: boolean },
): Promise<Result<Sertifikat, Alasan[]>> {
  return runInTransaction(req, async () => {
    const pengguna = await lockPeserta(req)
    const db = await getDb(req)
    const sertifikat = await findSertifikatSaya(db, pengguna, id)
    if (sertifikat === null) return toRefusal(TIDAK_ADA)
    if (izin && sertifikat.keadaan !== 'berlaku') return toRefusal(TAK_BERLAKU)
    if (izin && !sertifikat.isDikenal) return toRefusal(TAK_DIKENAL)
    const isBerubah = izin ? await insertIzin(db, id) : await deleteIzin(db, id)
    if (!isBerubah) return toOk({ ...sertifikat, izin })
    await recordLangkah(req, sertifikat, izin ? 'izinkan-nama' : 'tarik-izin-nama', null)
    return toOk({ ...sertifikat, izin })
  })
}

async function insertIzin(db: Db, id: string): Promise<boolean> {
  const baru = await db.execute(
    sql`insert into cms.izin_pemegang (sertifikat_id) values (${id}) on conflict do nothing returning 1`,
  )
  return baru.length > 0
}

/**
 * Taken back for all certificates of the enrolment: one that took this one's place meanwhile carries its consent. The lock
 * waits for a replacement under way.
 */
async function deleteIzin(db: Db, id: string): Promise<boolean> {
  const sekawan = sql`(select pendaftaran_id from cms.sertifikat where id = ${id})`
  await db.execute(sql`select 1 from cms.sertifikat where pendaftaran_id = ${sekawan} order by id for update`)
  const hilang = await db.execute(sql`
    delete from cms.izin_pemegang where sertifikat_id in
      (select id from cms.sertifikat where pendaftaran_id = ${sekawan}) returning 1`)
  return hilang.length > 0
}
