import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A learner's request to be called otherwise: one that waits, or the one that was refused last (decision 0078). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE cms.permintaan_nama (
      pengguna_id uuid PRIMARY KEY REFERENCES cms.pengguna (id) ON DELETE CASCADE,
      nama varchar(120) NOT NULL,
      diminta timestamptz(3) NOT NULL DEFAULT now(),
      alasan_tolak varchar(300));`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE cms.permintaan_nama;`)
}
