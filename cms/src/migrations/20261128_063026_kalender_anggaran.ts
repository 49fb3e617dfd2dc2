import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Steps of the budget calendar that are marked as done, what a kabupaten keeps by habit, and since when it asks for the
 * evaluation: until now every change of its settings started the clocks of evaluations anew.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_langkah_selesai_langkah" AS ENUM('rkpdes-susun', 'pengiriman', 'dpa', 'dpa-serah', 'dpa-setuju', 'rak', 'laporan-akhir', 'tutup-buku', 'konsolidasi');
  CREATE TABLE "cms"."langkah_selesai" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"judul" varchar,
  	"langkah" "cms"."enum_langkah_selesai_langkah" NOT NULL,
  	"tahun" numeric NOT NULL,
  	"kode_kegiatan" varchar,
  	"tanggal" varchar NOT NULL,
  	"catatan" varchar,
  	"berkas_id" uuid,
  	"berlaku" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "cms"."pengaturan_kabupaten" ADD COLUMN "evaluasi_sejak" timestamp(3) with time zone;
  ALTER TABLE "cms"."pengaturan_kabupaten" ADD COLUMN "kalender_rak_dipakai" boolean DEFAULT true;
  ALTER TABLE "cms"."pengaturan_kabupaten" ADD COLUMN "kalender_rak_batas" varchar DEFAULT '01-31';
  ALTER TABLE "cms"."pengaturan_kabupaten" ADD COLUMN "kalender_dpa_serah_dipakai" boolean DEFAULT true;
  ALTER TABLE "cms"."pengaturan_kabupaten" ADD COLUMN "kalender_dpa_serah_batas" numeric DEFAULT 6;
  ALTER TABLE "cms"."pengaturan_kabupaten" ADD COLUMN "kalender_dpa_setuju_dipakai" boolean DEFAULT true;
  ALTER TABLE "cms"."pengaturan_kabupaten" ADD COLUMN "kalender_dpa_setuju_batas" numeric DEFAULT 15;
  ALTER TABLE "cms"."pengaturan_kabupaten" ADD COLUMN "kalender_tutup_buku_dipakai" boolean DEFAULT true;
  ALTER TABLE "cms"."pengaturan_kabupaten" ADD COLUMN "kalender_tutup_buku_batas" varchar DEFAULT '12-31';
  ALTER TABLE "cms"."_pengaturan_kabupaten_v" ADD COLUMN "version_evaluasi_sejak" timestamp(3) with time zone;
  ALTER TABLE "cms"."_pengaturan_kabupaten_v" ADD COLUMN "version_kalender_rak_dipakai" boolean DEFAULT true;
  ALTER TABLE "cms"."_pengaturan_kabupaten_v" ADD COLUMN "version_kalender_rak_batas" varchar DEFAULT '01-31';
  ALTER TABLE "cms"."_pengaturan_kabupaten_v" ADD COLUMN "version_kalender_dpa_serah_dipakai" boolean DEFAULT true;
  ALTER TABLE "cms"."_pengaturan_kabupaten_v" ADD COLUMN "version_kalender_dpa_serah_batas" numeric DEFAULT 6;
  ALTER TABLE "cms"."_pengaturan_kabupaten_v" ADD COLUMN "version_kalender_dpa_setuju_dipakai" boolean DEFAULT true;
  ALTER TABLE "cms"."_pengaturan_kabupaten_v" ADD COLUMN "version_kalender_dpa_setuju_batas" numeric DEFAULT 15;
  ALTER TABLE "cms"."_pengaturan_kabupaten_v" ADD COLUMN "version_kalender_tutup_buku_dipakai" boolean DEFAULT true;
  ALTER TABLE "cms"."_pengaturan_kabupaten_v" ADD COLUMN "version_kalender_tutup_buku_batas" varchar DEFAULT '12-31';
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "langkah_selesai_id" uuid;
  ALTER TABLE "cms"."langkah_selesai" ADD CONSTRAINT "langkah_selesai_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."langkah_selesai" ADD CONSTRAINT "langkah_selesai_berkas_id_berkas_id_fk" FOREIGN KEY ("berkas_id") REFERENCES "cms"."berkas"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "langkah_selesai_desa_idx" ON "cms"."langkah_selesai" USING btree ("desa_id");
  CREATE INDEX "langkah_selesai_tahun_idx" ON "cms"."langkah_selesai" USING btree ("tahun");
  CREATE INDEX "langkah_selesai_berkas_idx" ON "cms"."langkah_selesai" USING btree ("berkas_id");
  CREATE INDEX "langkah_selesai_updated_at_idx" ON "cms"."langkah_selesai" USING btree ("updated_at");
  CREATE INDEX "langkah_selesai_created_at_idx" ON "cms"."langkah_selesai" USING btree ("created_at");
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_langkah_selesai_fk" FOREIGN KEY ("langkah_selesai_id") REFERENCES "cms"."langkah_selesai"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_langkah_selesai_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("langkah_selesai_id");
  UPDATE "cms"."pengaturan_kabupaten" p SET "evaluasi_sejak" = p."updated_at" WHERE EXISTS (
    SELECT 1 FROM "cms"."pengaturan_kabupaten_langkah_apbdes" l WHERE l.parent_id = p.id AND l.value = 'evaluasi');`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."langkah_selesai" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "cms"."langkah_selesai" CASCADE;
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_langkah_selesai_fk";
  
  DROP INDEX "cms"."payload_locked_documents_rels_langkah_selesai_id_idx";
  ALTER TABLE "cms"."pengaturan_kabupaten" DROP COLUMN "evaluasi_sejak";
  ALTER TABLE "cms"."pengaturan_kabupaten" DROP COLUMN "kalender_rak_dipakai";
  ALTER TABLE "cms"."pengaturan_kabupaten" DROP COLUMN "kalender_rak_batas";
  ALTER TABLE "cms"."pengaturan_kabupaten" DROP COLUMN "kalender_dpa_serah_dipakai";
  ALTER TABLE "cms"."pengaturan_kabupaten" DROP COLUMN "kalender_dpa_serah_batas";
  ALTER TABLE "cms"."pengaturan_kabupaten" DROP COLUMN "kalender_dpa_setuju_dipakai";
  ALTER TABLE "cms"."pengaturan_kabupaten" DROP COLUMN "kalender_dpa_setuju_batas";
  ALTER TABLE "cms"."pengaturan_kabupaten" DROP COLUMN "kalender_tutup_buku_dipakai";
  ALTER TABLE "cms"."pengaturan_kabupaten" DROP COLUMN "kalender_tutup_buku_batas";
  ALTER TABLE "cms"."_pengaturan_kabupaten_v" DROP COLUMN "version_evaluasi_sejak";
  ALTER TABLE "cms"."_pengaturan_kabupaten_v" DROP COLUMN "version_kalender_rak_dipakai";
  ALTER TABLE "cms"."_pengaturan_kabupaten_v" DROP COLUMN "version_kalender_rak_batas";
  ALTER TABLE "cms"."_pengaturan_kabupaten_v" DROP COLUMN "version_kalender_dpa_serah_dipakai";
  ALTER TABLE "cms"."_pengaturan_kabupaten_v" DROP COLUMN "version_kalender_dpa_serah_batas";
  ALTER TABLE "cms"."_pengaturan_kabupaten_v" DROP COLUMN "version_kalender_dpa_setuju_dipakai";
  ALTER TABLE "cms"."_pengaturan_kabupaten_v" DROP COLUMN "version_kalender_dpa_setuju_batas";
  ALTER TABLE "cms"."_pengaturan_kabupaten_v" DROP COLUMN "version_kalender_tutup_buku_dipakai";
  ALTER TABLE "cms"."_pengaturan_kabupaten_v" DROP COLUMN "version_kalender_tutup_buku_batas";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "langkah_selesai_id";
  DROP TYPE "cms"."enum_langkah_selesai_langkah";`)
}
