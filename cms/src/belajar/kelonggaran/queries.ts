/** Reads what tutors did about the tests of enrolments. */
import { sql } from '@payloadcms/db-postgres'
import { toDaftarId, toIso } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'
import { groupMilik, type Milik } from '../pendaftaran/milik.ts'
import type { Kelonggaran, Pembatalan } from './rules.ts'

/** The oldest first, which is the order they are used in. */
export async function listKelonggaran(
  db: Db,
  daftar: readonly string[],
): Promise<ReadonlyMap<string, Kelonggaran[]>> {
  const baris = await db.execute<Milik<Kelonggaran>>(sql`
    select pendaftaran_id as pendaftaran, id, kuis, alasan, ${toIso(sql`waktu`)} as waktu from cms.kelonggaran_uji k
    where pendaftaran_id = any(${toDaftarId(daftar)}) order by k.waktu, id`)
  return groupMilik(baris)
}

export async function listPembatalan(
  db: Db,
  daftar: readonly string[],
): Promise<ReadonlyMap<string, Pembatalan[]>> {
  const baris = await db.execute<Milik<Pembatalan>>(sql`
    select c.pendaftaran_id as pendaftaran, c.id as percobaan, c.kuis, c.nomor, b.alasan, ${toIso(sql`b.waktu`)} as waktu
    from cms.percobaan c join cms.pembatalan_uji b on b.percobaan_id = c.id
    where c.pendaftaran_id = any(${toDaftarId(daftar)}) order by b.waktu, c.id`)
  return groupMilik(baris)
}

/** Whose enrolment it is, if it is in this cohort. */
export async function findPemilikAnggota(
  db: Db,
  { angkatan, pendaftaran }: { angkatan: string; pendaftaran: string },
): Promise<{ pengguna: string; nama: string } | null> {
  const [row] = await db.execute<{ pengguna: string; nama: string }>(sql`
    select u.id as pengguna, u.nama from cms.anggota_angkatan a join cms.pendaftaran p on p.id = a.pendaftaran_id
      join cms.pengguna u on u.id = p.pengguna_id
    where a.angkatan_id = ${angkatan} and a.pendaftaran_id = ${pendaftaran}`)
  return row ?? null
}
