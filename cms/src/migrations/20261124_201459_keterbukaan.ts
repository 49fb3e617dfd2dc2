import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-postgres"

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_bukti_pengumuman_media" AS ENUM('papan', 'baliho', 'musyawarah', 'pengeras-suara', 'media-sosial', 'situs-lain', 'cetak');
  CREATE TYPE "cms"."enum_bukti_pengumuman_jenis" AS ENUM('pengumuman', 'alasan');
  CREATE TYPE "cms"."enum_bukti_pengumuman_kewajiban" AS ENUM('apbdes', 'penjabaran', 'pelaksana', 'pengaduan', 'dana-desa', 'perubahan', 'semester-1', 'akhir-tahun', 'ippd');
  CREATE TABLE "cms"."bukti_pengumuman_media" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "cms"."enum_bukti_pengumuman_media",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "cms"."bukti_pengumuman" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"jenis" "cms"."enum_bukti_pengumuman_jenis" DEFAULT 'pengumuman' NOT NULL,
  	"kewajiban" "cms"."enum_bukti_pengumuman_kewajiban" NOT NULL,
  	"tahun" numeric NOT NULL,
  	"tanggal" varchar NOT NULL,
  	"berkas_id" uuid,
  	"keterangan" varchar,
  	"tampil" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "bukti_pengumuman_id" uuid;
  ALTER TABLE "cms"."pengaturan" ADD COLUMN "hari_tenggang" numeric DEFAULT 14;
  ALTER TABLE "cms"."pengaturan" ADD COLUMN "terlambat_publik" boolean DEFAULT false;
  ALTER TABLE "cms"."_pengaturan_v" ADD COLUMN "version_hari_tenggang" numeric DEFAULT 14;
  ALTER TABLE "cms"."_pengaturan_v" ADD COLUMN "version_terlambat_publik" boolean DEFAULT false;
  ALTER TABLE "cms"."bukti_pengumuman_media" ADD CONSTRAINT "bukti_pengumuman_media_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."bukti_pengumuman"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."bukti_pengumuman" ADD CONSTRAINT "bukti_pengumuman_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."bukti_pengumuman" ADD CONSTRAINT "bukti_pengumuman_berkas_id_berkas_id_fk" FOREIGN KEY ("berkas_id") REFERENCES "cms"."berkas"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "bukti_pengumuman_media_order_idx" ON "cms"."bukti_pengumuman_media" USING btree ("order");
  CREATE INDEX "bukti_pengumuman_media_parent_idx" ON "cms"."bukti_pengumuman_media" USING btree ("parent_id");
  CREATE INDEX "bukti_pengumuman_desa_idx" ON "cms"."bukti_pengumuman" USING btree ("desa_id");
  CREATE INDEX "bukti_pengumuman_berkas_idx" ON "cms"."bukti_pengumuman" USING btree ("berkas_id");
  CREATE INDEX "bukti_pengumuman_updated_at_idx" ON "cms"."bukti_pengumuman" USING btree ("updated_at");
  CREATE INDEX "bukti_pengumuman_created_at_idx" ON "cms"."bukti_pengumuman" USING btree ("created_at");
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_bukti_pengumuman_fk" FOREIGN KEY ("bukti_pengumuman_id") REFERENCES "cms"."bukti_pengumuman"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_bukti_pengumuman_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("bukti_pengumuman_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DELETE FROM publik.salinan WHERE jenis = 'keterbukaan';
   ALTER TABLE "cms"."bukti_pengumuman_media" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."bukti_pengumuman" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "cms"."bukti_pengumuman_media" CASCADE;
  DROP TABLE "cms"."bukti_pengumuman" CASCADE;
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_bukti_pengumuman_fk";
  
  DROP INDEX "cms"."payload_locked_documents_rels_bukti_pengumuman_id_idx";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "bukti_pengumuman_id";
  ALTER TABLE "cms"."pengaturan" DROP COLUMN "hari_tenggang";
  ALTER TABLE "cms"."pengaturan" DROP COLUMN "terlambat_publik";
  ALTER TABLE "cms"."_pengaturan_v" DROP COLUMN "version_hari_tenggang";
  ALTER TABLE "cms"."_pengaturan_v" DROP COLUMN "version_terlambat_publik";
  DROP TYPE "cms"."enum_bukti_pengumuman_media";
  DROP TYPE "cms"."enum_bukti_pengumuman_jenis";
  DROP TYPE "cms"."enum_bukti_pengumuman_kewajiban";`)
}
