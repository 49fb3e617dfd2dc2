import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Lists by day, addresses that are unique in their village, the words that a mistyped search may
 * have meant, and what was public once (its address answers 410).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX salinan_desa_tanggal ON publik.salinan (jenis, desa, tanggal DESC);
    CREATE INDEX salinan_tanggal ON publik.salinan (jenis, tanggal DESC);
    CREATE TABLE publik.bekas (jenis text NOT NULL, kunci text NOT NULL, waktu timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (jenis, kunci));
    CREATE TABLE publik.kata (kata text PRIMARY KEY);
    CREATE INDEX kata_mirip ON publik.kata USING gin (kata ekstensi.gin_trgm_ops);
    CREATE UNIQUE INDEX berita_alamat ON cms.berita (desa_id, slug);
    CREATE UNIQUE INDEX pengumuman_alamat ON cms.pengumuman (desa_id, slug);
    CREATE UNIQUE INDEX agenda_alamat ON cms.agenda (desa_id, slug);
    CREATE UNIQUE INDEX galeri_alamat ON cms.galeri (desa_id, slug);
    CREATE UNIQUE INDEX dokumen_alamat ON cms.dokumen (desa_id, slug);
    CREATE UNIQUE INDEX kursus_alamat ON cms.kursus (slug);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX publik.salinan_desa_tanggal, publik.salinan_tanggal, cms.berita_alamat, cms.pengumuman_alamat,
      cms.agenda_alamat, cms.galeri_alamat, cms.dokumen_alamat, cms.kursus_alamat;
    DROP TABLE publik.kata, publik.bekas;`)
}
