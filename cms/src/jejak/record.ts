/** Adds a row to the audit trail, in the transaction of the step it tells of. */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { type Db, getDb } from '../platform/transaction.ts'
import { type BahanJejak, calculateIsiHash, createRantai, HASH_AWAL } from './rules.ts'

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
  /** The row says nothing of who acted but the account's id, whose owner has it erased. */
  tanpaNama?: boolean
  /** The content that was acted on; only its hash is kept. */
  isi?: unknown
}

/** The public copy of a document followed a change. */
export const AKSI_SALINAN = 'perbarui-salinan'

/** One writer per chain at a time; the lock goes with the transaction. */
export async function lockRantai(db: Db, desa: string | null): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`jejak:${desa ?? 'provinsi'}`}, 0))`)
}

export async function recordJejak(req: PayloadRequest, peristiwa: Peristiwa): Promise<void> {
  const db = await getDb(req)
  await lockRantai(db, peristiwa.desa)
  const isi: BahanJejak = {
    waktu: new Date().toISOString(),
    pelaku: req.user?.id ?? null,
    namaPelaku: peristiwa.tanpaNama === true ? 'Pemilik akun' : (req.user?.nama ?? 'Sistem'),
    peran: peristiwa.peran ?? null,
    kumpulan: peristiwa.kumpulan,
    dokumen: peristiwa.dokumen,
    aksi: peristiwa.aksi,
    dari: peristiwa.dari ?? null,
    ke: peristiwa.ke ?? null,
    alasan: peristiwa.alasan ?? null,
    isiHash: peristiwa.isi === undefined ? null : calculateIsiHash(peristiwa.isi),
  }
  await createJejak(db, peristiwa.desa, [isi])
  // The log of security events is for those who watch the machine: ids only, names and reasons stay in the trail.
  const { pelaku, kumpulan, dokumen, aksi } = isi
  req.payload.logger.info({ msg: 'Jejak', peristiwa: 'jejak', pengguna: pelaku, kumpulan, dokumen, aksi })
}

/**
 * Continues the chain of a village (null: of the province) by these events, in one statement. Two writers at
 * once would take the same number; the second is refused by the database, so the caller locks the chain.
 */
export async function createJejak(db: Db, desa: string | null, daftar: readonly BahanJejak[]): Promise<void> {
  const rantai = desa ?? 'provinsi'
  const [akhir] = await db.execute<{ nomor: string; hash: string }>(
    sql`select nomor, hash from cms.jejak where rantai = ${rantai} order by nomor desc limit 1`,
  )
  const ujung = { nomor: Number(akhir?.nomor ?? 0), hash: akhir?.hash ?? HASH_AWAL }
  const rows = createRantai(rantai, ujung, daftar).map((baris) => ({ ...baris, id: randomUUID() }))
  await db.execute(sql`
    insert into cms.jejak (id, rantai, nomor, waktu, desa_id, pelaku, nama_pelaku, peran, kumpulan, dokumen,
      aksi, dari, ke, alasan, isi_hash, hash_sebelum, hash)
    select id, rantai, nomor, waktu, ${desa}::uuid, pelaku, "namaPelaku", peran, kumpulan, dokumen, aksi, dari, ke, alasan,
      "isiHash", "hashSebelum", hash
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid, rantai text, nomor int, waktu timestamptz,
      pelaku text, "namaPelaku" text, peran text, kumpulan text, dokumen text, aksi text, dari text, ke text,
      alasan text, "isiHash" text, "hashSebelum" text, hash text)`)
}
