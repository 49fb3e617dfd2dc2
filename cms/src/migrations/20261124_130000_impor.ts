import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Each import of a budget with the hash of its file and what it replaced: for the notice and for undoing it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE cms.apbdes_impor (
      nomor bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      apbdes_id uuid NOT NULL REFERENCES cms.apbdes (id) ON DELETE CASCADE,
      desa_id uuid NOT NULL REFERENCES cms.wilayah (id), waktu timestamptz NOT NULL DEFAULT now(),
      sidik text NOT NULL, nama_berkas text NOT NULL, sebelum jsonb, dibatalkan timestamptz);
    CREATE INDEX apbdes_impor_dokumen ON cms.apbdes_impor (apbdes_id, nomor DESC);
    CREATE INDEX apbdes_impor_sidik ON cms.apbdes_impor (desa_id, sidik);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE cms.apbdes_impor;`)
}
