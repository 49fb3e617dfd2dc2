import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Certificates (decision 0026): frozen when issued; only that one ends may be written into it, and once. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE cms.sertifikat (
      id uuid PRIMARY KEY, pendaftaran_id uuid NOT NULL REFERENCES cms.pendaftaran (id),
      ketetapan_id uuid NOT NULL REFERENCES cms.ketetapan_sertifikat (id), tahun integer NOT NULL,
      urut integer NOT NULL CHECK (urut > 0), nomor text NOT NULL UNIQUE, kode text NOT NULL UNIQUE,
      kode_hash text NOT NULL UNIQUE, isi jsonb NOT NULL, dibuat timestamptz(3) NOT NULL DEFAULT now(),
      keadaan text NOT NULL DEFAULT 'berlaku' CHECK (keadaan IN ('berlaku', 'dicabut', 'diganti')),
      alasan text, berakhir timestamptz(3), menggantikan uuid UNIQUE REFERENCES cms.sertifikat (id),
      CHECK ((keadaan = 'berlaku') = (berakhir IS NULL AND alasan IS NULL)),
      UNIQUE (ketetapan_id, tahun, urut));
    CREATE INDEX sertifikat_pendaftaran ON cms.sertifikat (pendaftaran_id, dibuat DESC);
    CREATE UNIQUE INDEX sertifikat_satu_berlaku ON cms.sertifikat (pendaftaran_id) WHERE keadaan = 'berlaku';
    CREATE FUNCTION cms.tolak_ubah_sertifikat() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.keadaan <> 'berlaku' OR
          to_jsonb(NEW) - '{keadaan,alasan,berakhir}'::text[] <> to_jsonb(OLD) - '{keadaan,alasan,berakhir}'::text[] THEN
          RAISE EXCEPTION 'sertifikat yang terbit tidak diubah' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
      END $$;
    CREATE TRIGGER sertifikat_tetap BEFORE UPDATE ON cms.sertifikat
      FOR EACH ROW EXECUTE FUNCTION cms.tolak_ubah_sertifikat();
    CREATE TRIGGER sertifikat_tidak_dihapus BEFORE DELETE ON cms.sertifikat
      FOR EACH ROW EXECUTE FUNCTION cms.tolak_perubahan();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE cms.sertifikat; DROP FUNCTION cms.tolak_ubah_sertifikat();`)
}
