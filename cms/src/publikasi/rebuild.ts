/** Rebuilds all of `publik` from `cms`: needed when a contract or a presenter changes. Idempotent. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { JenisSalinan } from '../contract/salinan.ts'
import { lockRantai, recordJejak } from '../jejak/record.ts'
import { type Db, getDb, runInTransaction } from '../platform/transaction.ts'
import { PENYAJI, URUTAN_JENIS } from './kinds.ts'
import { recordPerubahan } from './publish.ts'
import { deleteSalinanLain, updateSajian } from './update.ts'

const POTONGAN = 100

export type HasilRebuild = Partial<Record<JenisSalinan, { jumlah: number; berubah: number; dihapus: number }>>

/** All kinds, or those given. One transaction; visitors see the old copies until it ends. Reports each chunk for a progress line. */
export function publishSemua(
  req: PayloadRequest,
  report: (jenis: JenisSalinan, selesai: number, semua: number) => void = () => undefined,
  daftarJenis: readonly JenisSalinan[] = URUTAN_JENIS,
): Promise<HasilRebuild> {
  return runInTransaction(req, async () => {
    const db = await getDb(req)
    await lockRantai(db, null)
    await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('publikasi', 0))`)
    const hasil: HasilRebuild = {}
    for (const jenis of daftarJenis) hasil[jenis] = await publishJenis(db, jenis, report)
    const hasPerubahan = Object.values(hasil).some(({ berubah, dihapus }) => berubah + dihapus > 0)
    if (hasPerubahan) {
      await recordPerubahan(db, ['*'])
      await recordJejak(req, {
        desa: null,
        kumpulan: 'publik',
        dokumen: daftarJenis === URUTAN_JENIS ? 'semua' : daftarJenis.join(' '),
        aksi: 'terbitkan-ulang',
        isi: hasil,
      })
    }
    return hasil
  })
}

async function publishJenis(
  db: Db,
  jenis: JenisSalinan,
  report: (jenis: JenisSalinan, selesai: number, semua: number) => void,
): Promise<{ jumlah: number; berubah: number; dihapus: number }> {
  const daftarId = await PENYAJI[jenis].listId(db)
  const kunci: string[] = []
  let berubah = 0
  for (let mulai = 0; mulai < daftarId.length; mulai += POTONGAN) {
    const daftar = await PENYAJI[jenis].listSajian(db, daftarId.slice(mulai, mulai + POTONGAN))
    berubah += (await updateSajian(db, jenis, daftar)).length
    kunci.push(...daftar.filter(({ salinan }) => salinan !== null).map((sajian) => sajian.kunci))
    report(jenis, Math.min(mulai + POTONGAN, daftarId.length), daftarId.length)
  }
  const dihapus = await deleteSalinanLain(db, jenis, kunci)
  return { jumlah: kunci.length, berubah, dihapus: dihapus.length }
}
