import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Versions of courses before the newest get their public copies (decision 0067): the cms writes what waits by itself. Learners
 * of a course are found by where they are from.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX pendaftaran_kursus ON cms.pendaftaran (kursus_id, desa_id);
    INSERT INTO cms.antrean_salinan (jenis, sumber)
      SELECT 'kursus-versi', r.id::text FROM cms.rilis r
      WHERE EXISTS (SELECT 1 FROM cms.rilis n WHERE n.kursus_id = r.kursus_id AND n.nomor > r.nomor)
      ON CONFLICT DO NOTHING;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DELETE FROM cms.antrean_salinan WHERE jenis = 'kursus-versi';
    DROP INDEX cms.pendaftaran_kursus;`)
}
