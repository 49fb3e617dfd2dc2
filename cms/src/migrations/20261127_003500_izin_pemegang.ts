import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Certificates whose holder lets the own name stand on the page of the village (decision 0059). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE cms.izin_pemegang (
      sertifikat_id uuid PRIMARY KEY REFERENCES cms.sertifikat (id), diberikan timestamptz(3) NOT NULL DEFAULT now());`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE cms.izin_pemegang;`)
}
