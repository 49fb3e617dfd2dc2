import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** How many people live in a village, as of a day and from a source. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE cms.profil_desa
      ADD jumlah_penduduk numeric, ADD tanggal_penduduk varchar, ADD sumber_penduduk varchar;
    ALTER TABLE cms._profil_desa_v ADD version_jumlah_penduduk numeric,
      ADD version_tanggal_penduduk varchar, ADD version_sumber_penduduk varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE cms.profil_desa DROP jumlah_penduduk, DROP tanggal_penduduk, DROP sumber_penduduk;
    ALTER TABLE cms._profil_desa_v DROP version_jumlah_penduduk, DROP version_tanggal_penduduk,
      DROP version_sumber_penduduk;`)
}
