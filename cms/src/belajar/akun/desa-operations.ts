/** A learner who moved, or chose wrongly, is of another village from now on. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { recordJejak } from '../../jejak/record.ts'
import { getDb, runInTransaction } from '../../platform/transaction.ts'
import { lockPeserta } from '../pendaftaran/operations.ts'
import { findIdDesa, isDariJabatan, moveDesaBelajar } from './desa-queries.ts'
import { checkDesaBaru, type TolakanDesa } from './desa-rules.ts'
import { findDesa } from './operations.ts'
import { lockTerbit, publishTerbit } from './tutup.ts'

const SEBAB: Readonly<Record<TolakanDesa, string>> = {
  DESA_DARI_JABATAN:
    'Desa Anda mengikuti jabatan Anda, jadi tidak diubah di sini. Bila salah, hubungi operator desa itu.',
  DESA_TIDAK_ADA: 'Desa itu tidak ditemukan. Periksa tulisannya.',
  DESA_SAMA: 'Desa itu sudah desa Anda di sini.',
}

/**
 * What is being learnt goes along, so that cohorts and officers of the new area are the ones to be asked; membership of a
 * cohort stays. What is complete keeps the village it was completed in. The new village knows nobody by that alone.
 */
export async function updateDesaSaya(
  req: PayloadRequest,
  slug: string,
): Promise<Result<{ diubah: true }, Alasan[]>> {
  return runInTransaction(req, async () => {
    const pengguna = await lockPeserta(req)
    const db = await getDb(req)
    const kini = await findIdDesa(db, pengguna)
    const boleh = checkDesaBaru({
      isDariJabatan: await isDariJabatan(req, pengguna),
      kini,
      baru: await findDesa(req, slug),
    })
    if (!boleh.ok) return toRefusal([{ kode: boleh.reason, pesan: SEBAB[boleh.reason] }])
    const terbit = await lockTerbit(db, [pengguna])
    await db.execute(sql`
      insert into cms.peserta (pengguna_id, desa_id) values (${pengguna}, ${boleh.value})
      on conflict (pengguna_id) do update set desa_id = excluded.desa_id, dikenal_desa = false, perangkat_id = null`)
    await moveDesaBelajar(db, pengguna, boleh.value)
    await recordJejak(req, {
      desa: null,
      kumpulan: 'pengguna',
      dokumen: pengguna,
      aksi: 'ganti-desa',
      isi: { dari: kini, ke: boleh.value },
    })
    // The village that was left may have named its holder of a certificate.
    await publishTerbit(req, terbit)
    return toOk({ diubah: true })
  })
}
