import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Schemas `publik` (public copies) and `masuk` (drop box), and what the generator cannot say about `cms`. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE publik.salinan (
      jenis text NOT NULL, kunci text NOT NULL, desa text, tahun integer, status text NOT NULL, tanggal date,
      judul text NOT NULL, isi jsonb NOT NULL, versi text NOT NULL, waktu timestamptz(3) NOT NULL, cari tsvector NOT NULL,
      PRIMARY KEY (jenis, kunci));
    CREATE INDEX salinan_desa ON publik.salinan (jenis, desa, tahun DESC);
    CREATE INDEX salinan_terbaru ON publik.salinan (jenis, waktu DESC);
    CREATE INDEX salinan_cari ON publik.salinan USING gin (cari);
    CREATE INDEX salinan_nama ON publik.salinan USING gin (lower(judul) ekstensi.gin_trgm_ops) WHERE jenis = 'desa';
    CREATE TABLE publik.berkas (
      sha256 text NOT NULL, nama text NOT NULL, jenis_media text NOT NULL, ukuran bigint NOT NULL,
      jenis text NOT NULL, kunci text NOT NULL, PRIMARY KEY (sha256, nama, jenis, kunci),
      FOREIGN KEY (jenis, kunci) REFERENCES publik.salinan (jenis, kunci) ON DELETE CASCADE);
    CREATE INDEX berkas_salinan ON publik.berkas (jenis, kunci);
    CREATE TABLE publik.perubahan (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, transaksi xid8 NOT NULL DEFAULT pg_current_xact_id(),
      kunci text NOT NULL, waktu timestamptz NOT NULL DEFAULT now());
    CREATE INDEX perubahan_transaksi ON publik.perubahan (transaksi);
    CREATE TABLE publik.kunci_pratinjau (id text PRIMARY KEY, kunci text NOT NULL);
    CREATE TABLE masuk.kiriman (
      id uuid PRIMARY KEY, jenis text NOT NULL, desa text, isi jsonb NOT NULL CHECK (pg_column_size(isi) < 65536),
      waktu timestamptz NOT NULL DEFAULT now());
    CREATE TABLE cms.ujung_jejak (rantai text PRIMARY KEY, nomor bigint NOT NULL, hash text NOT NULL, waktu timestamptz NOT NULL);
    CREATE UNIQUE INDEX jejak_rantai_nomor ON cms.jejak (rantai, nomor);
    CREATE UNIQUE INDEX apbdes_satu_berjalan ON cms.apbdes (desa_id, tahun, fase)
      WHERE status <> 'dicabut' AND deleted_at IS NULL;
    CREATE UNIQUE INDEX wilayah_slug_desa ON cms.wilayah (slug) WHERE tingkat = 'desa';
    -- The last word on a closed budget: whoever writes a line waits for a step under way and then sees its result.
    CREATE FUNCTION cms.tolak_baris_terkunci() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM cms.apbdes WHERE id = coalesce(NEW.apbdes_id, OLD.apbdes_id) AND status IN ('draf', 'dikembalikan') FOR SHARE;
        IF NOT FOUND THEN RAISE EXCEPTION 'baris milik APBDes yang terkunci' USING ERRCODE = 'check_violation'; END IF;
        RETURN coalesce(NEW, OLD);
      END $$;
    CREATE TRIGGER baris_terkunci BEFORE INSERT OR UPDATE OR DELETE ON cms.apbdes_baris
      FOR EACH ROW EXECUTE FUNCTION cms.tolak_baris_terkunci();
    CREATE UNIQUE INDEX profil_desa_satu ON cms.profil_desa (desa_id);
    ALTER TABLE cms.apbdes_baris
      ADD CONSTRAINT anggaran_rupiah CHECK (anggaran = round(anggaran, 2) AND abs(anggaran) < 10000000000000),
      ADD CONSTRAINT realisasi_rupiah CHECK (realisasi = round(realisasi, 2) AND abs(realisasi) < 10000000000000);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE publik.berkas, publik.salinan, publik.perubahan, publik.kunci_pratinjau, masuk.kiriman, cms.ujung_jejak;
    DROP TRIGGER baris_terkunci ON cms.apbdes_baris; DROP FUNCTION cms.tolak_baris_terkunci();
    DROP INDEX cms.wilayah_slug_desa, cms.jejak_rantai_nomor, cms.apbdes_satu_berjalan, cms.profil_desa_satu;
    ALTER TABLE cms.apbdes_baris DROP CONSTRAINT anggaran_rupiah, DROP CONSTRAINT realisasi_rupiah;`)
}
