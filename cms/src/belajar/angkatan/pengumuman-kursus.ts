/** Announcements to everybody who takes a course, of the area of who writes them: they arrive as those of a cohort do. */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { matchPeran } from '../../akses/payload-access.ts'
import { POLICY_PENGUMUMAN_KURSUS } from '../../akses/policy.ts'
import { isUuid } from '../../akses/scope.ts'
import type { PengumumanAngkatan } from '../../contract/belajar.ts'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { recordJejak } from '../../jejak/record.ts'
import { isDiDalamSatu, toIso } from '../../platform/sql.ts'
import { getDb, runInTransaction } from '../../platform/transaction.ts'
import { MAX_PENGUMUMAN, TERLALU_BANYAK } from './pengumuman.ts'

const BUKAN_WEWENANG: Alasan = {
  kode: 'BUKAN_WEWENANG',
  pesan:
    'Pengumuman kepada semua peserta kursus ditulis petugas kabupaten dan admin provinsi, untuk wilayahnya.',
}

/** Courses that were released, and the areas in which the person may speak to their learners; both empty for who may not. */
export async function findHakUmumkan(
  req: PayloadRequest,
): Promise<{ wilayah: { id: string; nama: string }[]; kursus: { id: string; judul: string }[] }> {
  const hak = matchPeran(await getPeranAktif(req), POLICY_PENGUMUMAN_KURSUS)
  if (hak.length === 0) return { wilayah: [], kursus: [] }
  const db = await getDb(req)
  const id = JSON.stringify([...new Set(hak.map(({ aktif }) => aktif.wilayahId))])
  return {
    wilayah: await db.execute(sql`
      select id, nama from cms.wilayah where id in (select jsonb_array_elements_text(${id}::jsonb)::uuid) order by kode`),
    kursus: await db.execute(sql`
      select k.id, k.judul from cms.kursus k
      where k.deleted_at is null and exists (select 1 from cms.rilis r where r.kursus_id = k.id) order by k.judul`),
  }
}

/** Codes of the areas the person looks after; what stands inside them is theirs to take back, whoever wrote it. */
const listKodeUmumkan = async (req: PayloadRequest): Promise<string[]> =>
  matchPeran(await getPeranAktif(req), POLICY_PENGUMUMAN_KURSUS).map(({ aktif }) => aktif.kode)

export type PengumumanKursus = PengumumanAngkatan & { nama: string }

/** What stands in the person's own areas and inside them, the newest first. */
export async function listPengumumanKursus(req: PayloadRequest): Promise<PengumumanKursus[]> {
  const daftarKode = await listKodeUmumkan(req)
  if (daftarKode.length === 0) return []
  return (await getDb(req)).execute<PengumumanKursus>(sql`
    select u.id, u.isi, ${toIso(sql`u.waktu`)} as waktu, null as dari, k.judul || ', ' || w.nama as nama
    from cms.pengumuman_kursus u join cms.kursus k on k.id = u.kursus_id join cms.wilayah w on w.id = u.wilayah_id
    where u.ditarik is null and ${isDiDalamSatu(sql`w.kode`, daftarKode)}
    order by u.waktu desc, u.id`)
}

export async function createPengumumanKursus(
  req: PayloadRequest,
  { kursus, wilayah, isi }: { kursus: string; wilayah: string; isi: string },
  now: Date,
): Promise<Result<{ id: string }, Alasan[]>> {
  return runInTransaction(req, async () => {
    const hak = await findHakUmumkan(req)
    const isBoleh = hak.wilayah.some(({ id }) => id === wilayah) && hak.kursus.some(({ id }) => id === kursus)
    if (!isBoleh) return toRefusal([BUKAN_WEWENANG])
    const db = await getDb(req)
    // Two officers at once: the second counts what the first wrote.
    await db.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`umumkan:${kursus}:${wilayah}`}, 0))`,
    )
    const ada = await db.execute<{ id: string; isi: string }>(sql`
      select id, isi from cms.pengumuman_kursus
      where kursus_id = ${kursus} and wilayah_id = ${wilayah} and ditarik is null`)
    const sama = ada.find((satu) => satu.isi === isi)
    // Pressed twice it is one.
    if (sama !== undefined) return toOk({ id: sama.id })
    if (ada.length >= MAX_PENGUMUMAN) return toRefusal([TERLALU_BANYAK])
    const id = randomUUID()
    await db.execute(sql`
      insert into cms.pengumuman_kursus (id, kursus_id, wilayah_id, isi, oleh, waktu)
      values (${id}, ${kursus}, ${wilayah}, ${isi}, ${req.user?.id ?? null}, ${now.toISOString()})`)
    await record(req, kursus, 'umumkan', isi)
    return toOk({ id })
  })
}

/** Taken back it is gone from every page; that it was there stays on record. */
export async function withdrawPengumumanKursus(
  req: PayloadRequest,
  id: unknown,
  now: Date,
): Promise<Result<{ id: string }, Alasan[]>> {
  return runInTransaction(req, async () => {
    const daftarKode = await listKodeUmumkan(req)
    const [milik] = isUuid(id)
      ? await (await getDb(req)).execute<{ id: string; kursus: string }>(sql`
          select u.id, u.kursus_id as kursus from cms.pengumuman_kursus u join cms.wilayah w on w.id = u.wilayah_id
          where u.id = ${id} and ${isDiDalamSatu(sql`w.kode`, daftarKode)} for update of u`)
      : []
    if (milik === undefined) return toRefusal([BUKAN_WEWENANG])
    await (await getDb(req)).execute(
      sql`update cms.pengumuman_kursus set ditarik = ${now.toISOString()} where id = ${milik.id} and ditarik is null`,
    )
    await record(req, milik.kursus, 'tarik-pengumuman', null)
    return toOk({ id: milik.id })
  })
}

const record = (req: PayloadRequest, kursus: string, aksi: string, isi: string | null): Promise<void> =>
  recordJejak(req, { desa: null, kumpulan: 'kursus', dokumen: kursus, aksi, isi: { isi } })
