import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_kegiatan_daftar_foto_tahap" AS ENUM('0', '50', '100');
  CREATE TYPE "cms"."enum_kegiatan_pelaksana" AS ENUM('kaur-umum', 'kaur-perencanaan', 'kasi-pemerintahan', 'kasi-kesejahteraan', 'kasi-pelayanan');
  CREATE TYPE "cms"."enum_kegiatan_status" AS ENUM('draf', 'diajukan', 'terbit', 'perbaikan', 'dikembalikan', 'dicabut');
  CREATE TABLE "cms"."kegiatan_daftar_tempat" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"dusun" varchar,
  	"volume" numeric,
  	"satuan" varchar
  );
  
  CREATE TABLE "cms"."kegiatan_tim" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"fungsi" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."kegiatan_daftar_foto" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"foto_id" uuid NOT NULL,
  	"tanggal" varchar NOT NULL,
  	"tahap" "cms"."enum_kegiatan_daftar_foto_tahap" NOT NULL,
  	"keterangan" varchar
  );
  
  CREATE TABLE "cms"."kegiatan_daftar_dokumen" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"judul_dokumen" varchar NOT NULL,
  	"berkas_id" uuid NOT NULL
  );
  
  CREATE TABLE "cms"."kegiatan" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"judul" varchar,
  	"tahun" numeric NOT NULL,
  	"kode_kegiatan" varchar NOT NULL,
  	"keluaran" varchar,
  	"mulai" varchar,
  	"selesai" varchar,
  	"pelaksana" "cms"."enum_kegiatan_pelaksana",
  	"penyedia" varchar,
  	"status" "cms"."enum_kegiatan_status" DEFAULT 'draf' NOT NULL,
  	"alasan_kembali" varchar,
  	"status_sejak" timestamp(3) with time zone,
  	"slug" varchar,
  	"terbitan" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "kegiatan_id" uuid;
  ALTER TABLE "cms"."kegiatan_daftar_tempat" ADD CONSTRAINT "kegiatan_daftar_tempat_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."kegiatan"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."kegiatan_tim" ADD CONSTRAINT "kegiatan_tim_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."kegiatan"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."kegiatan_daftar_foto" ADD CONSTRAINT "kegiatan_daftar_foto_foto_id_berkas_id_fk" FOREIGN KEY ("foto_id") REFERENCES "cms"."berkas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."kegiatan_daftar_foto" ADD CONSTRAINT "kegiatan_daftar_foto_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."kegiatan"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."kegiatan_daftar_dokumen" ADD CONSTRAINT "kegiatan_daftar_dokumen_berkas_id_berkas_id_fk" FOREIGN KEY ("berkas_id") REFERENCES "cms"."berkas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."kegiatan_daftar_dokumen" ADD CONSTRAINT "kegiatan_daftar_dokumen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."kegiatan"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."kegiatan" ADD CONSTRAINT "kegiatan_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "kegiatan_daftar_tempat_order_idx" ON "cms"."kegiatan_daftar_tempat" USING btree ("_order");
  CREATE INDEX "kegiatan_daftar_tempat_parent_id_idx" ON "cms"."kegiatan_daftar_tempat" USING btree ("_parent_id");
  CREATE INDEX "kegiatan_tim_order_idx" ON "cms"."kegiatan_tim" USING btree ("_order");
  CREATE INDEX "kegiatan_tim_parent_id_idx" ON "cms"."kegiatan_tim" USING btree ("_parent_id");
  CREATE INDEX "kegiatan_daftar_foto_order_idx" ON "cms"."kegiatan_daftar_foto" USING btree ("_order");
  CREATE INDEX "kegiatan_daftar_foto_parent_id_idx" ON "cms"."kegiatan_daftar_foto" USING btree ("_parent_id");
  CREATE INDEX "kegiatan_daftar_foto_foto_idx" ON "cms"."kegiatan_daftar_foto" USING btree ("foto_id");
  CREATE INDEX "kegiatan_daftar_dokumen_order_idx" ON "cms"."kegiatan_daftar_dokumen" USING btree ("_order");
  CREATE INDEX "kegiatan_daftar_dokumen_parent_id_idx" ON "cms"."kegiatan_daftar_dokumen" USING btree ("_parent_id");
  CREATE INDEX "kegiatan_daftar_dokumen_berkas_idx" ON "cms"."kegiatan_daftar_dokumen" USING btree ("berkas_id");
  CREATE INDEX "kegiatan_desa_idx" ON "cms"."kegiatan" USING btree ("desa_id");
  CREATE INDEX "kegiatan_tahun_idx" ON "cms"."kegiatan" USING btree ("tahun");
  CREATE INDEX "kegiatan_status_idx" ON "cms"."kegiatan" USING btree ("status");
  CREATE INDEX "kegiatan_slug_idx" ON "cms"."kegiatan" USING btree ("slug");
  CREATE INDEX "kegiatan_updated_at_idx" ON "cms"."kegiatan" USING btree ("updated_at");
  CREATE INDEX "kegiatan_created_at_idx" ON "cms"."kegiatan" USING btree ("created_at");
  CREATE INDEX "kegiatan_deleted_at_idx" ON "cms"."kegiatan" USING btree ("deleted_at");
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_kegiatan_fk" FOREIGN KEY ("kegiatan_id") REFERENCES "cms"."kegiatan"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_kegiatan_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("kegiatan_id");
  CREATE UNIQUE INDEX kegiatan_alamat ON cms.kegiatan (desa_id, slug);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."kegiatan_daftar_tempat" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."kegiatan_tim" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."kegiatan_daftar_foto" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."kegiatan_daftar_dokumen" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."kegiatan" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "cms"."kegiatan_daftar_tempat" CASCADE;
  DROP TABLE "cms"."kegiatan_tim" CASCADE;
  DROP TABLE "cms"."kegiatan_daftar_foto" CASCADE;
  DROP TABLE "cms"."kegiatan_daftar_dokumen" CASCADE;
  DROP TABLE "cms"."kegiatan" CASCADE;
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_kegiatan_fk";
  
  DROP INDEX "cms"."payload_locked_documents_rels_kegiatan_id_idx";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "kegiatan_id";
  DROP TYPE "cms"."enum_kegiatan_daftar_foto_tahap";
  DROP TYPE "cms"."enum_kegiatan_pelaksana";
  DROP TYPE "cms"."enum_kegiatan_status";`)
}
