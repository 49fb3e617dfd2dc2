import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Public copies that wait to be written anew (decision 0050): what kind, and of which source. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE cms.antrean_salinan (
      jenis text NOT NULL, sumber text NOT NULL, waktu timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (jenis, sumber));`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE cms.antrean_salinan;`)
}
