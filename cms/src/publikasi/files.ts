/** Published copies of files, by content hash: `<data>/publik/<first two hex>/<sha256>`. */
import { copyFile, mkdir, open, readdir, rename, stat, unlink, utimes } from 'node:fs/promises'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { getEnv } from '../platform/env.ts'
import type { Db } from '../platform/transaction.ts'
import type { BerkasPublik } from './penyaji.ts'

/** An orphan may belong to a transaction that is still under way; older ones are nobody's. */
const UMUR_YATIM_MS = 60 * 60 * 1000

export const getFolderAsli = (): string => path.join(getEnv().LEWU_DATA_DIR, 'berkas')
const getFolderPublik = (): string => path.join(getEnv().LEWU_DATA_DIR, 'publik')

/** Copies an original under its content hash; a copy that stands already is left as it is. */
export async function publishBerkas({ sha256, berkasAsli }: BerkasPublik): Promise<void> {
  const folder = path.join(getFolderPublik(), sha256.slice(0, 2))
  const tujuan = path.join(folder, sha256)
  const lama = await stat(tujuan).catch(() => null)
  if (lama !== null) {
    // Used again: the sweep looks at the age.
    await utimes(tujuan, new Date(), new Date())
    return
  }
  await mkdir(folder, { recursive: true })
  const sementara = `${tujuan}.${process.pid}.tmp`
  await copyFile(path.join(getFolderAsli(), path.basename(berkasAsli)), sementara)
  await updateDisk(sementara)
  await rename(sementara, tujuan)
}

/** The promise of a row is worth no more than the bytes on the disk. */
async function updateDisk(alamat: string): Promise<void> {
  const file = await open(alamat, 'r+')
  await file.sync().finally(() => file.close())
}

/** Deletes published copies that no row names any more; answers how many. */
export async function deleteBerkasYatim(db: Db, now: Date): Promise<number> {
  // No publication may take up a file between the look and the deletion.
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('publikasi', 0))`)
  const dipakai = new Set(
    (await db.execute<{ sha256: string }>(sql`select distinct sha256 from publik.berkas`)).map(
      ({ sha256 }) => sha256,
    ),
  )
  const daftar = await readdir(getFolderPublik(), { recursive: true, withFileTypes: true }).catch(() => [])
  let jumlah = 0
  for (const berkas of daftar.filter((satu) => satu.isFile() && !dipakai.has(satu.name))) {
    const alamat = path.join(berkas.parentPath, berkas.name)
    if (now.getTime() - (await stat(alamat)).mtimeMs < UMUR_YATIM_MS) continue
    await unlink(alamat)
    jumlah += 1
  }
  return jumlah
}
