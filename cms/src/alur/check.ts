/** The nightly look at what was set: its content still has the hash that the step sealed. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { calculateIsiHash } from '../jejak/rules.ts'
import { getIsiApbdes, listIsiCatatan } from '../keuangan/index.ts'
import type { Terbitan } from '../naskah/terbitan.ts'
import { toTabel } from '../platform/tabel.ts'
import { getDb } from '../platform/transaction.ts'
import { ALUR, isKumpulanNaskah, type KumpulanNaskah } from './kinds.ts'

/** Ids of set budgets and released texts that no longer are what the step sealed. Reads one at a time. */
export async function checkIsiDitetapkan(req: PayloadRequest): Promise<string[]> {
  const naskah = Object.keys(ALUR).filter(isKumpulanNaskah)
  const berubah = [...(await checkApbdesDitetapkan(req)), ...(await checkCatatanDisetujui(req))]
  for (const kumpulan of naskah) berubah.push(...(await checkTerbitan(req, kumpulan)))
  return berubah
}

async function checkTerbitan(req: PayloadRequest, kumpulan: KumpulanNaskah): Promise<string[]> {
  const db = await getDb(req)
  const daftar = await db.execute<{ id: string; hash: string | null; terbitan: Terbitan }>(sql`
    select a.id, a.terbitan, (select j.isi_hash from cms.jejak j where j.dokumen = a.id::text
      and j.ke in ('terbit', 'terbit-belum-diverifikasi', 'ditetapkan') order by j.nomor desc limit 1) as hash
    from ${toTabel(kumpulan)} a where a.terbitan is not null order by a.id`)
  return daftar
    .filter(({ hash, terbitan: { naskah, berkas } }) => calculateIsiHash({ naskah, berkas }) !== hash)
    .map(({ id }) => id)
}

async function checkApbdesDitetapkan(req: PayloadRequest): Promise<string[]> {
  const db = await getDb(req)
  const daftar = await db.execute<{ id: string; hash: string | null }>(sql`
    select a.id, (select j.isi_hash from cms.jejak j where j.dokumen = a.id::text and j.ke in ('ditetapkan', 'diundangkan')
      order by j.nomor desc limit 1) as hash
    from cms.apbdes a where a.status in ('ditetapkan', 'diundangkan') order by a.id`)
  const berubah: string[] = []
  for (const { id, hash } of daftar) {
    if (calculateIsiHash(await getIsiApbdes(db, id)) !== hash) berubah.push(id)
  }
  return berubah
}

/** A record counts from its approval on, so it is looked at by the hash of that step. */
async function checkCatatanDisetujui(req: PayloadRequest): Promise<string[]> {
  const db = await getDb(req)
  const daftar = await db.execute<{ id: string; hash: string | null }>(sql`
    select a.id, (select j.isi_hash from cms.jejak j where j.dokumen = a.id::text and j.ke = 'disetujui'
      order by j.nomor desc limit 1) as hash
    from cms.realisasi a where a.status = 'disetujui' order by a.id`)
  const isi = await listIsiCatatan(
    db,
    daftar.map(({ id }) => id),
  )
  return daftar.filter(({ id, hash }) => calculateIsiHash(isi.get(id)) !== hash).map(({ id }) => id)
}
