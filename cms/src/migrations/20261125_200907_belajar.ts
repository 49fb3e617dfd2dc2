import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_kursus_daftar_kuis_jenis" AS ENUM('latihan', 'uji-awal', 'uji-antara', 'uji-akhir');
  CREATE TYPE "cms"."enum_kursus_daftar_kuis_dihitung" AS ENUM('terbaik', 'terakhir');
  CREATE TYPE "cms"."enum_kursus_sifat_perubahan" AS ENUM('kata', 'isi');
  CREATE TYPE "cms"."enum_peraturan_jenis" AS ENUM('uu', 'pp', 'perpres', 'permendagri', 'permendesa', 'perki', 'perda', 'pergub', 'perbup', 'lainnya');
  CREATE TYPE "cms"."enum_peraturan_status" AS ENUM('berlaku', 'diubah', 'dicabut');
  CREATE TABLE "cms"."kursus_daftar_kuis_undi" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kategori" varchar NOT NULL,
  	"jumlah" numeric DEFAULT 5 NOT NULL,
  	"poin" numeric DEFAULT 1 NOT NULL
  );
  
  CREATE TABLE "cms"."kursus_daftar_kuis" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"jenis" "cms"."enum_kursus_daftar_kuis_jenis" DEFAULT 'uji-akhir' NOT NULL,
  	"judul" varchar NOT NULL,
  	"lulus_persen" numeric DEFAULT 75 NOT NULL,
  	"maks_percobaan" numeric DEFAULT 0 NOT NULL,
  	"jeda_menit" numeric DEFAULT 15 NOT NULL,
  	"berlaku_hari" numeric DEFAULT 14 NOT NULL,
  	"dihitung" "cms"."enum_kursus_daftar_kuis_dihitung" DEFAULT 'terbaik' NOT NULL,
  	"ulang_setelah_lulus" boolean DEFAULT true,
  	"sesudah_pelajaran" boolean DEFAULT false,
  	"sebagian" boolean DEFAULT false,
  	"acak_soal" boolean DEFAULT true,
  	"acak_pilihan" boolean DEFAULT true,
  	"slug" varchar
  );
  
  CREATE TABLE "cms"."peraturan" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"jenis" "cms"."enum_peraturan_jenis" NOT NULL,
  	"nomor" varchar NOT NULL,
  	"tahun" numeric NOT NULL,
  	"tentang" varchar NOT NULL,
  	"status" "cms"."enum_peraturan_status" DEFAULT 'berlaku' NOT NULL,
  	"diubah_oleh_id" uuid,
  	"sebutan" varchar,
  	"status_sejak" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."kewajiban_kursus" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"jabatan" varchar NOT NULL,
  	"kursus_id" uuid NOT NULL,
  	"dasar" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "cms"."kursus_daftar_pelajaran" ADD COLUMN "modul" varchar;
  ALTER TABLE "cms"."kursus_daftar_pelajaran" ADD COLUMN "wajib" boolean DEFAULT true;
  ALTER TABLE "cms"."kursus_daftar_pelajaran" ADD COLUMN "blok" jsonb;
  -- What was one text is now the first block; released editions and their public copies are turned the same way.
  UPDATE "cms"."kursus_daftar_pelajaran" SET "blok" = jsonb_build_array(jsonb_build_object(
    'id', replace(gen_random_uuid()::text, '-', ''), 'blockType', 'teks', 'isi', "isi"));
  ALTER TABLE "cms"."kursus_daftar_pelajaran" ALTER COLUMN "blok" SET NOT NULL;
  UPDATE "cms"."kursus" SET "terbitan" = jsonb_set("terbitan", '{naskah,daftarPelajaran}', (
    SELECT jsonb_agg((p - 'isi') || jsonb_build_object('blok', jsonb_build_array(jsonb_build_object(
      'id', p->>'id', 'blockType', 'teks', 'isi', p->'isi'))) ORDER BY urutan)
    FROM jsonb_array_elements("terbitan"->'naskah'->'daftarPelajaran') WITH ORDINALITY AS satu (p, urutan)))
    WHERE "terbitan" IS NOT NULL;
  UPDATE publik.salinan SET isi = jsonb_set(isi, '{daftarPelajaran}', (
    SELECT jsonb_agg((p - 'isi') || jsonb_build_object('modul', null, 'wajib', true, 'daftarBlok',
      jsonb_build_array(jsonb_build_object('jenis', 'teks', 'isi', p->'isi'))) ORDER BY urutan)
    FROM jsonb_array_elements(isi->'daftarPelajaran') WITH ORDINALITY AS satu (p, urutan)))
    || jsonb_build_object('daftarKuis', jsonb_build_array()) WHERE jenis = 'kursus';
  ALTER TABLE "cms"."kursus" ADD COLUMN "sifat_perubahan" "cms"."enum_kursus_sifat_perubahan" DEFAULT 'isi' NOT NULL;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "peraturan_id" uuid;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "kewajiban_kursus_id" uuid;
  ALTER TABLE "cms"."kursus_daftar_kuis_undi" ADD CONSTRAINT "kursus_daftar_kuis_undi_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."kursus_daftar_kuis"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."kursus_daftar_kuis" ADD CONSTRAINT "kursus_daftar_kuis_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."kursus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."peraturan" ADD CONSTRAINT "peraturan_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."peraturan" ADD CONSTRAINT "peraturan_diubah_oleh_id_peraturan_id_fk" FOREIGN KEY ("diubah_oleh_id") REFERENCES "cms"."peraturan"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."kewajiban_kursus" ADD CONSTRAINT "kewajiban_kursus_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."kewajiban_kursus" ADD CONSTRAINT "kewajiban_kursus_kursus_id_kursus_id_fk" FOREIGN KEY ("kursus_id") REFERENCES "cms"."kursus"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "kursus_daftar_kuis_undi_order_idx" ON "cms"."kursus_daftar_kuis_undi" USING btree ("_order");
  CREATE INDEX "kursus_daftar_kuis_undi_parent_id_idx" ON "cms"."kursus_daftar_kuis_undi" USING btree ("_parent_id");
  CREATE INDEX "kursus_daftar_kuis_order_idx" ON "cms"."kursus_daftar_kuis" USING btree ("_order");
  CREATE INDEX "kursus_daftar_kuis_parent_id_idx" ON "cms"."kursus_daftar_kuis" USING btree ("_parent_id");
  CREATE INDEX "peraturan_desa_idx" ON "cms"."peraturan" USING btree ("desa_id");
  CREATE INDEX "peraturan_diubah_oleh_idx" ON "cms"."peraturan" USING btree ("diubah_oleh_id");
  CREATE INDEX "peraturan_sebutan_idx" ON "cms"."peraturan" USING btree ("sebutan");
  CREATE INDEX "peraturan_updated_at_idx" ON "cms"."peraturan" USING btree ("updated_at");
  CREATE INDEX "peraturan_created_at_idx" ON "cms"."peraturan" USING btree ("created_at");
  CREATE INDEX "kewajiban_kursus_desa_idx" ON "cms"."kewajiban_kursus" USING btree ("desa_id");
  CREATE INDEX "kewajiban_kursus_kursus_idx" ON "cms"."kewajiban_kursus" USING btree ("kursus_id");
  CREATE INDEX "kewajiban_kursus_updated_at_idx" ON "cms"."kewajiban_kursus" USING btree ("updated_at");
  CREATE INDEX "kewajiban_kursus_created_at_idx" ON "cms"."kewajiban_kursus" USING btree ("created_at");
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_peraturan_fk" FOREIGN KEY ("peraturan_id") REFERENCES "cms"."peraturan"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_kewajiban_kursus_fk" FOREIGN KEY ("kewajiban_kursus_id") REFERENCES "cms"."kewajiban_kursus"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_peraturan_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("peraturan_id");
  CREATE INDEX "payload_locked_documents_rels_kewajiban_kursus_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("kewajiban_kursus_id");
  ALTER TABLE "cms"."kursus_daftar_pelajaran" DROP COLUMN "isi";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."kursus_daftar_kuis_undi" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."kursus_daftar_kuis" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."peraturan" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."kewajiban_kursus" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "cms"."kursus_daftar_kuis_undi" CASCADE;
  DROP TABLE "cms"."kursus_daftar_kuis" CASCADE;
  DROP TABLE "cms"."peraturan" CASCADE;
  DROP TABLE "cms"."kewajiban_kursus" CASCADE;
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_peraturan_fk";
  
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_kewajiban_kursus_fk";
  
  DROP INDEX "cms"."payload_locked_documents_rels_peraturan_id_idx";
  DROP INDEX "cms"."payload_locked_documents_rels_kewajiban_kursus_id_idx";
  ALTER TABLE "cms"."kursus_daftar_pelajaran" ADD COLUMN "isi" jsonb;
  UPDATE "cms"."kursus_daftar_pelajaran" SET "isi" = coalesce((
    SELECT b->'isi' FROM jsonb_array_elements("blok") b WHERE b->>'blockType' = 'teks' LIMIT 1),
    '{"root":{"type":"root","children":[]}}');
  ALTER TABLE "cms"."kursus_daftar_pelajaran" ALTER COLUMN "isi" SET NOT NULL;
  ALTER TABLE "cms"."kursus_daftar_pelajaran" DROP COLUMN "modul";
  ALTER TABLE "cms"."kursus_daftar_pelajaran" DROP COLUMN "wajib";
  ALTER TABLE "cms"."kursus_daftar_pelajaran" DROP COLUMN "blok";
  ALTER TABLE "cms"."kursus" DROP COLUMN "sifat_perubahan";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "peraturan_id";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "kewajiban_kursus_id";
  DROP TYPE "cms"."enum_kursus_daftar_kuis_jenis";
  DROP TYPE "cms"."enum_kursus_daftar_kuis_dihitung";
  DROP TYPE "cms"."enum_kursus_sifat_perubahan";
  DROP TYPE "cms"."enum_peraturan_jenis";
  DROP TYPE "cms"."enum_peraturan_status";`)
}
