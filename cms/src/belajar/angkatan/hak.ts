/** Who learners of a cohort are and how far they came is for its tutors alone, whoever made the cohort. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { matchPeran } from '../../akses/payload-access.ts'
import { POLICY_ANGGOTA } from '../../akses/policy.ts'
import { isUuid } from '../../akses/scope.ts'
import { getDb } from '../../platform/transaction.ts'
import type { AturanAngkatan } from './rules.ts'

export type AngkatanTutor = AturanAngkatan & {
  id: string
  nama: string
  mulai: string
  judul: string
  wilayah: string
  macetHari: number
}

/** The cohorts the person accompanies today; with `id` that one, if it is among them. */
export async function listAngkatanTutor(req: PayloadRequest, id: string | null): Promise<AngkatanTutor[]> {
  const hak = matchPeran(await getPeranAktif(req), POLICY_ANGGOTA)
  const pengguna = req.user?.id
  if (hak.length === 0 || pengguna === undefined || (id !== null && !isUuid(id))) return []
  return (await getDb(req)).execute<AngkatanTutor>(sql`
    select a.id, a.nama, a.mulai, a.selesai, a.gabung, a.macet_hari::int as "macetHari", a.kursus_id as kursus, k.judul,
      w.kode, w.nama as wilayah
    from cms.angkatan a join cms.kursus k on k.id = a.kursus_id join cms.wilayah w on w.id = a.wilayah_id
    where (${id}::uuid is null or a.id = ${id}::uuid) and exists (select 1 from cms.angkatan_rels t
      where t.parent_id = a.id and t.path = 'tutor' and t.pengguna_id = ${pengguna})
    order by a.mulai desc, a.nama, a.id`)
}

export async function findAngkatanTutor(req: PayloadRequest, id: unknown): Promise<AngkatanTutor | null> {
  return isUuid(id) ? ((await listAngkatanTutor(req, id))[0] ?? null) : null
}
