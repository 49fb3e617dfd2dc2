import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What the calendar of a whole area asks for is found without reading every document (decision 0074). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX dokumen_desa_jenis ON cms.dokumen (desa_id, jenis);
    CREATE INDEX dokumen_naskah_terbit ON cms.dokumen (desa_id, (terbitan->'naskah'->>'jenis')) WHERE deleted_at IS NULL;
    CREATE INDEX kegiatan_desa_tahun ON cms.kegiatan (desa_id, tahun, id) WHERE deleted_at IS NULL;
    CREATE INDEX kegiatan_terbit ON cms.kegiatan (id) WHERE deleted_at IS NULL AND terbitan IS NOT NULL;
    CREATE INDEX kegiatan_daftar_dokumen_dpa ON cms.kegiatan_daftar_dokumen (_parent_id) WHERE jenis = 'dpa';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX cms.kegiatan_daftar_dokumen_dpa; DROP INDEX cms.kegiatan_terbit; DROP INDEX cms.kegiatan_desa_tahun;
    DROP INDEX cms.dokumen_naskah_terbit; DROP INDEX cms.dokumen_desa_jenis;`)
}
