/**
 * Learning events, one or a hundred: each with an id its device made once. The same event again changes nothing and is
 * answered as the first time; the same id with other content is refused and kept.
 */
import { createHash, randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { HasilPeristiwa, Kabar, KodeTolakPeristiwa, Peristiwa } from '../../contract/belajar.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { getDb, runInTransaction } from '../../platform/transaction.ts'
import { addPeristiwa, findTerakhir, type PeristiwaPelajaran, toWaktuDipakai } from '../kemajuan/rules.ts'
import { finishPendaftaran, lockPeserta } from '../pendaftaran/operations.ts'
import { findPendaftaranKursus, listKemajuan } from '../pendaftaran/queries.ts'
import { recordPeristiwaPercobaan } from '../percobaan/operations.ts'
import { recordTanya } from '../tanya/operations.ts'
import { listKabarSaya } from '../tanya/queries.ts'
import {
  createRombongan,
  findPendaftaranRombongan,
  getKeadaan,
  hasPelajaran,
  listTercatat,
  type Rombongan,
  setKeadaan,
  toTersimpan,
  writeRombongan,
} from './rombongan.ts'

export async function recordDaftarPeristiwa(
  req: PayloadRequest,
  daftar: readonly Peristiwa[],
  now: Date,
): Promise<{ daftar: HasilPeristiwa[]; kabar: Kabar[] }> {
  return runInTransaction(req, async () => {
    const pengguna = await lockPeserta(req)
    const db = await getDb(req)
    const rombongan = createRombongan(pengguna, await listTercatat(db, daftar))
    const hasil: HasilPeristiwa[] = []
    for (const peristiwa of daftar) hasil.push(await recordPeristiwa(req, rombongan, peristiwa, now))
    await writeRombongan(db, rombongan, now)
    for (const id of rombongan.diselesaikan) await finishPendaftaran(req, { id, pengguna }, now)
    return { daftar: hasil, kabar: await listKabarSaya(db, pengguna) }
  })
}

/**
 * A page of a lesson that was opened without a script: noted where the learner is enrolled. The lesson opened last, and
 * one that is done, would say nothing new.
 */
export async function recordBuka(
  req: PayloadRequest,
  { kursus, pelajaran }: { kursus: string; pelajaran: string },
  now: Date,
): Promise<boolean> {
  return runInTransaction(req, async () => {
    const pengguna = await lockPeserta(req)
    const db = await getDb(req)
    const pendaftaran = await findPendaftaranKursus(db, pengguna, kursus)
    if (pendaftaran === null) return false
    const kemajuan = await listKemajuan(db, pendaftaran)
    const isTerakhir = findTerakhir([...kemajuan.keys()], kemajuan)?.pelajaran === pelajaran
    if (isTerakhir || (kemajuan.get(pelajaran)?.selesai ?? null) !== null) return false
    const peristiwa = {
      id: randomUUID(),
      jenis: 'buka' as const,
      waktu: now.toISOString(),
      pendaftaran,
      pelajaran,
    }
    const { daftar } = await recordDaftarPeristiwa(req, [peristiwa], now)
    return daftar[0]?.hasil === 'diterapkan'
  })
}

async function recordPeristiwa(
  req: PayloadRequest,
  rombongan: Rombongan,
  peristiwa: Peristiwa,
  now: Date,
): Promise<HasilPeristiwa> {
  const { id } = peristiwa
  const sidik = createHash('sha256')
    .update(JSON.stringify(toUrut(peristiwa)))
    .digest('hex')
  const dulu = rombongan.tercatat.get(id)
  if (dulu !== undefined) {
    if (dulu.pengguna === rombongan.pengguna && dulu.sidik === sidik)
      return { id, hasil: dulu.hasil.hasil === 'ditolak' ? 'ditolak' : 'pernah', kode: dulu.hasil.kode }
    await recordBentrok(req, rombongan.pengguna, peristiwa, now)
    return { id, hasil: 'ditolak', kode: 'ID_SUDAH_DIPAKAI' }
  }
  const diterapkan =
    'pelajaran' in peristiwa
      ? await recordPeristiwaKursus(req, rombongan, peristiwa, now)
      : await recordPeristiwaPercobaan(req, peristiwa, now)
  const hasil = diterapkan.ok
    ? ({ hasil: 'diterapkan', kode: null } as const)
    : ({ hasil: 'ditolak', kode: diterapkan.reason } as const)
  const pendaftaran = diterapkan.ok ? diterapkan.value.pendaftaran : null
  rombongan.tercatat.set(id, { pengguna: rombongan.pengguna, sidik, hasil })
  rombongan.baru.push({ id, pendaftaran, sidik, hasil, peristiwa })
  return { id, ...hasil }
}

/** Two devices may name the same fields in another order. */
const toUrut = (peristiwa: Peristiwa) => Object.entries(peristiwa).toSorted(([a], [b]) => (a < b ? -1 : 1))

/** Enough to find out what goes wrong on a phone; more of the same teaches nothing. */
const MAX_BENTROK = 100

async function recordBentrok(
  req: PayloadRequest,
  pengguna: string,
  peristiwa: Peristiwa,
  now: Date,
): Promise<void> {
  await (await getDb(req)).execute(sql`
    insert into cms.peristiwa_bentrok (id, pengguna_id, isi, diterima)
    select ${peristiwa.id}, ${pengguna}, ${JSON.stringify(toTersimpan(peristiwa))}::jsonb, ${now.toISOString()}
    where (select count(*) from cms.peristiwa_bentrok where pengguna_id = ${pengguna}) < ${MAX_BENTROK}`)
}

/** About a lesson of a course the learner is enrolled in. */
async function recordPeristiwaKursus(
  req: PayloadRequest,
  rombongan: Rombongan,
  peristiwa: PeristiwaPelajaran | Extract<Peristiwa, { jenis: 'tanya' }>,
  now: Date,
): Promise<Result<{ pendaftaran: string }, KodeTolakPeristiwa>> {
  const db = await getDb(req)
  const pendaftaran = await findPendaftaranRombongan(db, rombongan, peristiwa.pendaftaran)
  if (pendaftaran === null) return toRefusal('TIDAK_DITEMUKAN')
  if (!(await hasPelajaran(db, rombongan, pendaftaran.kursus, peristiwa.pelajaran)))
    return toRefusal('PELAJARAN_TIDAK_ADA')
  if (peristiwa.jenis === 'tanya') return recordTanya(req, rombongan.pengguna, peristiwa, now)
  const lama = await getKeadaan(db, rombongan, pendaftaran.id, peristiwa.pelajaran)
  const keadaan = addPeristiwa(lama, peristiwa, toWaktuDipakai(peristiwa.waktu, now))
  setKeadaan(rombongan, pendaftaran.id, peristiwa.pelajaran, keadaan)
  if (peristiwa.jenis === 'selesai') rombongan.diselesaikan.add(pendaftaran.id)
  return toOk({ pendaftaran: pendaftaran.id })
}
