/** Who learners of a cohort are and how far they came is for its tutors alone, whoever made the cohort. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { matchPeran } from '../../akses/payload-access.ts'
import { POLICY_ANGGOTA } from '../../akses/policy.ts'
import { isUuid } from '../../akses/scope.ts'
import { type Tanggal, toTanggal } from '../../dasar/tanggal.ts'
import { PENGATURAN_AWAL } from '../../pengaturan/index.ts'
import { getDb, type SqlQuery } from '../../platform/transaction.ts'
import type { AturanAngkatan } from './rules.ts'

export type AngkatanTutor = AturanAngkatan & {
  id: string
  nama: string
  mulai: string
  judul: string
  wilayah: string
  macetHari: number
}

/** Until the days of grace after its end are over (setting `hariTenggangTutor`) its tutors still see a cohort. */
export const isTerbuka = (hariIni: Tanggal): SqlQuery => sql`
  g.selesai::date + coalesce((select hari_tenggang_tutor from cms.pengaturan limit 1),
    ${PENGATURAN_AWAL.hariTenggangTutor})::int >= ${hariIni}::date`

/** Whether the person accompanies this cohort now; that they hold the role is asked of the policy besides. */
export const isTutorAngkatan = (angkatan: SqlQuery, pengguna: string, hariIni: Tanggal): SqlQuery => sql`
  exists (select 1 from cms.angkatan g join cms.angkatan_rels s on s.parent_id = g.id and s.path = 'tutor'
    where g.id = ${angkatan} and s.pengguna_id = ${pengguna} and ${isTerbuka(hariIni)})`

/** Whether anybody who holds the role today accompanies it. */
export const isAngkatanDidampingi = (angkatan: SqlQuery, hariIni: Tanggal): SqlQuery => sql`
  exists (select 1 from cms.angkatan g join cms.angkatan_rels s on s.parent_id = g.id and s.path = 'tutor'
      join cms.peran o on o.pengguna_id = s.pengguna_id and o.peran = 'tutor' and o.berlaku_dari <= ${hariIni}
        and coalesce(nullif(o.berlaku_sampai, ''), '9999') >= ${hariIni}
    where g.id = ${angkatan} and ${isTerbuka(hariIni)})`

/** The cohorts the person accompanies today; with `id` that one, if it is among them. */
export async function listAngkatanTutor(
  req: PayloadRequest,
  id: string | null,
  now: Date,
): Promise<AngkatanTutor[]> {
  const hak = matchPeran(await getPeranAktif(req), POLICY_ANGGOTA)
  const pengguna = req.user?.id
  if (hak.length === 0 || pengguna === undefined || (id !== null && !isUuid(id))) return []
  return (await getDb(req)).execute<AngkatanTutor>(sql`
    select a.id, a.nama, a.mulai, a.selesai, a.gabung, a.macet_hari::int as "macetHari", a.kursus_id as kursus, k.judul,
      w.kode, w.nama as wilayah
    from cms.angkatan a join cms.kursus k on k.id = a.kursus_id join cms.wilayah w on w.id = a.wilayah_id
    where (${id}::uuid is null or a.id = ${id}::uuid) and ${isTutorAngkatan(sql`a.id`, pengguna, toTanggal(now))}
    order by a.mulai desc, a.nama, a.id`)
}

export async function findAngkatanTutor(
  req: PayloadRequest,
  id: unknown,
  now: Date,
): Promise<AngkatanTutor | null> {
  return isUuid(id) ? ((await listAngkatanTutor(req, id, now))[0] ?? null) : null
}
