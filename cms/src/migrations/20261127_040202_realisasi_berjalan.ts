import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A report of realisation under way, with the day up to which it tells (decision 0060). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "cms"."enum_apbdes_fase" ADD VALUE 'realisasi-berjalan' BEFORE 'realisasi-akhir';
  ALTER TABLE "cms"."apbdes" ADD COLUMN "sampai" varchar;
  ALTER TABLE cms.kiriman_siskeudes ADD COLUMN sampai text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DELETE FROM publik.salinan WHERE jenis IN ('apbdes', 'apbdes-versi');
  DELETE FROM cms.kiriman_siskeudes WHERE fase = 'realisasi-berjalan';
  ALTER TABLE cms.kiriman_siskeudes DROP COLUMN sampai;
  -- Its condition knows the phase by its type.
  DROP INDEX cms.apbdes_satu_berjalan;
  ALTER TABLE "cms"."apbdes" ALTER COLUMN "fase" SET DATA TYPE text;
  ALTER TABLE "cms"."apbdes" ALTER COLUMN "fase" SET DEFAULT 'awal'::text;
  DELETE FROM cms.apbdes WHERE fase = 'realisasi-berjalan';
  DROP TYPE "cms"."enum_apbdes_fase";
  CREATE TYPE "cms"."enum_apbdes_fase" AS ENUM('awal', 'perubahan', 'perubahan-penjabaran', 'realisasi-semester-1', 'realisasi-akhir');
  ALTER TABLE "cms"."apbdes" ALTER COLUMN "fase" SET DEFAULT 'awal'::"cms"."enum_apbdes_fase";
  ALTER TABLE "cms"."apbdes" ALTER COLUMN "fase" SET DATA TYPE "cms"."enum_apbdes_fase" USING "fase"::"cms"."enum_apbdes_fase";
  CREATE UNIQUE INDEX apbdes_satu_berjalan ON cms.apbdes (desa_id, tahun, fase)
    WHERE status <> 'dicabut' AND deleted_at IS NULL
      AND (fase NOT IN ('perubahan', 'perubahan-penjabaran') OR status NOT IN ('ditetapkan', 'diundangkan'));
  ALTER TABLE "cms"."apbdes" DROP COLUMN "sampai";`)
}
