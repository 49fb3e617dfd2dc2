import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Questions of learners to their tutors, and what tutors announce to a cohort: records of learning, so without a
 * collection (decisions 0026, 0040). A question has the id of the event that brought it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE cms.tanya_tutor (
      id uuid PRIMARY KEY, pendaftaran_id uuid NOT NULL REFERENCES cms.pendaftaran (id), pelajaran text NOT NULL,
      isi text NOT NULL CHECK (isi <> ''), diterima timestamptz NOT NULL, janji text NOT NULL,
      jawaban text CHECK (jawaban <> ''), dijawab timestamptz, penjawab uuid REFERENCES cms.pengguna (id) ON DELETE SET NULL,
      CHECK ((jawaban IS NULL) = (dijawab IS NULL)));
    CREATE INDEX tanya_tutor_pendaftaran ON cms.tanya_tutor (pendaftaran_id, diterima);
    CREATE INDEX tanya_tutor_menunggu ON cms.tanya_tutor (janji) WHERE dijawab IS NULL;
    CREATE INDEX tanya_tutor_dijawab ON cms.tanya_tutor (dijawab) WHERE dijawab IS NOT NULL;
    CREATE TABLE cms.pengumuman_angkatan (
      id uuid PRIMARY KEY, angkatan_id uuid NOT NULL REFERENCES cms.angkatan (id), isi text NOT NULL CHECK (isi <> ''),
      oleh uuid REFERENCES cms.pengguna (id) ON DELETE SET NULL, waktu timestamptz NOT NULL, ditarik timestamptz);
    CREATE INDEX pengumuman_angkatan_angkatan ON cms.pengumuman_angkatan (angkatan_id, waktu);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE cms.pengumuman_angkatan; DROP TABLE cms.tanya_tutor;`)
}
