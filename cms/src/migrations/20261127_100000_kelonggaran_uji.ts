import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What a tutor did about the tests of a learner: another chance, or an attempt voided (decision 0065). Both are only added. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE cms.kelonggaran_uji (
      id uuid PRIMARY KEY, pendaftaran_id uuid NOT NULL REFERENCES cms.pendaftaran (id), kuis text NOT NULL,
      pemberi uuid, alasan text NOT NULL CHECK (alasan <> ''), waktu timestamptz(3) NOT NULL);
    CREATE INDEX kelonggaran_uji_pendaftaran ON cms.kelonggaran_uji (pendaftaran_id);
    CREATE TRIGGER kelonggaran_uji_tetap BEFORE UPDATE OR DELETE ON cms.kelonggaran_uji
      FOR EACH ROW EXECUTE FUNCTION cms.tolak_perubahan();
    CREATE TABLE cms.pembatalan_uji (
      percobaan_id uuid PRIMARY KEY REFERENCES cms.percobaan (id), pembatal uuid,
      alasan text NOT NULL CHECK (alasan <> ''), waktu timestamptz(3) NOT NULL);
    CREATE TRIGGER pembatalan_uji_tetap BEFORE UPDATE OR DELETE ON cms.pembatalan_uji
      FOR EACH ROW EXECUTE FUNCTION cms.tolak_perubahan();
    ALTER TABLE cms.percobaan ADD COLUMN kelonggaran_id uuid REFERENCES cms.kelonggaran_uji (id);
    CREATE UNIQUE INDEX percobaan_satu_kelonggaran ON cms.percobaan (kelonggaran_id)
      WHERE keadaan IN ('terbuka', 'dinilai');`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX cms.percobaan_satu_kelonggaran;
    ALTER TABLE cms.percobaan DROP COLUMN kelonggaran_id;
    DROP TABLE cms.pembatalan_uji, cms.kelonggaran_uji;`)
}
