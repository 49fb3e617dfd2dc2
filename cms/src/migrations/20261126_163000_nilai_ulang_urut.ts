import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Marking again goes through its papers once, by an index, and remembers how far it is; a paper that cannot be read is set
 * aside. One question may stand in two courses, each with a proposal of its own.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX cms.nilai_ulang_satu_usul;
    CREATE UNIQUE INDEX nilai_ulang_satu_usul ON cms.nilai_ulang (kursus_id, soal, versi) WHERE keadaan IN ('diusulkan', 'berjalan');
    DROP INDEX cms.percobaan_rilis_dinilai;
    CREATE INDEX percobaan_rilis_dinilai ON cms.percobaan (rilis_id, id) WHERE keadaan = 'dinilai';
    ALTER TABLE cms.nilai_ulang ADD COLUMN sampai_rilis uuid, ADD COLUMN sampai_lembar uuid;
    UPDATE cms.nilai_ulang SET dampak = '{"takTerbaca": 0}'::jsonb || dampak WHERE dampak IS NOT NULL;
    CREATE TABLE cms.nilai_ulang_tersisih (
      nilai_ulang_id uuid NOT NULL REFERENCES cms.nilai_ulang (id), percobaan_id uuid NOT NULL REFERENCES cms.percobaan (id),
      waktu timestamptz NOT NULL, PRIMARY KEY (nilai_ulang_id, percobaan_id));
    CREATE TRIGGER nilai_ulang_tersisih_tetap BEFORE UPDATE OR DELETE ON cms.nilai_ulang_tersisih
      FOR EACH ROW EXECUTE FUNCTION cms.tolak_perubahan();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE cms.nilai_ulang_tersisih;
    ALTER TABLE cms.nilai_ulang DROP COLUMN sampai_rilis, DROP COLUMN sampai_lembar;
    DROP INDEX cms.percobaan_rilis_dinilai;
    CREATE INDEX percobaan_rilis_dinilai ON cms.percobaan (rilis_id) WHERE keadaan = 'dinilai';
    DROP INDEX cms.nilai_ulang_satu_usul;
    CREATE UNIQUE INDEX nilai_ulang_satu_usul ON cms.nilai_ulang (soal, versi) WHERE keadaan IN ('diusulkan', 'berjalan');`)
}
