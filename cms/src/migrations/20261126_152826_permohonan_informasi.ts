import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Requests for public information with the last day of their answer; and whether a thing still lies in the drop box. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TYPE cms.enum_pesan_jenis ADD VALUE 'informasi';
    ALTER TABLE cms.pesan ADD COLUMN tenggat varchar;
    CREATE INDEX pesan_tenggat_idx ON cms.pesan USING btree (tenggat);
    CREATE FUNCTION masuk.menunggu(nomor uuid) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
      AS 'SELECT EXISTS (SELECT 1 FROM masuk.kiriman WHERE id = nomor)';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP FUNCTION masuk.menunggu(uuid);
    UPDATE cms.pesan SET jenis = 'kontak' WHERE jenis = 'informasi';
    ALTER TABLE cms.pesan ALTER COLUMN jenis SET DATA TYPE text;
    DROP TYPE cms.enum_pesan_jenis;
    CREATE TYPE cms.enum_pesan_jenis AS ENUM('kontak', 'minta-buka', 'salah', 'tanya');
    ALTER TABLE cms.pesan ALTER COLUMN jenis SET DATA TYPE cms.enum_pesan_jenis USING jenis::cms.enum_pesan_jenis;
    DROP INDEX cms.pesan_tenggat_idx;
    ALTER TABLE cms.pesan DROP COLUMN tenggat;`)
}
