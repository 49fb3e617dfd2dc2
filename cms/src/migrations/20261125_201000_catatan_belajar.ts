import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Releases and the records of learning (decision 0026): plain tables without any collection, so that no road of
 * REST leads to a key, a score or a certificate.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION cms.tolak_perubahan() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION '% hanya ditambah, tidak diubah', TG_TABLE_NAME USING ERRCODE = 'check_violation'; END $$;

    CREATE TABLE cms.rilis (
      id uuid PRIMARY KEY, kursus_id uuid NOT NULL REFERENCES cms.kursus (id), nomor integer NOT NULL CHECK (nomor > 0),
      sifat text NOT NULL CHECK (sifat IN ('kata', 'isi', 'aturan')), sidik text NOT NULL,
      naskah jsonb NOT NULL, isi jsonb NOT NULL, bank jsonb NOT NULL, terbit_pada timestamptz(3) NOT NULL,
      oleh uuid, waktu timestamptz NOT NULL DEFAULT now(), UNIQUE (kursus_id, nomor));
    CREATE TRIGGER rilis_tetap BEFORE UPDATE OR DELETE ON cms.rilis
      FOR EACH ROW EXECUTE FUNCTION cms.tolak_perubahan();

    CREATE TABLE cms.peserta (
      pengguna_id uuid PRIMARY KEY REFERENCES cms.pengguna (id), desa_id uuid REFERENCES cms.wilayah (id),
      perangkat_id uuid REFERENCES cms.perangkat (id) ON DELETE SET NULL, dibuat timestamptz NOT NULL DEFAULT now());
    CREATE TABLE cms.sesi_belajar (
      token_hash text PRIMARY KEY, pengguna_id uuid NOT NULL REFERENCES cms.pengguna (id) ON DELETE CASCADE,
      dibuat timestamptz NOT NULL DEFAULT now(), berlaku_sampai timestamptz NOT NULL);
    CREATE INDEX sesi_belajar_pengguna ON cms.sesi_belajar (pengguna_id);
    CREATE TABLE cms.kode_belajar (
      kode_hash text PRIMARY KEY, untuk uuid REFERENCES cms.pengguna (id), nama text NOT NULL,
      desa_id uuid REFERENCES cms.wilayah (id), perangkat_id uuid REFERENCES cms.perangkat (id) ON DELETE SET NULL,
      pembuat uuid NOT NULL, dibuat timestamptz NOT NULL DEFAULT now(), berlaku_sampai timestamptz NOT NULL,
      dipakai timestamptz);

    CREATE TABLE cms.pendaftaran (
      id uuid PRIMARY KEY, pengguna_id uuid NOT NULL REFERENCES cms.pengguna (id),
      kursus_id uuid NOT NULL REFERENCES cms.kursus (id), rilis_id uuid NOT NULL REFERENCES cms.rilis (id),
      putaran integer NOT NULL DEFAULT 1 CHECK (putaran > 0), desa_id uuid REFERENCES cms.wilayah (id), jabatan text,
      sumber text NOT NULL CHECK (sumber IN ('sendiri', 'jabatan')), dibuat timestamptz NOT NULL DEFAULT now(),
      selesai_pada timestamptz, UNIQUE (pengguna_id, kursus_id, putaran));
    CREATE INDEX pendaftaran_rilis ON cms.pendaftaran (rilis_id);
    CREATE FUNCTION cms.tolak_batal_selesai() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.selesai_pada IS NOT NULL AND NEW.selesai_pada IS DISTINCT FROM OLD.selesai_pada THEN
          RAISE EXCEPTION 'kursus yang selesai tetap selesai' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
      END $$;
    CREATE TRIGGER selesai_tetap BEFORE UPDATE ON cms.pendaftaran
      FOR EACH ROW EXECUTE FUNCTION cms.tolak_batal_selesai();

    CREATE TABLE cms.peristiwa_belajar (
      id uuid PRIMARY KEY, pengguna_id uuid NOT NULL REFERENCES cms.pengguna (id), pendaftaran_id uuid,
      jenis text NOT NULL, isi jsonb NOT NULL, sidik text NOT NULL, waktu_klien timestamptz NOT NULL,
      diterima timestamptz NOT NULL, hasil jsonb NOT NULL);
    CREATE INDEX peristiwa_belajar_pendaftaran ON cms.peristiwa_belajar (pendaftaran_id, diterima);
    CREATE TRIGGER peristiwa_belajar_tetap BEFORE UPDATE OR DELETE ON cms.peristiwa_belajar
      FOR EACH ROW EXECUTE FUNCTION cms.tolak_perubahan();
    CREATE TABLE cms.peristiwa_bentrok (
      nomor bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id uuid NOT NULL, pengguna_id uuid NOT NULL,
      isi jsonb NOT NULL, diterima timestamptz NOT NULL);
    CREATE TRIGGER peristiwa_bentrok_tetap BEFORE UPDATE OR DELETE ON cms.peristiwa_bentrok
      FOR EACH ROW EXECUTE FUNCTION cms.tolak_perubahan();
    CREATE TABLE cms.kemajuan (
      pendaftaran_id uuid NOT NULL REFERENCES cms.pendaftaran (id), pelajaran text NOT NULL, keadaan jsonb NOT NULL,
      PRIMARY KEY (pendaftaran_id, pelajaran));

    CREATE TABLE cms.percobaan (
      id uuid PRIMARY KEY, pendaftaran_id uuid NOT NULL REFERENCES cms.pendaftaran (id), kuis text NOT NULL,
      nomor integer NOT NULL CHECK (nomor > 0), rilis_id uuid NOT NULL REFERENCES cms.rilis (id),
      keadaan text NOT NULL CHECK (keadaan IN ('terbuka', 'dinilai', 'habis', 'batal')),
      benih text NOT NULL, lembar jsonb NOT NULL, dibuka timestamptz NOT NULL, dinilai timestamptz,
      nilai bigint, maks bigint, persen integer, lulus boolean, butir jsonb,
      CHECK (keadaan <> 'dinilai' OR (dinilai IS NOT NULL AND nilai BETWEEN 0 AND maks AND lulus IS NOT NULL)),
      UNIQUE (pendaftaran_id, kuis, nomor));
    CREATE UNIQUE INDEX percobaan_satu_terbuka ON cms.percobaan (pendaftaran_id, kuis) WHERE keadaan = 'terbuka';
    CREATE TABLE cms.jawaban (
      percobaan_id uuid NOT NULL REFERENCES cms.percobaan (id), soal text NOT NULL, jawaban jsonb NOT NULL,
      urut bigint NOT NULL, diterima timestamptz NOT NULL, PRIMARY KEY (percobaan_id, soal));`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE cms.jawaban, cms.percobaan, cms.kemajuan, cms.peristiwa_bentrok, cms.peristiwa_belajar,
      cms.pendaftaran, cms.kode_belajar, cms.sesi_belajar, cms.peserta, cms.rilis;
    DROP FUNCTION cms.tolak_batal_selesai(); DROP FUNCTION cms.tolak_perubahan();`)
}
