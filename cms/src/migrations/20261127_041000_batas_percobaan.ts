import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** When the time of a timed attempt ends, set as it is opened, and whether it was marked because of that (decision 0061). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE cms.percobaan ADD COLUMN batas timestamptz(3), ADD COLUMN lewat boolean NOT NULL DEFAULT false,
      ADD CHECK (NOT lewat OR batas IS NOT NULL);
    CREATE INDEX percobaan_batas ON cms.percobaan (batas) WHERE keadaan = 'terbuka' AND batas IS NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX cms.percobaan_batas;
    ALTER TABLE cms.percobaan DROP COLUMN lewat, DROP COLUMN batas;`)
}
