import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Whether the village itself printed the code: one that a tutor prints for a village does not say that it knows the person. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE cms.kode_belajar ADD COLUMN dari_desa boolean NOT NULL DEFAULT false;
    UPDATE cms.kode_belajar SET dari_desa = desa_id IS NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE cms.kode_belajar DROP COLUMN dari_desa;`)
}
