/** Reads what tutors proposed. */
import { sql } from '@payloadcms/db-postgres'
import { toDaftarId, toIso } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'
import type { JenisUsul } from './rules.ts'

/** `setuju`: null while nobody has decided. ISO instants. */
export type Usul = {
  id: string
  pendaftaran: string
  jenis: JenisUsul
  alasan: string
  pengusul: string | null
  namaPengusul: string | null
  waktu: string
  setuju: boolean | null
  tanggapan: string | null
  peserta: string
  nama: string
  kursus: string
  desa: string | null
}
const PILIHAN = sql`
  select u.id, u.pendaftaran_id as pendaftaran, u.jenis, u.alasan, u.pengusul, t.nama as "namaPengusul",
    ${toIso(sql`u.waktu`)} as waktu, u.setuju, u.tanggapan, p.pengguna_id as peserta, o.nama, k.judul as kursus, d.nama as desa
  from cms.usul_tutor u join cms.pendaftaran p on p.id = u.pendaftaran_id join cms.pengguna o on o.id = p.pengguna_id
    join cms.kursus k on k.id = p.kursus_id left join cms.pengguna t on t.id = u.pengusul left join cms.wilayah d on d.id = p.desa_id`

/** Of one enrolment, the newest first. */
export const listUsulPendaftaran = (db: Db, pendaftaran: string): Promise<Usul[]> =>
  db.execute<Usul>(sql`${PILIHAN} where u.pendaftaran_id = ${pendaftaran} order by u.waktu desc, u.id`)

/** For who decides, the oldest first. */
export const listUsulMenunggu = (db: Db): Promise<Usul[]> =>
  db.execute<Usul>(sql`${PILIHAN} where u.diputus is null order by u.waktu, u.id limit 100`)

/** Locked until it is decided. */
export async function findUsulTerkunci(db: Db, id: string): Promise<Usul | null> {
  const [row] = await db.execute<Usul>(sql`${PILIHAN} where u.id = ${id} for update of u`)
  return row ?? null
}

/** Of these enrolments those that somebody recorded as complete, whatever was read and passed in the portal. */
export async function listTuntasDicatat(db: Db, daftar: readonly string[]): Promise<ReadonlySet<string>> {
  const baris = await db.execute<{ id: string }>(sql`
    select pendaftaran_id as id from cms.usul_tutor
    where jenis = 'tuntas' and setuju and pendaftaran_id = any(${toDaftarId(daftar)})`)
  return new Set(baris.map(({ id }) => id))
}
