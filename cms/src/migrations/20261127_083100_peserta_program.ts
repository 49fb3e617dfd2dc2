import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Who follows which programme (decision 0064). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE cms.peserta_program (
      pengguna_id uuid NOT NULL REFERENCES cms.pengguna (id),
      program_id uuid NOT NULL REFERENCES cms.program_belajar (id) ON DELETE CASCADE,
      dibuat timestamptz(3) NOT NULL DEFAULT now(), PRIMARY KEY (pengguna_id, program_id));
    CREATE INDEX peserta_program_program ON cms.peserta_program (program_id);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE cms.peserta_program;`)
}
