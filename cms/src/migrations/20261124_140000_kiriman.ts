import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** An export of a whole kabupaten: its rows by village until they are taken, and what became of each village. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE cms.kiriman_siskeudes (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(), waktu timestamptz NOT NULL DEFAULT now(),
      kabupaten text NOT NULL, tahun int NOT NULL, fase text NOT NULL, nama_berkas text NOT NULL, tabel jsonb);
    CREATE TABLE cms.kiriman_siskeudes_baris (
      nomor bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      kiriman_id uuid NOT NULL REFERENCES cms.kiriman_siskeudes (id) ON DELETE CASCADE,
      desa text NOT NULL, tabel text NOT NULL, baris jsonb NOT NULL);
    CREATE INDEX kiriman_siskeudes_baris_desa ON cms.kiriman_siskeudes_baris (kiriman_id, desa);
    CREATE TABLE cms.kiriman_siskeudes_desa (
      kiriman_id uuid NOT NULL REFERENCES cms.kiriman_siskeudes (id) ON DELETE CASCADE,
      desa text NOT NULL, cacat jsonb, hasil jsonb, PRIMARY KEY (kiriman_id, desa));`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE cms.kiriman_siskeudes_desa; DROP TABLE cms.kiriman_siskeudes_baris; DROP TABLE cms.kiriman_siskeudes;`)
}
