import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * A requirement of a stage that is asked for only where the budget plans an activity, and the report on a change by the
 * head alone as a step of the calendar, by a day that each kabupaten sets.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TYPE cms.enum_langkah_selesai_langkah ADD VALUE 'lapor-penjabaran' BEFORE 'dpa';
    ALTER TABLE cms.pengaturan_kabupaten
      ADD kalender_lapor_penjabaran_dipakai boolean DEFAULT true, ADD kalender_lapor_penjabaran_batas numeric DEFAULT 7;
    ALTER TABLE cms._pengaturan_kabupaten_v
      ADD version_kalender_lapor_penjabaran_dipakai boolean DEFAULT true,
      ADD version_kalender_lapor_penjabaran_batas numeric DEFAULT 7;
    ALTER TABLE cms.aturan_penyaluran ADD bila_kegiatan varchar;
    -- Rows are never changed; these say in the new column what they said in words before.
    ALTER TABLE cms.aturan_penyaluran DISABLE TRIGGER USER;
    UPDATE cms.aturan_penyaluran SET bila_kegiatan = '05.03' WHERE jenis = 'syarat' AND kode IN ('KPM', 'DD26-KPM')
      AND uraian LIKE 'Bila menganggarkan BLT Desa%';
    ALTER TABLE cms.aturan_penyaluran ENABLE TRIGGER USER;`)
}

/** A mark of the new kind cannot stay without it. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DELETE FROM cms.langkah_selesai WHERE langkah = 'lapor-penjabaran';
    ALTER TYPE cms.enum_langkah_selesai_langkah RENAME TO enum_langkah_selesai_langkah_lama;
    CREATE TYPE cms.enum_langkah_selesai_langkah AS ENUM('rkpdes-susun', 'pengiriman', 'dpa', 'dpa-serah', 'dpa-setuju', 'rak',
      'laporan-akhir', 'tutup-buku', 'konsolidasi');
    ALTER TABLE cms.langkah_selesai ALTER langkah TYPE cms.enum_langkah_selesai_langkah
      USING langkah::text::cms.enum_langkah_selesai_langkah;
    DROP TYPE cms.enum_langkah_selesai_langkah_lama;
    ALTER TABLE cms.pengaturan_kabupaten
      DROP kalender_lapor_penjabaran_dipakai, DROP kalender_lapor_penjabaran_batas;
    ALTER TABLE cms._pengaturan_kabupaten_v
      DROP version_kalender_lapor_penjabaran_dipakai, DROP version_kalender_lapor_penjabaran_batas;
    ALTER TABLE cms.aturan_penyaluran DROP bila_kegiatan;`)
}
