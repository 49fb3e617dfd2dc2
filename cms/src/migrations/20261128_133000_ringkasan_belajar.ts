import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Counts of enrolments by course, village and office, worked out every few minutes (decision 0082). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE cms.ringkasan_belajar (
      kursus_id uuid NOT NULL, desa_id uuid, jabatan varchar,
      jumlah integer NOT NULL, belum integer NOT NULL, berjalan integer NOT NULL, macet integer NOT NULL,
      selesai integer NOT NULL, gagal integer NOT NULL, sah integer NOT NULL,
      dihitung timestamptz(3) NOT NULL);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE cms.ringkasan_belajar;`)
}
