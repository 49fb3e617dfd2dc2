import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_realisasi_jenis" AS ENUM('uang', 'koreksi', 'kemajuan');
  CREATE TYPE "cms"."enum_realisasi_dibayar_dari" AS ENUM('PAD', 'DDS', 'PBH', 'ADD', 'PBP', 'PBK', 'SWD', 'DLL');
  CREATE TYPE "cms"."enum_realisasi_kemajuan" AS ENUM('0', '50', '100');
  CREATE TYPE "cms"."enum_realisasi_status" AS ENUM('draf', 'diajukan', 'diverifikasi', 'disetujui', 'dikembalikan');
  CREATE TABLE "cms"."realisasi" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"judul" varchar,
  	"jenis" "cms"."enum_realisasi_jenis" DEFAULT 'uang' NOT NULL,
  	"tahun" numeric NOT NULL,
  	"mengoreksi_id" uuid,
  	"kode_kegiatan" varchar,
  	"kode_rekening" varchar,
  	"sumber_dana" varchar,
  	"nama_baris" varchar,
  	"tanggal" varchar NOT NULL,
  	"jumlah" numeric,
  	"uraian" varchar NOT NULL,
  	"dibayar_dari" "cms"."enum_realisasi_dibayar_dari",
  	"luar_rekening" boolean DEFAULT false,
  	"kemajuan" "cms"."enum_realisasi_kemajuan",
  	"volume" numeric,
  	"satuan" varchar,
  	"dusun" varchar,
  	"alasan" varchar,
  	"bukti_publik_id" uuid,
  	"status" "cms"."enum_realisasi_status" DEFAULT 'draf' NOT NULL,
  	"alasan_kembali" varchar,
  	"status_sejak" timestamp(3) with time zone,
  	"disetujui_pada" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "cms"."realisasi_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"berkas_id" uuid
  );
  
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "realisasi_id" uuid;
  ALTER TABLE "cms"."realisasi" ADD CONSTRAINT "realisasi_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."realisasi" ADD CONSTRAINT "realisasi_mengoreksi_id_realisasi_id_fk" FOREIGN KEY ("mengoreksi_id") REFERENCES "cms"."realisasi"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."realisasi" ADD CONSTRAINT "realisasi_bukti_publik_id_berkas_id_fk" FOREIGN KEY ("bukti_publik_id") REFERENCES "cms"."berkas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."realisasi_rels" ADD CONSTRAINT "realisasi_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."realisasi"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."realisasi_rels" ADD CONSTRAINT "realisasi_rels_berkas_fk" FOREIGN KEY ("berkas_id") REFERENCES "cms"."berkas"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "realisasi_desa_idx" ON "cms"."realisasi" USING btree ("desa_id");
  CREATE INDEX "realisasi_tahun_idx" ON "cms"."realisasi" USING btree ("tahun");
  CREATE INDEX "realisasi_mengoreksi_idx" ON "cms"."realisasi" USING btree ("mengoreksi_id");
  CREATE INDEX "realisasi_bukti_publik_idx" ON "cms"."realisasi" USING btree ("bukti_publik_id");
  CREATE INDEX "realisasi_status_idx" ON "cms"."realisasi" USING btree ("status");
  CREATE INDEX "realisasi_updated_at_idx" ON "cms"."realisasi" USING btree ("updated_at");
  CREATE INDEX "realisasi_created_at_idx" ON "cms"."realisasi" USING btree ("created_at");
  CREATE INDEX "realisasi_deleted_at_idx" ON "cms"."realisasi" USING btree ("deleted_at");
  CREATE INDEX "realisasi_rels_order_idx" ON "cms"."realisasi_rels" USING btree ("order");
  CREATE INDEX "realisasi_rels_parent_idx" ON "cms"."realisasi_rels" USING btree ("parent_id");
  CREATE INDEX "realisasi_rels_path_idx" ON "cms"."realisasi_rels" USING btree ("path");
  CREATE INDEX "realisasi_rels_berkas_id_idx" ON "cms"."realisasi_rels" USING btree ("berkas_id");
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_realisasi_fk" FOREIGN KEY ("realisasi_id") REFERENCES "cms"."realisasi"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_realisasi_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("realisasi_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."realisasi" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."realisasi_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "cms"."realisasi" CASCADE;
  DROP TABLE "cms"."realisasi_rels" CASCADE;
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_realisasi_fk";
  
  DROP INDEX "cms"."payload_locked_documents_rels_realisasi_id_idx";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "realisasi_id";
  DROP TYPE "cms"."enum_realisasi_jenis";
  DROP TYPE "cms"."enum_realisasi_dibayar_dari";
  DROP TYPE "cms"."enum_realisasi_kemajuan";
  DROP TYPE "cms"."enum_realisasi_status";`)
}
