import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What tutors propose about a learner of their cohort, and what somebody else of the province decided. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE cms.usul_tutor (
      id uuid PRIMARY KEY, pendaftaran_id uuid NOT NULL REFERENCES cms.pendaftaran (id),
      jenis varchar(10) NOT NULL CHECK (jenis IN ('cabut', 'tuntas')), alasan text NOT NULL CHECK (alasan <> ''),
      pengusul uuid REFERENCES cms.pengguna (id) ON DELETE SET NULL, waktu timestamptz NOT NULL,
      setuju boolean, pemutus uuid REFERENCES cms.pengguna (id) ON DELETE SET NULL, diputus timestamptz, tanggapan text,
      CHECK ((setuju IS NULL) = (diputus IS NULL)));
    CREATE UNIQUE INDEX usul_tutor_satu_menunggu ON cms.usul_tutor (pendaftaran_id, jenis) WHERE diputus IS NULL;
    CREATE INDEX usul_tutor_pendaftaran ON cms.usul_tutor (pendaftaran_id);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE cms.usul_tutor;`)
}
