import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Who of the register has an account: asked for whole areas at once, beside many learners who are in no register. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX peserta_perangkat ON cms.peserta (perangkat_id) WHERE perangkat_id IS NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX cms.peserta_perangkat;`)
}
