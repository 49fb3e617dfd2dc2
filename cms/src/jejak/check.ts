/** The nightly check of the audit trail: recalculates every chain and compares its head with last night's. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { toIso } from '../platform/sql.ts'
import { getDb } from '../platform/transaction.ts'
import { type BarisJejak, type CelaJejak, checkRantai } from './rules.ts'

export type HasilPemeriksaan = { rantai: number; baris: number; cela: (CelaJejak | CelaUjung)[] }
export type CelaUjung = { rantai: string; nomor: number; kode: 'UJUNG_HILANG' }

/** Reads chain by chain, so memory stays flat; writes the new heads when all is whole. */
export async function checkJejak(req: PayloadRequest): Promise<HasilPemeriksaan> {
  const db = await getDb(req)
  const daftarRantai = await db.execute<{ rantai: string }>(sql`
    select rantai from cms.jejak union select rantai from cms.ujung_jejak order by rantai`)
  const hasil: HasilPemeriksaan = { rantai: daftarRantai.length, baris: 0, cela: [] }
  for (const { rantai } of daftarRantai) {
    const baris = await listBaris(req, rantai)
    const [ujung] = await db.execute<{ nomor: string; hash: string }>(
      sql`select nomor, hash from cms.ujung_jejak where rantai = ${rantai}`,
    )
    hasil.baris += baris.length
    hasil.cela.push(...checkRantai(baris))
    if (ujung !== undefined && baris[Number(ujung.nomor) - 1]?.hash !== ujung.hash) {
      hasil.cela.push({ rantai, nomor: Number(ujung.nomor), kode: 'UJUNG_HILANG' })
    }
  }
  if (hasil.cela.length === 0) await recordUjung(req)
  return hasil
}

async function listBaris(req: PayloadRequest, rantai: string): Promise<BarisJejak[]> {
  const rows = await (await getDb(req)).execute<
    Omit<BarisJejak, 'nomor' | 'waktu'> & { nomor: string; waktu: string }
  >(sql`
    select rantai, nomor, ${toIso(sql`waktu`)} as waktu, pelaku,
      nama_pelaku as "namaPelaku", peran, kumpulan, dokumen, aksi, dari, ke, alasan, isi_hash as "isiHash",
      hash_sebelum as "hashSebelum", hash
    from cms.jejak where rantai = ${rantai} order by nomor`)
  return rows.map((row) => ({ ...row, nomor: Number(row.nomor) }))
}

async function recordUjung(req: PayloadRequest): Promise<void> {
  await (await getDb(req)).execute(sql`
    insert into cms.ujung_jejak (rantai, nomor, hash, waktu)
    select distinct on (rantai) rantai, nomor, hash, now() from cms.jejak order by rantai, nomor desc
    on conflict (rantai) do update set nomor = excluded.nomor, hash = excluded.hash, waktu = excluded.waktu`)
}
