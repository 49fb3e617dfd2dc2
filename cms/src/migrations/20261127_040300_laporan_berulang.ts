import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A report under way that is set makes room for the next one, as a change does; a new phase is known only after its own migration. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX cms.apbdes_satu_berjalan;
    CREATE UNIQUE INDEX apbdes_satu_berjalan ON cms.apbdes (desa_id, tahun, fase)
      WHERE status <> 'dicabut' AND deleted_at IS NULL
        AND (fase NOT IN ('perubahan', 'perubahan-penjabaran', 'realisasi-berjalan') OR status NOT IN ('ditetapkan', 'diundangkan'));
    -- What a report is of is part of what is set.
    ALTER TABLE cms.apbdes ADD CONSTRAINT apbdes_sampai CHECK ((fase = 'realisasi-berjalan') = (nullif(sampai, '') IS NOT NULL));`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE cms.apbdes DROP CONSTRAINT apbdes_sampai;
    DELETE FROM cms.apbdes WHERE fase = 'realisasi-berjalan';
    DROP INDEX cms.apbdes_satu_berjalan;
    CREATE UNIQUE INDEX apbdes_satu_berjalan ON cms.apbdes (desa_id, tahun, fase)
      WHERE status <> 'dicabut' AND deleted_at IS NULL
        AND (fase NOT IN ('perubahan', 'perubahan-penjabaran') OR status NOT IN ('ditetapkan', 'diundangkan'));`)
}
