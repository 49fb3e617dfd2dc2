import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Complete runs that a later change of wording took along go back to the release they were completed on (decision 0080): the
 * newest that was out then, with nothing but changes of wording between.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    UPDATE cms.pendaftaran p SET rilis_id = k.semula FROM (
      SELECT e.id, (
        SELECT x.id FROM cms.rilis x
        WHERE x.kursus_id = r.kursus_id AND x.nomor < r.nomor AND x.terbit_pada <= e.selesai_pada
          AND NOT EXISTS (SELECT 1 FROM cms.rilis y WHERE y.kursus_id = r.kursus_id AND y.nomor > x.nomor
            AND y.nomor <= r.nomor AND y.sifat <> 'kata')
        ORDER BY x.nomor DESC LIMIT 1) AS semula
      FROM cms.pendaftaran e JOIN cms.rilis r ON r.id = e.rilis_id
      WHERE r.sifat = 'kata' AND e.selesai_pada < r.terbit_pada) k
    WHERE p.id = k.id AND k.semula IS NOT NULL;`)
}

/** What was put right stays. */
export async function down(): Promise<void> {}
