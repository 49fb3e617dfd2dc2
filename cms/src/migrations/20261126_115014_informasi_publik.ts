import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_informasi_bentuk" AS ENUM('cetak', 'digital');
  CREATE TYPE "cms"."enum_informasi_kategori" AS ENUM('berkala', 'serta-merta', 'setiap-saat');
  CREATE TYPE "cms"."enum_informasi_badan" AS ENUM('pemerintah-desa', 'bpd', 'bum-desa', 'bkad');
  CREATE TYPE "cms"."enum_pengecualian_huruf" AS ENUM('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j');
  CREATE TYPE "cms"."enum_pengecualian_status" AS ENUM('draf', 'diajukan', 'diverifikasi', 'ditetapkan', 'perbaikan', 'dikembalikan', 'dicabut');
  CREATE TABLE "cms"."informasi_bentuk" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "cms"."enum_informasi_bentuk",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "cms"."informasi" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"ringkasan" varchar NOT NULL,
  	"kategori" "cms"."enum_informasi_kategori" DEFAULT 'setiap-saat' NOT NULL,
  	"badan" "cms"."enum_informasi_badan" DEFAULT 'pemerintah-desa' NOT NULL,
  	"penguasa" varchar NOT NULL,
  	"penanggung_jawab" varchar DEFAULT 'Kepala Desa' NOT NULL,
  	"waktu" varchar NOT NULL,
  	"tempat" varchar,
  	"cara" varchar NOT NULL,
  	"retensi" varchar NOT NULL,
  	"tampil" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."pengecualian_huruf" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "cms"."enum_pengecualian_huruf",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "cms"."pengecualian" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"judul" varchar NOT NULL,
  	"undang_undang" varchar,
  	"konsekuensi" varchar NOT NULL,
  	"kepentingan" varchar NOT NULL,
  	"berlaku_sampai" varchar,
  	"nomor_keputusan" varchar,
  	"tanggal_keputusan" varchar,
  	"status" "cms"."enum_pengecualian_status" DEFAULT 'draf' NOT NULL,
  	"alasan_kembali" varchar,
  	"status_sejak" timestamp(3) with time zone,
  	"slug" varchar,
  	"terbitan" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "cms"."profil_desa" ADD COLUMN "ppid" varchar;
  ALTER TABLE "cms"."profil_desa" ADD COLUMN "nomor_keputusan_dip" varchar;
  ALTER TABLE "cms"."profil_desa" ADD COLUMN "tanggal_keputusan_dip" varchar;
  ALTER TABLE "cms"."_profil_desa_v" ADD COLUMN "version_ppid" varchar;
  ALTER TABLE "cms"."_profil_desa_v" ADD COLUMN "version_nomor_keputusan_dip" varchar;
  ALTER TABLE "cms"."_profil_desa_v" ADD COLUMN "version_tanggal_keputusan_dip" varchar;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "informasi_id" uuid;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "pengecualian_id" uuid;
  ALTER TABLE "cms"."informasi_bentuk" ADD CONSTRAINT "informasi_bentuk_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."informasi"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."informasi" ADD CONSTRAINT "informasi_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."pengecualian_huruf" ADD CONSTRAINT "pengecualian_huruf_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."pengecualian"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pengecualian" ADD CONSTRAINT "pengecualian_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "informasi_bentuk_order_idx" ON "cms"."informasi_bentuk" USING btree ("order");
  CREATE INDEX "informasi_bentuk_parent_idx" ON "cms"."informasi_bentuk" USING btree ("parent_id");
  CREATE INDEX "informasi_desa_idx" ON "cms"."informasi" USING btree ("desa_id");
  CREATE INDEX "informasi_updated_at_idx" ON "cms"."informasi" USING btree ("updated_at");
  CREATE INDEX "informasi_created_at_idx" ON "cms"."informasi" USING btree ("created_at");
  CREATE INDEX "pengecualian_huruf_order_idx" ON "cms"."pengecualian_huruf" USING btree ("order");
  CREATE INDEX "pengecualian_huruf_parent_idx" ON "cms"."pengecualian_huruf" USING btree ("parent_id");
  CREATE INDEX "pengecualian_desa_idx" ON "cms"."pengecualian" USING btree ("desa_id");
  CREATE INDEX "pengecualian_status_idx" ON "cms"."pengecualian" USING btree ("status");
  CREATE INDEX "pengecualian_slug_idx" ON "cms"."pengecualian" USING btree ("slug");
  CREATE INDEX "pengecualian_updated_at_idx" ON "cms"."pengecualian" USING btree ("updated_at");
  CREATE INDEX "pengecualian_created_at_idx" ON "cms"."pengecualian" USING btree ("created_at");
  CREATE INDEX "pengecualian_deleted_at_idx" ON "cms"."pengecualian" USING btree ("deleted_at");
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_informasi_fk" FOREIGN KEY ("informasi_id") REFERENCES "cms"."informasi"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pengecualian_fk" FOREIGN KEY ("pengecualian_id") REFERENCES "cms"."pengecualian"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_informasi_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("informasi_id");
  CREATE INDEX "payload_locked_documents_rels_pengecualian_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("pengecualian_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."informasi_bentuk" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."informasi" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."pengecualian_huruf" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."pengecualian" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "cms"."informasi_bentuk" CASCADE;
  DROP TABLE "cms"."informasi" CASCADE;
  DROP TABLE "cms"."pengecualian_huruf" CASCADE;
  DROP TABLE "cms"."pengecualian" CASCADE;
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_informasi_fk";
  
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_pengecualian_fk";
  
  DROP INDEX "cms"."payload_locked_documents_rels_informasi_id_idx";
  DROP INDEX "cms"."payload_locked_documents_rels_pengecualian_id_idx";
  ALTER TABLE "cms"."profil_desa" DROP COLUMN "ppid";
  ALTER TABLE "cms"."profil_desa" DROP COLUMN "nomor_keputusan_dip";
  ALTER TABLE "cms"."profil_desa" DROP COLUMN "tanggal_keputusan_dip";
  ALTER TABLE "cms"."_profil_desa_v" DROP COLUMN "version_ppid";
  ALTER TABLE "cms"."_profil_desa_v" DROP COLUMN "version_nomor_keputusan_dip";
  ALTER TABLE "cms"."_profil_desa_v" DROP COLUMN "version_tanggal_keputusan_dip";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "informasi_id";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "pengecualian_id";
  DROP TYPE "cms"."enum_informasi_bentuk";
  DROP TYPE "cms"."enum_informasi_kategori";
  DROP TYPE "cms"."enum_informasi_badan";
  DROP TYPE "cms"."enum_pengecualian_huruf";
  DROP TYPE "cms"."enum_pengecualian_status";`)
}
