import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Marking again (decision 0042): what was decided about a question, and what became of each paper. Keys stand in it, so it
 * has no collection; a mark never falls by it, which the database holds, too.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE cms.nilai_ulang (
      id uuid PRIMARY KEY, kursus_id uuid NOT NULL REFERENCES cms.kursus (id), soal text NOT NULL, versi integer NOT NULL,
      cara text NOT NULL CHECK (cara IN ('kunci', 'semua')), isi jsonb, pertanyaan text NOT NULL, alasan text NOT NULL,
      keadaan text NOT NULL DEFAULT 'diusulkan' CHECK (keadaan IN ('diusulkan', 'berjalan', 'selesai', 'ditolak')),
      pengusul uuid REFERENCES cms.pengguna (id) ON DELETE SET NULL, diusulkan timestamptz NOT NULL,
      pemutus uuid REFERENCES cms.pengguna (id) ON DELETE SET NULL, diputuskan timestamptz, selesai timestamptz, dampak jsonb,
      CHECK ((cara = 'kunci') = (isi IS NOT NULL)), CHECK ((keadaan = 'diusulkan') = (diputuskan IS NULL)));
    CREATE INDEX nilai_ulang_kursus ON cms.nilai_ulang (kursus_id, keadaan);
    CREATE UNIQUE INDEX nilai_ulang_satu_usul ON cms.nilai_ulang (soal, versi) WHERE keadaan IN ('diusulkan', 'berjalan');
    CREATE TABLE cms.nilai_ulang_lembar (
      nilai_ulang_id uuid NOT NULL REFERENCES cms.nilai_ulang (id), percobaan_id uuid NOT NULL REFERENCES cms.percobaan (id),
      sebelum jsonb NOT NULL, sesudah jsonb NOT NULL, waktu timestamptz NOT NULL, PRIMARY KEY (nilai_ulang_id, percobaan_id));
    CREATE INDEX nilai_ulang_lembar_percobaan ON cms.nilai_ulang_lembar (percobaan_id);
    CREATE TRIGGER nilai_ulang_lembar_tetap BEFORE UPDATE OR DELETE ON cms.nilai_ulang_lembar
      FOR EACH ROW EXECUTE FUNCTION cms.tolak_perubahan();
    CREATE INDEX percobaan_rilis_dinilai ON cms.percobaan (rilis_id) WHERE keadaan = 'dinilai';
    CREATE FUNCTION cms.tolak_nilai_turun() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.keadaan = 'dinilai' AND NEW.keadaan = 'dinilai' AND (NEW.nilai < OLD.nilai OR (OLD.lulus AND NOT NEW.lulus)) THEN
          RAISE EXCEPTION 'nilai yang sudah diberikan tidak turun' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
      END $$;
    CREATE TRIGGER nilai_tidak_turun BEFORE UPDATE ON cms.percobaan
      FOR EACH ROW EXECUTE FUNCTION cms.tolak_nilai_turun();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER nilai_tidak_turun ON cms.percobaan; DROP FUNCTION cms.tolak_nilai_turun();
    DROP INDEX cms.percobaan_rilis_dinilai; DROP TABLE cms.nilai_ulang_lembar, cms.nilai_ulang;`)
}
