import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Which delivery an import came with, and how it left the draft: one that nobody has touched since may be replaced (decision 0077). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE cms.apbdes_impor
      ADD kiriman_id uuid REFERENCES cms.kiriman_siskeudes (id) ON DELETE SET NULL,
      ADD sidik_baris text, ADD diubah timestamptz;
    CREATE INDEX apbdes_impor_kiriman ON cms.apbdes_impor (kiriman_id) WHERE kiriman_id IS NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX cms.apbdes_impor_kiriman;
    ALTER TABLE cms.apbdes_impor DROP kiriman_id, DROP sidik_baris, DROP diubah;`)
}
