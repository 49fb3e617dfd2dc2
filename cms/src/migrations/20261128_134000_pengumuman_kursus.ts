import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What an office announces to everybody of its area who takes a course; as of cohorts, without a collection. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE cms.pengumuman_kursus (
      id uuid PRIMARY KEY, kursus_id uuid NOT NULL REFERENCES cms.kursus (id), wilayah_id uuid NOT NULL REFERENCES cms.wilayah (id),
      isi text NOT NULL CHECK (isi <> ''), oleh uuid REFERENCES cms.pengguna (id) ON DELETE SET NULL,
      waktu timestamptz NOT NULL, ditarik timestamptz);
    CREATE INDEX pengumuman_kursus_kursus ON cms.pengumuman_kursus (kursus_id, waktu) WHERE ditarik IS NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE cms.pengumuman_kursus;`)
}
