/** Enrolling: by oneself, or by the office one holds. An enrolment is held to the release it began with. */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { APIError, type PayloadRequest } from 'payload'
import { getPeranAktif, listPeranAktif } from '../../akses/active-peran.ts'
import { LABEL_PERAN, type Peran } from '../../akses/peran.ts'
import type { PendaftaranSaya, Saya } from '../../contract/belajar.ts'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { toTanggal } from '../../dasar/tanggal.ts'
import { type Db, getDb, runInTransaction } from '../../platform/transaction.ts'
import { findDesaSaya } from '../akun/desa-queries.ts'
import { findNamaDiminta } from '../akun/nama-queries.ts'
import { calculateKemajuan } from '../kemajuan/rules.ts'
import { findTolakanUrutan, listProgramSaya } from '../program/saya.ts'
import { findRilisTerakhir } from '../rilis/queries.ts'
import { type AtasJabatan, findAtasJabatan, type Kewajiban, listKewajiban } from './kewajiban-rules.ts'
import { listKuisLulus, listSelesai } from './presenter.ts'
import {
  findPendaftaran,
  listJabatanPerangkat,
  listKemajuan,
  listPendaftaran,
  listPercobaan,
  type Pendaftaran,
  toDesaPeserta,
} from './queries.ts'
import { getPendaftaranSaya, listPendaftaranSaya } from './saya.ts'

/** Everything one learner does happens one after the other: two tabs give one enrolment and one attempt. */
export async function lockPeserta(req: PayloadRequest): Promise<string> {
  const pengguna = req.user?.id
  if (pengguna === undefined) throw new Error('Nobody learns here')
  const db = await getDb(req)
  await lockBelajar(db, pengguna)
  // Who waited for the end of the account (decision 0066) learns in it no more.
  if (!(await isAkunTerbuka(db, pengguna)))
    throw new APIError('Akun ini sudah ditutup. Masuk dahulu untuk belajar.', 401, undefined, true)
  return pengguna
}

/** The same for work of the cms on the records of one learner. */
export async function lockBelajar(db: Db, pengguna: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`belajar:${pengguna}`}, 0))`)
}

/** Whether an account can still be learned in; the caller holds its lock. */
export async function isAkunTerbuka(db: Db, pengguna: string): Promise<boolean> {
  const [row] = await db.execute(sql`select 1 from cms.pengguna where id = ${pengguna} and aktif`)
  return row !== undefined
}

/** Everything the learner has begun, and what the office owes. */
export async function getSaya(req: PayloadRequest, now: Date): Promise<Saya> {
  return runInTransaction(req, async () => {
    const pengguna = await lockPeserta(req)
    const jabatan = await listJabatan(req, pengguna)
    await createKewajiban(req, pengguna, jabatan)
    const db = await getDb(req)
    const daftar = await listPendaftaranSaya(req, await listPendaftaran(db, pengguna), now)
    const program = await listProgramSaya(db, pengguna, jabatan)
    return {
      nama: req.user?.nama ?? '',
      namaDiminta: await findNamaDiminta(db, pengguna),
      desa: await findDesaSaya(req, pengguna),
      daftar,
      program,
    }
  })
}

export async function createPendaftaran(
  req: PayloadRequest,
  slug: string,
  now: Date,
): Promise<Result<PendaftaranSaya, Alasan[]>> {
  return runInTransaction(req, async () => {
    const pengguna = await lockPeserta(req)
    const db = await getDb(req)
    const [kursus] = await db.execute<{ id: string }>(sql`select id from cms.kursus where slug = ${slug}`)
    const id = kursus === undefined ? toRefusal(KURSUS_TIDAK_ADA) : await enrol(req, pengguna, kursus.id)
    if (!id.ok) return id
    const pendaftaran = await findPendaftaran(db, pengguna, id.value)
    return pendaftaran === null
      ? toRefusal(KURSUS_TIDAK_ADA)
      : toOk(await getPendaftaranSaya(req, pendaftaran, now))
  })
}

/** The rules of enrolling, whoever asks for it; the id. The caller holds the learner's lock. */
export async function enrol(
  req: PayloadRequest,
  pengguna: string,
  kursus: string,
): Promise<Result<string, Alasan[]>> {
  const db = await getDb(req)
  const [terbit] = await db.execute(
    sql`select 1 from cms.kursus where id = ${kursus} and terbitan is not null and deleted_at is null`,
  )
  if (terbit === undefined) return toRefusal(KURSUS_TIDAK_ADA)
  const atas = await getAtasJabatan(req, pengguna, kursus)
  // What the office asks for waits for no programme.
  const tolakan = atas.sumber === 'jabatan' ? null : await findTolakanUrutan(db, pengguna, kursus)
  if (tolakan !== null) return toRefusal([tolakan])
  const id = await recordPendaftaran(req, pengguna, { kursus, ...atas })
  return id === null ? toRefusal(KURSUS_TIDAK_ADA) : toOk(id)
}

/** The office under which a course is taken today. */
export const getAtasJabatan = async (
  req: PayloadRequest,
  pengguna: string,
  kursus: string,
): Promise<AtasJabatan> =>
  findAtasJabatan(await listJabatan(req, pengguna), await listKewajibanKursus(await getDb(req)), kursus)

export const KURSUS_TIDAK_ADA: Alasan[] = [
  { kode: 'KURSUS_TIDAK_ADA', pesan: 'Kursus ini tidak ada, atau belum dapat diikuti.' },
]

/** To the newest release, by the learner's own wish; what was done there under the same names stays done. */
export async function updateRilisPendaftaran(
  req: PayloadRequest,
  id: string,
  now: Date,
): Promise<Result<PendaftaranSaya, Alasan[]>> {
  return runInTransaction(req, async () => {
    const pengguna = await lockPeserta(req)
    const db = await getDb(req)
    const pendaftaran = await findPendaftaran(db, pengguna, id)
    if (pendaftaran === null) return toRefusal(TIDAK_ADA)
    if (pendaftaran.selesaiPada !== null)
      return toRefusal([{ kode: 'SUDAH_SELESAI', pesan: 'Kursus ini sudah Anda selesaikan.' }])
    const terakhir = await findRilisTerakhir(db, pendaftaran.kursus)
    if (terakhir !== null)
      await db.execute(sql`update cms.pendaftaran set rilis_id = ${terakhir.id} where id = ${id}`)
    await finishPendaftaran(req, { id, pengguna }, now)
    const baru = await findPendaftaran(db, pengguna, id)
    return baru === null ? toRefusal(TIDAK_ADA) : toOk(await getPendaftaranSaya(req, baru, now))
  })
}

export const TIDAK_ADA: Alasan[] = [{ kode: 'TIDAK_DITEMUKAN', pesan: 'Catatan belajar ini tidak ada.' }]

/** Recorded by a decision of the province (`usul`), whatever was read and passed here; what was complete stays as it is. */
export async function recordTuntas(db: Db, id: string, now: Date): Promise<void> {
  await db.execute(
    sql`update cms.pendaftaran set selesai_pada = ${now.toISOString()} where id = ${id} and selesai_pada is null`,
  )
}

/** Once complete, complete for ever: set here, when lessons and tests of the release are done. */
export async function finishPendaftaran(
  req: PayloadRequest,
  { id, pengguna }: { id: string; pengguna: string },
  now: Date,
): Promise<void> {
  const db = await getDb(req)
  const pendaftaran = await findPendaftaran(db, pengguna, id)
  if (pendaftaran === null || pendaftaran.selesaiPada !== null) return
  if (await isTuntasDiPortal(db, pendaftaran)) await recordTuntas(db, id, now)
}

/** Whether what was read and passed in the portal itself is all that the release demands, whatever else was recorded. */
export async function isTuntasDiPortal(db: Db, { id, isi }: Pendaftaran): Promise<boolean> {
  const selesai = listSelesai(await listKemajuan(db, id))
  const lulus = listKuisLulus(isi.daftarKuis, await listPercobaan(db, id))
  return calculateKemajuan(isi, selesai, lulus).isTuntas
}

/** Officials of the register and holders of an office find the courses of their office waiting. */
async function createKewajiban(
  req: PayloadRequest,
  pengguna: string,
  jabatan: readonly string[],
): Promise<void> {
  const kewajiban = await listKewajibanKursus(await getDb(req))
  if (kewajiban.length === 0) return
  for (const satu of listKewajiban(jabatan, kewajiban))
    await recordPendaftaran(req, pengguna, { ...satu, sumber: 'jabatan' })
}

const listKewajibanKursus = (db: Db): Promise<Kewajiban[]> =>
  db.execute<Kewajiban>(sql`
    select w.jabatan, w.kursus_id as kursus from cms.kewajiban_kursus w join cms.kursus k on k.id = w.kursus_id
    where k.terbitan is not null and k.deleted_at is null order by w.jabatan, w.kursus_id`)

/** Roles for the work on the portal itself are no office that a certificate would name. */
const TUGAS_PORTAL: readonly Peran[] = [
  'admin-provinsi',
  'penulis-kursus',
  'penelaah-kursus',
  'tutor',
  'peserta',
]

/** Offices of the account, then of the register: of the learner, who need not be the one that asks. */
async function listJabatan(req: PayloadRequest, pengguna: string): Promise<string[]> {
  const semua =
    pengguna === req.user?.id
      ? await getPeranAktif(req)
      : await listPeranAktif(await getDb(req), pengguna, toTanggal(new Date()))
  const peran = semua.filter((satu) => !TUGAS_PORTAL.includes(satu.peran))
  return [
    ...peran.map((satu) => LABEL_PERAN[satu.peran]),
    ...(await listJabatanPerangkat(await getDb(req), pengguna)),
  ]
}

/**
 * The enrolment there is, or a new one; null where the course has no release to hold it to. What somebody began before the
 * office asked for it is asked for by the office from then on.
 */
async function recordPendaftaran(
  req: PayloadRequest,
  pengguna: string,
  { kursus, jabatan, sumber }: AtasJabatan & { kursus: string },
): Promise<string | null> {
  const db = await getDb(req)
  const [lama] = await db.execute<{ id: string }>(sql`
    select id from cms.pendaftaran where pengguna_id = ${pengguna} and kursus_id = ${kursus} order by putaran desc limit 1`)
  if (lama !== undefined) {
    if (sumber === 'jabatan')
      await db.execute(
        sql`update cms.pendaftaran set jabatan = ${jabatan}, sumber = ${sumber} where id = ${lama.id} and sumber = 'sendiri'`,
      )
    return lama.id
  }
  return createPutaran(req, pengguna, { kursus, jabatan, sumber, putaran: 1 })
}

/** Held to the newest release; with the village and the office of today. The caller holds the learner's lock. */
export async function createPutaran(
  req: PayloadRequest,
  pengguna: string,
  { kursus, jabatan, sumber, putaran }: AtasJabatan & { kursus: string; putaran: number },
): Promise<string | null> {
  const db = await getDb(req)
  const rilis = await findRilisTerakhir(db, kursus)
  if (rilis === null) return null
  const id = randomUUID()
  await db.execute(sql`
    insert into cms.pendaftaran (id, pengguna_id, kursus_id, rilis_id, putaran, desa_id, jabatan, sumber)
    values (${id}, ${pengguna}, ${kursus}, ${rilis.id}, ${putaran}, ${toDesaPeserta(sql`${pengguna}`)}, ${jabatan},
      ${sumber})`)
  return id
}
