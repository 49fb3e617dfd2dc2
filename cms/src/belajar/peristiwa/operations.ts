/**
 * Learning events, one or a hundred: each with an id its device made once. The same event again changes nothing and is
 * answered as the first time; the same id with other content is refused and kept.
 */
import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { HasilPeristiwa, Kabar, KodeTolakPeristiwa, Peristiwa } from '../../contract/belajar.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { getDb, runInTransaction } from '../../platform/transaction.ts'
import {
  addPeristiwa,
  KEADAAN_AWAL,
  type KeadaanPelajaran,
  type PeristiwaPelajaran,
  toWaktuDipakai,
} from '../kemajuan/rules.ts'
import { finishPendaftaran, lockPeserta } from '../pendaftaran/operations.ts'
import { findPendaftaran, type Pendaftaran } from '../pendaftaran/queries.ts'
import { recordPeristiwaPercobaan } from '../percobaan/operations.ts'
import { recordTanya } from '../tanya/operations.ts'
import { listKabarSaya } from '../tanya/queries.ts'

export async function recordDaftarPeristiwa(
  req: PayloadRequest,
  daftar: readonly Peristiwa[],
  now: Date,
): Promise<{ daftar: HasilPeristiwa[]; kabar: Kabar[] }> {
  return runInTransaction(req, async () => {
    const pengguna = await lockPeserta(req)
    const hasil: HasilPeristiwa[] = []
    for (const peristiwa of daftar) hasil.push(await recordPeristiwa(req, pengguna, peristiwa, now))
    return { daftar: hasil, kabar: await listKabarSaya(await getDb(req), pengguna) }
  })
}

type Tercatat = {
  pengguna: string
  sidik: string
  hasil: { hasil: HasilPeristiwa['hasil']; kode: KodeTolakPeristiwa | null }
}

async function recordPeristiwa(
  req: PayloadRequest,
  pengguna: string,
  peristiwa: Peristiwa,
  now: Date,
): Promise<HasilPeristiwa> {
  const db = await getDb(req)
  const { id } = peristiwa
  const sidik = createHash('sha256')
    .update(JSON.stringify(toUrut(peristiwa)))
    .digest('hex')
  const [dulu] = await db.execute<Tercatat>(
    sql`select pengguna_id as pengguna, sidik, hasil from cms.peristiwa_belajar where id = ${id}`,
  )
  if (dulu !== undefined) {
    if (dulu.pengguna === pengguna && dulu.sidik === sidik)
      return { id, hasil: dulu.hasil.hasil === 'ditolak' ? 'ditolak' : 'pernah', kode: dulu.hasil.kode }
    await recordBentrok(req, pengguna, peristiwa, now)
    return { id, hasil: 'ditolak', kode: 'ID_SUDAH_DIPAKAI' }
  }
  const diterapkan =
    'pelajaran' in peristiwa
      ? await recordPeristiwaKursus(req, pengguna, peristiwa, now)
      : await recordPeristiwaPercobaan(req, peristiwa, now)
  const hasil = diterapkan.ok
    ? ({ hasil: 'diterapkan', kode: null } as const)
    : ({ hasil: 'ditolak', kode: diterapkan.reason } as const)
  const pendaftaran = diterapkan.ok ? diterapkan.value.pendaftaran : null
  await db.execute(sql`
    insert into cms.peristiwa_belajar (id, pengguna_id, pendaftaran_id, jenis, isi, sidik, waktu_klien, diterima, hasil)
    values (${id}, ${pengguna}, ${pendaftaran}, ${peristiwa.jenis}, ${JSON.stringify(toTersimpan(peristiwa))}::jsonb, ${sidik},
      ${peristiwa.waktu}, ${now.toISOString()}, ${JSON.stringify(hasil)}::jsonb)`)
  return { id, ...hasil }
}

/** Two devices may name the same fields in another order. */
const toUrut = (peristiwa: Peristiwa) => Object.entries(peristiwa).toSorted(([a], [b]) => (a < b ? -1 : 1))

/** What was asked stands with the question alone, so that there is one place to blank it. */
const toTersimpan = (peristiwa: Peristiwa) =>
  peristiwa.jenis === 'tanya' ? { ...peristiwa, isi: undefined } : peristiwa

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
  pengguna: string,
  peristiwa: PeristiwaPelajaran | Extract<Peristiwa, { jenis: 'tanya' }>,
  now: Date,
): Promise<Result<{ pendaftaran: string }, KodeTolakPeristiwa>> {
  const pendaftaran = await findPendaftaran(await getDb(req), pengguna, peristiwa.pendaftaran)
  if (pendaftaran === null) return toRefusal('TIDAK_DITEMUKAN')
  if (!(await hasPelajaran(req, pendaftaran.kursus, peristiwa.pelajaran)))
    return toRefusal('PELAJARAN_TIDAK_ADA')
  return peristiwa.jenis === 'tanya'
    ? recordTanya(req, pengguna, peristiwa, now)
    : recordPeristiwaPelajaran(req, pendaftaran, peristiwa, now)
}

async function recordPeristiwaPelajaran(
  req: PayloadRequest,
  pendaftaran: Pendaftaran,
  peristiwa: PeristiwaPelajaran,
  now: Date,
): Promise<Result<{ pendaftaran: string }, KodeTolakPeristiwa>> {
  const db = await getDb(req)
  const [lama] = await db.execute<{ keadaan: KeadaanPelajaran }>(sql`
    select keadaan from cms.kemajuan where pendaftaran_id = ${pendaftaran.id} and pelajaran = ${peristiwa.pelajaran}`)
  const keadaan = addPeristiwa(lama?.keadaan ?? KEADAAN_AWAL, peristiwa, toWaktuDipakai(peristiwa.waktu, now))
  await db.execute(sql`
    insert into cms.kemajuan (pendaftaran_id, pelajaran, keadaan)
    values (${pendaftaran.id}, ${peristiwa.pelajaran}, ${JSON.stringify(keadaan)}::jsonb)
    on conflict (pendaftaran_id, pelajaran) do update set keadaan = excluded.keadaan`)
  if (peristiwa.jenis === 'selesai') await finishPendaftaran(req, pendaftaran, now)
  return toOk({ pendaftaran: pendaftaran.id })
}

/** In any release of the course: a phone may still hold an older one. */
async function hasPelajaran(req: PayloadRequest, kursus: string, slug: string): Promise<boolean> {
  const ada = await (await getDb(req)).execute(sql`
    select 1 from cms.rilis where kursus_id = ${kursus}
      and isi->'daftarPelajaran' @> ${JSON.stringify([{ slug }])}::jsonb limit 1`)
  return ada.length > 0
}
