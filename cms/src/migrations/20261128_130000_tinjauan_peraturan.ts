import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Who read a lesson or a question again because a regulation it cites has changed: the last time for each. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE cms.tinjauan_peraturan (
      peraturan_id uuid NOT NULL REFERENCES cms.peraturan (id) ON DELETE CASCADE,
      kursus_id uuid NOT NULL REFERENCES cms.kursus (id) ON DELETE CASCADE,
      jenis varchar(10) NOT NULL CHECK (jenis IN ('pelajaran', 'soal')),
      kunci varchar(200) NOT NULL,
      oleh uuid REFERENCES cms.pengguna (id) ON DELETE SET NULL,
      nama varchar(200) NOT NULL,
      ditinjau timestamptz(3) NOT NULL DEFAULT now(),
      PRIMARY KEY (peraturan_id, kursus_id, jenis, kunci));`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE cms.tinjauan_peraturan;`)
}
