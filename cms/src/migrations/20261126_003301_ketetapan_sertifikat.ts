import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "cms"."ketetapan_sertifikat" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"kursus_id" uuid NOT NULL,
  	"nomor" varchar NOT NULL,
  	"tanggal" varchar NOT NULL,
  	"penerbit" varchar NOT NULL,
  	"format_nomor" varchar NOT NULL,
  	"tempat" varchar NOT NULL,
  	"penandatangan" varchar NOT NULL,
  	"jabatan_penandatangan" varchar NOT NULL,
  	"jp" numeric,
  	"masa_bulan" numeric,
  	"berlaku_dari" varchar NOT NULL,
  	"berlaku_sampai" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "ketetapan_sertifikat_id" uuid;
  ALTER TABLE "cms"."ketetapan_sertifikat" ADD CONSTRAINT "ketetapan_sertifikat_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."ketetapan_sertifikat" ADD CONSTRAINT "ketetapan_sertifikat_kursus_id_kursus_id_fk" FOREIGN KEY ("kursus_id") REFERENCES "cms"."kursus"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "ketetapan_sertifikat_desa_idx" ON "cms"."ketetapan_sertifikat" USING btree ("desa_id");
  CREATE INDEX "ketetapan_sertifikat_kursus_idx" ON "cms"."ketetapan_sertifikat" USING btree ("kursus_id");
  CREATE INDEX "ketetapan_sertifikat_updated_at_idx" ON "cms"."ketetapan_sertifikat" USING btree ("updated_at");
  CREATE INDEX "ketetapan_sertifikat_created_at_idx" ON "cms"."ketetapan_sertifikat" USING btree ("created_at");
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_ketetapan_sertifikat_fk" FOREIGN KEY ("ketetapan_sertifikat_id") REFERENCES "cms"."ketetapan_sertifikat"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_ketetapan_sertifikat_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("ketetapan_sertifikat_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."ketetapan_sertifikat" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "cms"."ketetapan_sertifikat" CASCADE;
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_ketetapan_sertifikat_fk";
  
  DROP INDEX "cms"."payload_locked_documents_rels_ketetapan_sertifikat_id_idx";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "ketetapan_sertifikat_id";`)
}
