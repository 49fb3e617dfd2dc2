/** Whether the name of a holder may stand on the page of the village: the holder says so, and takes it back (decision 0059). */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { getDb, runInTransaction } from '../../platform/transaction.ts'
import { lockPeserta, TIDAK_ADA } from '../pendaftaran/operations.ts'
import { recordLangkah } from './operations.ts'
import { findSertifikatSaya, type Sertifikat } from './queries.ts'

const TAK_BERLAKU: Alasan[] = [
  {
    kode: 'SUDAH_BERAKHIR',
    pesan: 'Sertifikat ini sudah dicabut atau diganti, jadi namanya tidak ditampilkan.',
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
    if (sertifikat.izin === izin) return toOk(sertifikat)
    if (izin && sertifikat.keadaan !== 'berlaku') return toRefusal(TAK_BERLAKU)
    await db.execute(
      izin
        ? sql`insert into cms.izin_pemegang (sertifikat_id) values (${id}) on conflict do nothing`
        : sql`delete from cms.izin_pemegang where sertifikat_id = ${id}`,
    )
    await recordLangkah(req, sertifikat, izin ? 'izinkan-nama' : 'tarik-izin-nama', null)
    return toOk({ ...sertifikat, izin })
  })
}
