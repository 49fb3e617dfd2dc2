import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Who is writing an answer, so that two tutors of a cohort do not write the same one (decision 0040). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE cms.tanya_tutor ADD COLUMN penggarap uuid REFERENCES cms.pengguna (id) ON DELETE SET NULL,
      ADD COLUMN digarap timestamptz;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE cms.tanya_tutor DROP COLUMN penggarap, DROP COLUMN digarap;`)
}
