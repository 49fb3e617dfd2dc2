import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Who brought a delivery (null where it was taken on the machine itself), and how often a village was tried. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE cms.kiriman_siskeudes ADD oleh_id uuid REFERENCES cms.pengguna (id) ON DELETE SET NULL;
    ALTER TABLE cms.kiriman_siskeudes_desa ADD percobaan integer NOT NULL DEFAULT 0;
    CREATE INDEX kiriman_siskeudes_kabupaten ON cms.kiriman_siskeudes (kabupaten, waktu DESC);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX cms.kiriman_siskeudes_kabupaten; ALTER TABLE cms.kiriman_siskeudes DROP oleh_id;
    ALTER TABLE cms.kiriman_siskeudes_desa DROP percobaan;`)
}
