/** Adds a row to the audit trail, in the transaction of the step it tells of. */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { type Db, getDb } from '../platform/transaction.ts'
import { calculateHash, calculateIsiHash, HASH_AWAL, type IsiJejak } from './rules.ts'

export type Peristiwa = {
  /** Id of the village the event belongs to; null for the province. */
  desa: string | null
  kumpulan: string
  dokumen: string
  aksi: string
  dari?: string | null
  ke?: string | null
  alasan?: string | null
  /** Role in which the person acted, as printed. */
  peran?: string | null
  /** The content that was acted on; only its hash is kept. */
  isi?: unknown
}

/** One writer per chain at a time; the lock goes with the transaction. */
export async function lockRantai(db: Db, desa: string | null): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`jejak:${desa ?? 'provinsi'}`}, 0))`)
}

export async function recordJejak(req: PayloadRequest, peristiwa: Peristiwa): Promise<void> {
  const db = await getDb(req)
  const rantai = peristiwa.desa ?? 'provinsi'
  await lockRantai(db, peristiwa.desa)
  const [akhir] = await db.execute<{ nomor: string; hash: string }>(
    sql`select nomor, hash from cms.jejak where rantai = ${rantai} order by nomor desc limit 1`,
  )
  const isi: IsiJejak = {
    rantai,
    nomor: Number(akhir?.nomor ?? 0) + 1,
    waktu: new Date().toISOString(),
    pelaku: req.user?.id ?? null,
    namaPelaku: req.user?.nama ?? 'Sistem',
    peran: peristiwa.peran ?? null,
    kumpulan: peristiwa.kumpulan,
    dokumen: peristiwa.dokumen,
    aksi: peristiwa.aksi,
    dari: peristiwa.dari ?? null,
    ke: peristiwa.ke ?? null,
    alasan: peristiwa.alasan ?? null,
    isiHash: peristiwa.isi === undefined ? null : calculateIsiHash(peristiwa.isi),
  }
  await createBaris(db, isi, peristiwa.desa, akhir?.hash ?? HASH_AWAL)
  // The log of security events is for those who watch the machine: ids only, names and reasons stay in the trail.
  const { pelaku, kumpulan, dokumen, aksi } = isi
  req.payload.logger.info({ msg: 'Jejak', peristiwa: 'jejak', pengguna: pelaku, kumpulan, dokumen, aksi })
}

async function createBaris(db: Db, isi: IsiJejak, desa: string | null, hashSebelum: string): Promise<void> {
  await db.execute(sql`
    insert into cms.jejak (id, rantai, nomor, waktu, desa_id, pelaku, nama_pelaku, peran, kumpulan, dokumen,
      aksi, dari, ke, alasan, isi_hash, hash_sebelum, hash)
    values (${randomUUID()}, ${isi.rantai}, ${isi.nomor}, ${isi.waktu}, ${desa}, ${isi.pelaku}, ${isi.namaPelaku},
      ${isi.peran}, ${isi.kumpulan}, ${isi.dokumen}, ${isi.aksi}, ${isi.dari}, ${isi.ke}, ${isi.alasan},
      ${isi.isiHash}, ${hashSebelum}, ${calculateHash(isi, hashSebelum)})`)
}
