import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Jurists' signatures under releases of courses; a row that is written stays (decision 0062). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE cms.telaah_hukum (
      id uuid PRIMARY KEY, rilis_id uuid NOT NULL UNIQUE REFERENCES cms.rilis (id),
      penelaah uuid NOT NULL REFERENCES cms.pengguna (id), nama text NOT NULL, jabatan text NOT NULL,
      dibuat timestamptz(3) NOT NULL DEFAULT now());
    CREATE TRIGGER telaah_hukum_tetap BEFORE UPDATE OR DELETE ON cms.telaah_hukum
      FOR EACH ROW EXECUTE FUNCTION cms.tolak_perubahan();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE cms.telaah_hukum;`)
}
