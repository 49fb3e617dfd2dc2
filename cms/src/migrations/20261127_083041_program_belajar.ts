import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_program_belajar_status" AS ENUM('draf', 'diajukan', 'terbit', 'perbaikan', 'dikembalikan', 'dicabut');
  CREATE TABLE "cms"."program_belajar_daftar_jabatan" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"jabatan" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."program_belajar_daftar_kursus" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kursus_id" uuid NOT NULL,
  	"wajib" boolean DEFAULT true
  );
  
  CREATE TABLE "cms"."program_belajar" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"judul" varchar NOT NULL,
  	"ringkasan" varchar NOT NULL,
  	"untuk" varchar NOT NULL,
  	"berurutan" boolean DEFAULT false,
  	"contoh" boolean DEFAULT false,
  	"status" "cms"."enum_program_belajar_status" DEFAULT 'draf' NOT NULL,
  	"alasan_kembali" varchar,
  	"status_sejak" timestamp(3) with time zone,
  	"slug" varchar,
  	"terbitan" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "program_belajar_id" uuid;
  ALTER TABLE "cms"."program_belajar_daftar_jabatan" ADD CONSTRAINT "program_belajar_daftar_jabatan_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."program_belajar"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."program_belajar_daftar_kursus" ADD CONSTRAINT "program_belajar_daftar_kursus_kursus_id_kursus_id_fk" FOREIGN KEY ("kursus_id") REFERENCES "cms"."kursus"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."program_belajar_daftar_kursus" ADD CONSTRAINT "program_belajar_daftar_kursus_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."program_belajar"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."program_belajar" ADD CONSTRAINT "program_belajar_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "program_belajar_daftar_jabatan_order_idx" ON "cms"."program_belajar_daftar_jabatan" USING btree ("_order");
  CREATE INDEX "program_belajar_daftar_jabatan_parent_id_idx" ON "cms"."program_belajar_daftar_jabatan" USING btree ("_parent_id");
  CREATE INDEX "program_belajar_daftar_kursus_order_idx" ON "cms"."program_belajar_daftar_kursus" USING btree ("_order");
  CREATE INDEX "program_belajar_daftar_kursus_parent_id_idx" ON "cms"."program_belajar_daftar_kursus" USING btree ("_parent_id");
  CREATE INDEX "program_belajar_daftar_kursus_kursus_idx" ON "cms"."program_belajar_daftar_kursus" USING btree ("kursus_id");
  CREATE INDEX "program_belajar_desa_idx" ON "cms"."program_belajar" USING btree ("desa_id");
  CREATE INDEX "program_belajar_status_idx" ON "cms"."program_belajar" USING btree ("status");
  CREATE INDEX "program_belajar_slug_idx" ON "cms"."program_belajar" USING btree ("slug");
  CREATE INDEX "program_belajar_updated_at_idx" ON "cms"."program_belajar" USING btree ("updated_at");
  CREATE INDEX "program_belajar_created_at_idx" ON "cms"."program_belajar" USING btree ("created_at");
  CREATE INDEX "program_belajar_deleted_at_idx" ON "cms"."program_belajar" USING btree ("deleted_at");
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_program_belajar_fk" FOREIGN KEY ("program_belajar_id") REFERENCES "cms"."program_belajar"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_program_belajar_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("program_belajar_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_program_belajar_fk";
  DROP INDEX "cms"."payload_locked_documents_rels_program_belajar_id_idx";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "program_belajar_id";
  DROP TABLE "cms"."program_belajar_daftar_jabatan" CASCADE;
  DROP TABLE "cms"."program_belajar_daftar_kursus" CASCADE;
  DROP TABLE "cms"."program_belajar" CASCADE;
  DROP TYPE "cms"."enum_program_belajar_status";`)
}
