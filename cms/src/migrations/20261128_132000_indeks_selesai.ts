import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Completed lately: asked every few seconds, for certificates that are issued by themselves (decision 0081). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX pendaftaran_selesai ON cms.pendaftaran (selesai_pada, id) WHERE selesai_pada IS NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX cms.pendaftaran_selesai;`)
}
