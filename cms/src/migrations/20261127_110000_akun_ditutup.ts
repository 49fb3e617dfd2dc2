import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Accounts of learners that are closed: at their owner's wish, or because they were joined with another (decision 0066). What
 * a learner wrote may be blanked in the events of an account that was erased, and nothing else of them changes.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE cms.akun_ditutup (
      pengguna_id uuid PRIMARY KEY REFERENCES cms.pengguna (id), sebab text NOT NULL CHECK (sebab IN ('permintaan', 'digabung')),
      ke uuid REFERENCES cms.pengguna (id), oleh uuid NOT NULL REFERENCES cms.pengguna (id),
      waktu timestamptz(3) NOT NULL DEFAULT now(), CHECK ((sebab = 'digabung') = (ke IS NOT NULL)));
    CREATE TRIGGER akun_ditutup_tetap BEFORE UPDATE OR DELETE ON cms.akun_ditutup
      FOR EACH ROW EXECUTE FUNCTION cms.tolak_perubahan();
    CREATE FUNCTION cms.tolak_ubah_peristiwa() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND NEW.isi = '{}'::jsonb AND to_jsonb(NEW) - 'isi' = to_jsonb(OLD) - 'isi' AND EXISTS (
          SELECT 1 FROM cms.akun_ditutup WHERE pengguna_id = OLD.pengguna_id AND sebab = 'permintaan') THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION '% hanya ditambah, tidak diubah', TG_TABLE_NAME USING ERRCODE = 'check_violation';
      END $$;
    DROP TRIGGER peristiwa_belajar_tetap ON cms.peristiwa_belajar;
    CREATE TRIGGER peristiwa_belajar_tetap BEFORE UPDATE OR DELETE ON cms.peristiwa_belajar
      FOR EACH ROW EXECUTE FUNCTION cms.tolak_ubah_peristiwa();
    DROP TRIGGER peristiwa_bentrok_tetap ON cms.peristiwa_bentrok;
    CREATE TRIGGER peristiwa_bentrok_tetap BEFORE UPDATE OR DELETE ON cms.peristiwa_bentrok
      FOR EACH ROW EXECUTE FUNCTION cms.tolak_ubah_peristiwa();
    CREATE FUNCTION cms.hapus_tulisan_peserta(akun uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
      UPDATE cms.peristiwa_belajar SET isi = '{}' WHERE pengguna_id = akun AND jenis = 'tanya';
      UPDATE cms.peristiwa_bentrok SET isi = '{}' WHERE pengguna_id = akun;
    $$;
    CREATE INDEX peristiwa_belajar_pengguna ON cms.peristiwa_belajar (pengguna_id);
    UPDATE cms.kode_belajar SET nama = '' WHERE dipakai IS NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX cms.peristiwa_belajar_pengguna;
    DROP FUNCTION cms.hapus_tulisan_peserta(uuid);
    DROP TRIGGER peristiwa_bentrok_tetap ON cms.peristiwa_bentrok;
    CREATE TRIGGER peristiwa_bentrok_tetap BEFORE UPDATE OR DELETE ON cms.peristiwa_bentrok
      FOR EACH ROW EXECUTE FUNCTION cms.tolak_perubahan();
    DROP TRIGGER peristiwa_belajar_tetap ON cms.peristiwa_belajar;
    CREATE TRIGGER peristiwa_belajar_tetap BEFORE UPDATE OR DELETE ON cms.peristiwa_belajar
      FOR EACH ROW EXECUTE FUNCTION cms.tolak_perubahan();
    DROP FUNCTION cms.tolak_ubah_peristiwa();
    DROP TABLE cms.akun_ditutup;`)
}
