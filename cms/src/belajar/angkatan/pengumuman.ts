/** Announcements of a cohort: its tutors write and take back, its learners read. */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { matchPeran } from '../../akses/payload-access.ts'
import { POLICY_TARIK_PENGUMUMAN } from '../../akses/policy.ts'
import { isUuid } from '../../akses/scope.ts'
import { MAX_HURUF_JAWABAN } from '../../contract/batas-belajar.ts'
import type { PengumumanAngkatan } from '../../contract/belajar.ts'
import type { Alasan } from '../../contract/galat.ts'
import { formatAngka } from '../../dasar/angka.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { toTanggal } from '../../dasar/tanggal.ts'
import { recordJejak } from '../../jejak/record.ts'
import { isDiDalamSatu, toIso } from '../../platform/sql.ts'
import { getDb, runInTransaction } from '../../platform/transaction.ts'
import { findAngkatanTutor, isTerbuka } from './hak.ts'
import { BUKAN_TUTOR } from './operations.ts'

/** So many of one cohort stand at once: more is not read on a phone. */
export const MAX_PENGUMUMAN = 10
export const TERLALU_BANYAK: Alasan = {
  kode: 'TERLALU_BANYAK',
  pesan: `Pengumuman: paling banyak ${MAX_PENGUMUMAN} sekaligus. Tarik dahulu yang sudah lewat.`,
}
export const JAWABAN_SALAH: Alasan = {
  kode: 'ISIAN_SALAH',
  pesan: `Tulisan: tulis paling sedikit satu kata dan paling banyak ${formatAngka(MAX_HURUF_JAWABAN)} huruf.`,
}

/** Of one cohort, the newest first; the caller knows who may read them. */
export async function listPengumuman(req: PayloadRequest, angkatan: string): Promise<PengumumanAngkatan[]> {
  return (await getDb(req)).execute<PengumumanAngkatan>(sql`
    select id, isi, ${toIso(sql`waktu`)} as waktu, null as dari
    from cms.pengumuman_angkatan p where angkatan_id = ${angkatan} and ditarik is null order by p.waktu desc, id`)
}

export async function createPengumuman(
  req: PayloadRequest,
  { angkatan: id, isi }: { angkatan: string; isi: string },
  now: Date,
): Promise<Result<{ id: string }, Alasan[]>> {
  return runInTransaction(req, async () => {
    if ((await findAngkatanTutor(req, id, now)) === null) return toRefusal([BUKAN_TUTOR])
    const db = await getDb(req)
    // Two tutors at once: the second counts what the first wrote.
    await db.execute(sql`select 1 from cms.angkatan where id = ${id} for update`)
    const ada = await listPengumuman(req, id)
    const sama = ada.find((satu) => satu.isi === isi)
    // Pressed twice it is one.
    if (sama !== undefined) return toOk({ id: sama.id })
    if (ada.length >= MAX_PENGUMUMAN) return toRefusal([TERLALU_BANYAK])
    const baru = randomUUID()
    await db.execute(sql`
      insert into cms.pengumuman_angkatan (id, angkatan_id, isi, oleh, waktu)
      values (${baru}, ${id}, ${isi}, ${req.user?.id ?? null}, ${now.toISOString()})`)
    await record(req, id, 'umumkan', isi)
    return toOk({ id: baru })
  })
}

export type PengumumanLewat = PengumumanAngkatan & { nama: string }

/**
 * What still stands of cohorts whose tutors see them no more, for who may take it back: those tutors, and who looks after
 * the area. With `id` that one, taken back or not, if it is among them.
 */
export async function listPengumumanLewat(
  req: PayloadRequest,
  id: string | null,
  now: Date,
): Promise<PengumumanLewat[]> {
  const hak = matchPeran(await getPeranAktif(req), POLICY_TARIK_PENGUMUMAN)
  const pengguna = req.user?.id
  if (hak.length === 0 || pengguna === undefined) return []
  const isTutor = hak.some(({ cakupan }) => cakupan === 'diri')
  const kode = hak.flatMap(({ aktif, cakupan }) => (cakupan === 'wilayah' ? [aktif.kode] : []))
  return (await getDb(req)).execute<PengumumanLewat>(sql`
    select p.id, p.isi, ${toIso(sql`p.waktu`)} as waktu, null as dari, g.nama
    from cms.pengumuman_angkatan p join cms.angkatan g on g.id = p.angkatan_id join cms.wilayah w on w.id = g.wilayah_id
    where (case when ${id}::uuid is null then p.ditarik is null else p.id = ${id}::uuid end)
      and not (${isTerbuka(toTanggal(now))})
      and ((${isTutor} and exists (select 1 from cms.angkatan_rels s
          where s.parent_id = g.id and s.path = 'tutor' and s.pengguna_id = ${pengguna}))
        or ${isDiDalamSatu(sql`w.kode`, kode)})
    order by p.waktu desc, p.id limit 100`)
}

/** Taken back it is gone from every page; that it was there stays on record. */
export async function withdrawPengumuman(
  req: PayloadRequest,
  id: unknown,
  now: Date,
): Promise<Result<{ id: string }, Alasan[]>> {
  return runInTransaction(req, async () => {
    const db = await getDb(req)
    const [milik] = isUuid(id)
      ? await db.execute<{ id: string; angkatan: string }>(
          sql`select id, angkatan_id as angkatan from cms.pengumuman_angkatan where id = ${id}`,
        )
      : []
    if (milik === undefined || !(await canWithdraw(req, milik, now))) return toRefusal([BUKAN_TUTOR])
    await db.execute(
      sql`update cms.pengumuman_angkatan set ditarik = ${now.toISOString()} where id = ${milik.id} and ditarik is null`,
    )
    await record(req, milik.angkatan, 'tarik-pengumuman', null)
    return toOk({ id: milik.id })
  })
}

const canWithdraw = async (
  req: PayloadRequest,
  { id, angkatan }: { id: string; angkatan: string },
  now: Date,
): Promise<boolean> =>
  (await findAngkatanTutor(req, angkatan, now)) !== null ||
  (await listPengumumanLewat(req, id, now)).length > 0

const record = (req: PayloadRequest, angkatan: string, aksi: string, isi: string | null): Promise<void> =>
  recordJejak(req, { desa: null, kumpulan: 'angkatan', dokumen: angkatan, aksi, isi: { isi } })
