/** A delivery taken back: those of its drafts that nobody has touched. All of them or none (decision 0077). */
import type { PayloadRequest } from 'payload'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { formatWaktu } from '../../dasar/tanggal.ts'
import { recordJejak } from '../../jejak/record.ts'
import { getDb, runInTransaction } from '../../platform/transaction.ts'
import {
  AKSI_BATAL_KIRIMAN,
  type DrafKiriman,
  lockDrafKiriman,
  restoreDrafKiriman,
} from '../apbdes/draf-kiriman.ts'
import { markDibatalkan, restoreSebelum } from '../apbdes/impor-batch.ts'
import { deleteDrafKiriman } from '../apbdes/impor-kabupaten.ts'
import { findKemajuan, lockKiriman, recordDesaBatal, toGalatKiriman } from './queries.ts'

export type HasilBatalKiriman = { dibatalkan: number; tetap: number }

/** `wilayah`: id of the kabupaten, in whose trail it stands. */
export async function withdrawKiriman(
  req: PayloadRequest,
  { id, wilayah }: { id: string; wilayah: string },
): Promise<Result<HasilBatalKiriman, Alasan>> {
  return runInTransaction(req, async () => {
    const db = await getDb(req)
    await lockKiriman(db, id)
    const kemajuan = await findKemajuan(db, id)
    if (kemajuan === null || kemajuan.selesai < kemajuan.desa) return toRefusal(MASIH_BERJALAN)
    const daftar = await lockDrafKiriman(db, id)
    const utuh = daftar.filter(({ isUtuh }) => isUtuh)
    if (utuh.length === 0) return toRefusal(TANPA_DRAF)
    for (const draf of utuh) await withdrawDraf(req, draf)
    await recordDesaBatal(
      db,
      id,
      utuh.map((draf) => draf.id),
    )
    await recordJejak(req, {
      desa: wilayah,
      kumpulan: 'apbdes',
      dokumen: id,
      aksi: AKSI_BATAL_KIRIMAN,
      alasan: `${kemajuan.namaBerkas}: ${utuh.length} draf`,
    })
    return toOk({ dibatalkan: utuh.length, tetap: daftar.length - utuh.length })
  })
}

/** Back to what stood before: the earlier delivery, or nothing. */
async function withdrawDraf(req: PayloadRequest, draf: DrafKiriman): Promise<void> {
  const { id, desa, nomor, isBaru, waktu, namaBerkas } = draf
  const db = await getDb(req)
  if (isBaru) await deleteDrafKiriman(req, id)
  else await restoreSebelum(db, id, nomor)
  await markDibatalkan(db, nomor)
  await restoreDrafKiriman(db, id)
  await recordJejak(req, {
    desa,
    kumpulan: 'apbdes',
    dokumen: id,
    aksi: AKSI_BATAL_KIRIMAN,
    alasan: `${namaBerkas}, kiriman ${formatWaktu(new Date(waktu))}`,
  })
}

const MASIH_BERJALAN = toGalatKiriman(
  'MASIH_BERJALAN',
  'Kiriman ini masih diproses. Tunggu sampai semua desanya selesai, lalu batalkan.',
)
const TANPA_DRAF = toGalatKiriman(
  'TANPA_DRAF',
  'Tidak ada lagi draf dari kiriman ini yang masih seperti saat dikirim, jadi tidak ada yang dapat dibatalkan.',
)
