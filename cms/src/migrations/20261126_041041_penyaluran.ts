import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_pernyataan_penyaluran_status_desa" AS ENUM('bukan-mandiri', 'mandiri');
  CREATE TYPE "cms"."enum_aturan_penyaluran_jenis" AS ENUM('tahap', 'syarat', 'akibat');
  CREATE TYPE "cms"."enum_aturan_penyaluran_dana" AS ENUM('DDS', 'ADD');
  CREATE TYPE "cms"."enum_aturan_penyaluran_golongan" AS ENUM('semua', 'earmark', 'non-earmark', 'reguler', 'kdmp');
  CREATE TYPE "cms"."enum_aturan_penyaluran_status_desa" AS ENUM('semua', 'bukan-mandiri', 'mandiri');
  CREATE TYPE "cms"."enum_aturan_penyaluran_ukuran" AS ENUM('apbdes-ditetapkan', 'laporan-tahun-lalu', 'serapan', 'keluaran', 'dokumen-desa', 'pernyataan-kabupaten');
  CREATE TYPE "cms"."enum_aturan_penyaluran_nasib" AS ENUM('tunda', 'hangus', 'lain', 'publikasi');
  CREATE TYPE "cms"."enum_aturan_penyaluran_kepastian" AS ENUM('pasti', 'satu-sumber', 'anggapan');
  CREATE TABLE "cms"."penyerahan" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"judul" varchar,
  	"tahun" numeric NOT NULL,
  	"kode" varchar NOT NULL,
  	"diserahkan_pada" varchar,
  	"tanda_terima_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."penyerahan_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "cms"."penyerahan_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"berkas_id" uuid
  );
  
  CREATE TABLE "cms"."pernyataan_penyaluran" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"judul" varchar,
  	"tahun" numeric NOT NULL,
  	"kode" varchar NOT NULL,
  	"status_desa" "cms"."enum_pernyataan_penyaluran_status_desa",
  	"nilai" numeric,
  	"lengkap_pada" varchar,
  	"cair_pada" varchar,
  	"jumlah_cair" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."pernyataan_penyaluran_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "cms"."aturan_penyaluran" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"wilayah_id" uuid NOT NULL,
  	"jenis" "cms"."enum_aturan_penyaluran_jenis" DEFAULT 'tahap' NOT NULL,
  	"kode" varchar NOT NULL,
  	"uraian" varchar NOT NULL,
  	"dana" "cms"."enum_aturan_penyaluran_dana" DEFAULT 'DDS' NOT NULL,
  	"golongan" "cms"."enum_aturan_penyaluran_golongan" DEFAULT 'semua' NOT NULL,
  	"tahap" numeric DEFAULT 1 NOT NULL,
  	"tahun_dari" numeric NOT NULL,
  	"tahun_sampai" numeric,
  	"berlaku_sejak" varchar NOT NULL,
  	"diakhiri" boolean DEFAULT false,
  	"status_desa" "cms"."enum_aturan_penyaluran_status_desa" DEFAULT 'semua',
  	"bagian" numeric,
  	"paling_cepat" varchar,
  	"paling_lambat" varchar,
  	"ukuran" "cms"."enum_aturan_penyaluran_ukuran",
  	"ambang" numeric,
  	"nasib" "cms"."enum_aturan_penyaluran_nasib",
  	"dasar_hukum" varchar NOT NULL,
  	"kepastian" "cms"."enum_aturan_penyaluran_kepastian" DEFAULT 'pasti' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "penyerahan_id" uuid;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "pernyataan_penyaluran_id" uuid;
  ALTER TABLE "cms"."pengaturan" ADD COLUMN "hari_kerja_camat" numeric DEFAULT 10;
  ALTER TABLE "cms"."pengaturan" ADD COLUMN "hari_kerja_dpmd" numeric DEFAULT 5;
  ALTER TABLE "cms"."_pengaturan_v" ADD COLUMN "version_hari_kerja_camat" numeric DEFAULT 10;
  ALTER TABLE "cms"."_pengaturan_v" ADD COLUMN "version_hari_kerja_dpmd" numeric DEFAULT 5;
  ALTER TABLE "cms"."penyerahan" ADD CONSTRAINT "penyerahan_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."penyerahan" ADD CONSTRAINT "penyerahan_tanda_terima_id_berkas_id_fk" FOREIGN KEY ("tanda_terima_id") REFERENCES "cms"."berkas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."penyerahan_texts" ADD CONSTRAINT "penyerahan_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."penyerahan"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."penyerahan_rels" ADD CONSTRAINT "penyerahan_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."penyerahan"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."penyerahan_rels" ADD CONSTRAINT "penyerahan_rels_berkas_fk" FOREIGN KEY ("berkas_id") REFERENCES "cms"."berkas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pernyataan_penyaluran" ADD CONSTRAINT "pernyataan_penyaluran_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."pernyataan_penyaluran_texts" ADD CONSTRAINT "pernyataan_penyaluran_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."pernyataan_penyaluran"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."aturan_penyaluran" ADD CONSTRAINT "aturan_penyaluran_wilayah_id_wilayah_id_fk" FOREIGN KEY ("wilayah_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "penyerahan_desa_idx" ON "cms"."penyerahan" USING btree ("desa_id");
  CREATE INDEX "penyerahan_tahun_idx" ON "cms"."penyerahan" USING btree ("tahun");
  CREATE INDEX "penyerahan_tanda_terima_idx" ON "cms"."penyerahan" USING btree ("tanda_terima_id");
  CREATE INDEX "penyerahan_updated_at_idx" ON "cms"."penyerahan" USING btree ("updated_at");
  CREATE INDEX "penyerahan_created_at_idx" ON "cms"."penyerahan" USING btree ("created_at");
  CREATE INDEX "penyerahan_texts_order_parent" ON "cms"."penyerahan_texts" USING btree ("order","parent_id");
  CREATE INDEX "penyerahan_rels_order_idx" ON "cms"."penyerahan_rels" USING btree ("order");
  CREATE INDEX "penyerahan_rels_parent_idx" ON "cms"."penyerahan_rels" USING btree ("parent_id");
  CREATE INDEX "penyerahan_rels_path_idx" ON "cms"."penyerahan_rels" USING btree ("path");
  CREATE INDEX "penyerahan_rels_berkas_id_idx" ON "cms"."penyerahan_rels" USING btree ("berkas_id");
  CREATE INDEX "pernyataan_penyaluran_desa_idx" ON "cms"."pernyataan_penyaluran" USING btree ("desa_id");
  CREATE INDEX "pernyataan_penyaluran_tahun_idx" ON "cms"."pernyataan_penyaluran" USING btree ("tahun");
  CREATE INDEX "pernyataan_penyaluran_updated_at_idx" ON "cms"."pernyataan_penyaluran" USING btree ("updated_at");
  CREATE INDEX "pernyataan_penyaluran_created_at_idx" ON "cms"."pernyataan_penyaluran" USING btree ("created_at");
  CREATE INDEX "pernyataan_penyaluran_texts_order_parent" ON "cms"."pernyataan_penyaluran_texts" USING btree ("order","parent_id");
  CREATE INDEX "aturan_penyaluran_wilayah_idx" ON "cms"."aturan_penyaluran" USING btree ("wilayah_id");
  CREATE INDEX "aturan_penyaluran_updated_at_idx" ON "cms"."aturan_penyaluran" USING btree ("updated_at");
  CREATE INDEX "aturan_penyaluran_created_at_idx" ON "cms"."aturan_penyaluran" USING btree ("created_at");
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_penyerahan_fk" FOREIGN KEY ("penyerahan_id") REFERENCES "cms"."penyerahan"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pernyataan_penyaluran_fk" FOREIGN KEY ("pernyataan_penyaluran_id") REFERENCES "cms"."pernyataan_penyaluran"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_penyerahan_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("penyerahan_id");
  CREATE INDEX "payload_locked_documents_rels_pernyataan_penyaluran_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("pernyataan_penyaluran_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."penyerahan" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."penyerahan_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."penyerahan_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."pernyataan_penyaluran" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."pernyataan_penyaluran_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."aturan_penyaluran" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "cms"."penyerahan" CASCADE;
  DROP TABLE "cms"."penyerahan_texts" CASCADE;
  DROP TABLE "cms"."penyerahan_rels" CASCADE;
  DROP TABLE "cms"."pernyataan_penyaluran" CASCADE;
  DROP TABLE "cms"."pernyataan_penyaluran_texts" CASCADE;
  DROP TABLE "cms"."aturan_penyaluran" CASCADE;
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_penyerahan_fk";
  
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_pernyataan_penyaluran_fk";
  
  DROP INDEX "cms"."payload_locked_documents_rels_penyerahan_id_idx";
  DROP INDEX "cms"."payload_locked_documents_rels_pernyataan_penyaluran_id_idx";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "penyerahan_id";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "pernyataan_penyaluran_id";
  ALTER TABLE "cms"."pengaturan" DROP COLUMN "hari_kerja_camat";
  ALTER TABLE "cms"."pengaturan" DROP COLUMN "hari_kerja_dpmd";
  ALTER TABLE "cms"."_pengaturan_v" DROP COLUMN "version_hari_kerja_camat";
  ALTER TABLE "cms"."_pengaturan_v" DROP COLUMN "version_hari_kerja_dpmd";
  DROP TYPE "cms"."enum_pernyataan_penyaluran_status_desa";
  DROP TYPE "cms"."enum_aturan_penyaluran_jenis";
  DROP TYPE "cms"."enum_aturan_penyaluran_dana";
  DROP TYPE "cms"."enum_aturan_penyaluran_golongan";
  DROP TYPE "cms"."enum_aturan_penyaluran_status_desa";
  DROP TYPE "cms"."enum_aturan_penyaluran_ukuran";
  DROP TYPE "cms"."enum_aturan_penyaluran_nasib";
  DROP TYPE "cms"."enum_aturan_penyaluran_kepastian";`)
}
