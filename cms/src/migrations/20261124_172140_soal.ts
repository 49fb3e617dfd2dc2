import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_soal_jenis" AS ENUM('tunggal', 'ganda', 'benar-salah', 'isian', 'angka', 'menjodohkan', 'mengurutkan');
  CREATE TYPE "cms"."enum_soal_pernyataan" AS ENUM('benar', 'salah');
  CREATE TYPE "cms"."enum_soal_status" AS ENUM('draf', 'siap', 'arsip');
  CREATE TABLE "cms"."soal_pilihan" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"teks" varchar,
  	"benar" boolean DEFAULT false
  );
  
  CREATE TABLE "cms"."soal_diterima" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"teks" varchar
  );
  
  CREATE TABLE "cms"."soal_pasangan" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kiri" varchar,
  	"kanan" varchar
  );
  
  CREATE TABLE "cms"."soal_langkah" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"teks" varchar
  );
  
  CREATE TABLE "cms"."soal" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"kursus_id" uuid NOT NULL,
  	"kategori" varchar NOT NULL,
  	"jenis" "cms"."enum_soal_jenis" DEFAULT 'tunggal' NOT NULL,
  	"pertanyaan" varchar NOT NULL,
  	"pernyataan" "cms"."enum_soal_pernyataan",
  	"nilai" numeric,
  	"toleransi" numeric,
  	"pembahasan" varchar,
  	"dasar_hukum" varchar,
  	"status" "cms"."enum_soal_status" DEFAULT 'draf' NOT NULL,
  	"versi" numeric DEFAULT 1 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "soal_id" uuid;
  ALTER TABLE "cms"."soal_pilihan" ADD CONSTRAINT "soal_pilihan_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."soal"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."soal_diterima" ADD CONSTRAINT "soal_diterima_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."soal"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."soal_pasangan" ADD CONSTRAINT "soal_pasangan_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."soal"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."soal_langkah" ADD CONSTRAINT "soal_langkah_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."soal"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."soal" ADD CONSTRAINT "soal_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."soal" ADD CONSTRAINT "soal_kursus_id_kursus_id_fk" FOREIGN KEY ("kursus_id") REFERENCES "cms"."kursus"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "soal_pilihan_order_idx" ON "cms"."soal_pilihan" USING btree ("_order");
  CREATE INDEX "soal_pilihan_parent_id_idx" ON "cms"."soal_pilihan" USING btree ("_parent_id");
  CREATE INDEX "soal_diterima_order_idx" ON "cms"."soal_diterima" USING btree ("_order");
  CREATE INDEX "soal_diterima_parent_id_idx" ON "cms"."soal_diterima" USING btree ("_parent_id");
  CREATE INDEX "soal_pasangan_order_idx" ON "cms"."soal_pasangan" USING btree ("_order");
  CREATE INDEX "soal_pasangan_parent_id_idx" ON "cms"."soal_pasangan" USING btree ("_parent_id");
  CREATE INDEX "soal_langkah_order_idx" ON "cms"."soal_langkah" USING btree ("_order");
  CREATE INDEX "soal_langkah_parent_id_idx" ON "cms"."soal_langkah" USING btree ("_parent_id");
  CREATE INDEX "soal_desa_idx" ON "cms"."soal" USING btree ("desa_id");
  CREATE INDEX "soal_kursus_idx" ON "cms"."soal" USING btree ("kursus_id");
  CREATE INDEX "soal_kategori_idx" ON "cms"."soal" USING btree ("kategori");
  CREATE INDEX "soal_status_idx" ON "cms"."soal" USING btree ("status");
  CREATE INDEX "soal_updated_at_idx" ON "cms"."soal" USING btree ("updated_at");
  CREATE INDEX "soal_created_at_idx" ON "cms"."soal" USING btree ("created_at");
  CREATE INDEX "soal_deleted_at_idx" ON "cms"."soal" USING btree ("deleted_at");
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_soal_fk" FOREIGN KEY ("soal_id") REFERENCES "cms"."soal"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_soal_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("soal_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."soal_pilihan" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."soal_diterima" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."soal_pasangan" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."soal_langkah" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."soal" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "cms"."soal_pilihan" CASCADE;
  DROP TABLE "cms"."soal_diterima" CASCADE;
  DROP TABLE "cms"."soal_pasangan" CASCADE;
  DROP TABLE "cms"."soal_langkah" CASCADE;
  DROP TABLE "cms"."soal" CASCADE;
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_soal_fk";
  
  DROP INDEX "cms"."payload_locked_documents_rels_soal_id_idx";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "soal_id";
  DROP TYPE "cms"."enum_soal_jenis";
  DROP TYPE "cms"."enum_soal_pernyataan";
  DROP TYPE "cms"."enum_soal_status";`)
}
