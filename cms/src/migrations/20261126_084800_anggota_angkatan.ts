import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Who is in which cohort: a record of learning, so without a collection (decision 0026). One cohort for an enrolment. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE cms.anggota_angkatan (
      pendaftaran_id uuid PRIMARY KEY REFERENCES cms.pendaftaran (id), angkatan_id uuid NOT NULL REFERENCES cms.angkatan (id),
      cara text NOT NULL CHECK (cara IN ('sendiri', 'tutor')), waktu timestamptz NOT NULL DEFAULT now());
    CREATE INDEX anggota_angkatan_angkatan ON cms.anggota_angkatan (angkatan_id);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE cms.anggota_angkatan;`)
}
