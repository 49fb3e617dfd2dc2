import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Learners whose account the village opened with a code of its own: it knows who they are (decision 0059). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE cms.peserta ADD COLUMN dikenal_desa boolean NOT NULL DEFAULT false;
    UPDATE cms.peserta SET dikenal_desa = true WHERE perangkat_id IS NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE cms.peserta DROP COLUMN dikenal_desa;`)
}
