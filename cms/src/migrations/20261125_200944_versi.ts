import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_hari_libur_jenis" AS ENUM('libur-nasional', 'cuti-bersama', 'libur-daerah');
  ALTER TYPE "cms"."enum_apbdes_fase" ADD VALUE 'perubahan-penjabaran' BEFORE 'realisasi-semester-1';
  ALTER TYPE "cms"."enum_apbdes_status" ADD VALUE 'diundangkan' BEFORE 'dikembalikan';
  CREATE TABLE "cms"."hari_libur" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"tanggal" varchar NOT NULL,
  	"nama" varchar NOT NULL,
  	"jenis" "cms"."enum_hari_libur_jenis" DEFAULT 'libur-nasional' NOT NULL,
  	"sumber" varchar NOT NULL,
  	"berlaku" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "cms"."apbdes" ADD COLUMN "ke" numeric;
  ALTER TABLE "cms"."apbdes" ADD COLUMN "berkas_peraturan_id" uuid;
  ALTER TABLE "cms"."apbdes" ADD COLUMN "nomor_undang" varchar;
  ALTER TABLE "cms"."apbdes" ADD COLUMN "tanggal_undang" varchar;
  ALTER TABLE "cms"."apbdes" ADD COLUMN "catatan_evaluasi" varchar;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "hari_libur_id" uuid;
  ALTER TABLE "cms"."pengaturan" ADD COLUMN "hari_kerja_evaluasi" numeric DEFAULT 20;
  ALTER TABLE "cms"."_pengaturan_v" ADD COLUMN "version_hari_kerja_evaluasi" numeric DEFAULT 20;
  CREATE INDEX "hari_libur_updated_at_idx" ON "cms"."hari_libur" USING btree ("updated_at");
  CREATE INDEX "hari_libur_created_at_idx" ON "cms"."hari_libur" USING btree ("created_at");
  ALTER TABLE "cms"."apbdes" ADD CONSTRAINT "apbdes_berkas_peraturan_id_berkas_id_fk" FOREIGN KEY ("berkas_peraturan_id") REFERENCES "cms"."berkas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_hari_libur_fk" FOREIGN KEY ("hari_libur_id") REFERENCES "cms"."hari_libur"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "apbdes_berkas_peraturan_idx" ON "cms"."apbdes" USING btree ("berkas_peraturan_id");
  CREATE INDEX "payload_locked_documents_rels_hari_libur_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("hari_libur_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DELETE FROM publik.salinan WHERE jenis IN ('apbdes', 'apbdes-versi');
  -- Its condition knows the state by its type.
  DROP INDEX cms.apbdes_satu_berjalan;
   ALTER TABLE "cms"."hari_libur" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "cms"."hari_libur" CASCADE;
  ALTER TABLE "cms"."apbdes" DROP CONSTRAINT "apbdes_berkas_peraturan_id_berkas_id_fk";
  
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_hari_libur_fk";
  
  ALTER TABLE "cms"."apbdes" ALTER COLUMN "fase" SET DATA TYPE text;
  ALTER TABLE "cms"."apbdes" ALTER COLUMN "fase" SET DEFAULT 'awal'::text;
  DELETE FROM cms.apbdes WHERE fase = 'perubahan-penjabaran';
  DROP TYPE "cms"."enum_apbdes_fase";
  CREATE TYPE "cms"."enum_apbdes_fase" AS ENUM('awal', 'perubahan', 'realisasi-semester-1', 'realisasi-akhir');
  ALTER TABLE "cms"."apbdes" ALTER COLUMN "fase" SET DEFAULT 'awal'::"cms"."enum_apbdes_fase";
  ALTER TABLE "cms"."apbdes" ALTER COLUMN "fase" SET DATA TYPE "cms"."enum_apbdes_fase" USING "fase"::"cms"."enum_apbdes_fase";
  ALTER TABLE "cms"."apbdes" ALTER COLUMN "status" SET DATA TYPE text;
  ALTER TABLE "cms"."apbdes" ALTER COLUMN "status" SET DEFAULT 'draf'::text;
  UPDATE cms.apbdes SET status = 'ditetapkan' WHERE status = 'diundangkan';
  DROP TYPE "cms"."enum_apbdes_status";
  CREATE TYPE "cms"."enum_apbdes_status" AS ENUM('draf', 'diajukan', 'diverifikasi', 'disepakati', 'dievaluasi', 'menunggu-konfirmasi', 'ditetapkan', 'dikembalikan', 'dicabut');
  ALTER TABLE "cms"."apbdes" ALTER COLUMN "status" SET DEFAULT 'draf'::"cms"."enum_apbdes_status";
  ALTER TABLE "cms"."apbdes" ALTER COLUMN "status" SET DATA TYPE "cms"."enum_apbdes_status" USING "status"::"cms"."enum_apbdes_status";
  CREATE UNIQUE INDEX apbdes_satu_berjalan ON cms.apbdes (desa_id, tahun, fase)
    WHERE status <> 'dicabut' AND deleted_at IS NULL;
  DROP INDEX "cms"."apbdes_berkas_peraturan_idx";
  DROP INDEX "cms"."payload_locked_documents_rels_hari_libur_id_idx";
  ALTER TABLE "cms"."apbdes" DROP COLUMN "ke";
  ALTER TABLE "cms"."apbdes" DROP COLUMN "berkas_peraturan_id";
  ALTER TABLE "cms"."apbdes" DROP COLUMN "nomor_undang";
  ALTER TABLE "cms"."apbdes" DROP COLUMN "tanggal_undang";
  ALTER TABLE "cms"."apbdes" DROP COLUMN "catatan_evaluasi";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "hari_libur_id";
  ALTER TABLE "cms"."pengaturan" DROP COLUMN "hari_kerja_evaluasi";
  ALTER TABLE "cms"."_pengaturan_v" DROP COLUMN "version_hari_kerja_evaluasi";
  DROP TYPE "cms"."enum_hari_libur_jenis";`)
}
