import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_apbdes_susunan_kode" AS ENUM('permendagri-20-2018', 'permendagri-113-2014');
  CREATE TYPE "cms"."enum_kode_anggaran_pohon" AS ENUM('kegiatan', 'rekening');
  CREATE TYPE "cms"."enum_aturan_bagian_kode" AS ENUM('K15', 'K16');
  CREATE TYPE "cms"."enum_aturan_bagian_dasar" AS ENUM('belanja', 'dana-desa');
  CREATE TABLE "cms"."kode_anggaran" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"wilayah_id" uuid NOT NULL,
  	"pohon" "cms"."enum_kode_anggaran_pohon" DEFAULT 'kegiatan' NOT NULL,
  	"kode" varchar NOT NULL,
  	"uraian" varchar NOT NULL,
  	"tahun_dari" numeric NOT NULL,
  	"tahun_sampai" numeric,
  	"diakhiri" boolean DEFAULT false,
  	"dasar_hukum" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."aturan_bagian" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"wilayah_id" uuid NOT NULL,
  	"kode" "cms"."enum_aturan_bagian_kode" DEFAULT 'K16' NOT NULL,
  	"nama" varchar NOT NULL,
  	"tahun_dari" numeric NOT NULL,
  	"tahun_sampai" numeric,
  	"dasar" "cms"."enum_aturan_bagian_dasar" DEFAULT 'dana-desa' NOT NULL,
  	"daftar_kegiatan" varchar,
  	"daftar_rekening" varchar,
  	"min" numeric,
  	"maks" numeric,
  	"diakhiri" boolean DEFAULT false,
  	"dasar_hukum" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "cms"."apbdes" ADD COLUMN "susunan_kode" "cms"."enum_apbdes_susunan_kode" DEFAULT 'permendagri-20-2018';
  ALTER TABLE "cms"."kode_anggaran" ADD CONSTRAINT "kode_anggaran_wilayah_id_wilayah_id_fk" FOREIGN KEY ("wilayah_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."aturan_bagian" ADD CONSTRAINT "aturan_bagian_wilayah_id_wilayah_id_fk" FOREIGN KEY ("wilayah_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "kode_anggaran_wilayah_idx" ON "cms"."kode_anggaran" USING btree ("wilayah_id");
  CREATE INDEX "kode_anggaran_kode_idx" ON "cms"."kode_anggaran" USING btree ("kode");
  CREATE INDEX "kode_anggaran_updated_at_idx" ON "cms"."kode_anggaran" USING btree ("updated_at");
  CREATE INDEX "kode_anggaran_created_at_idx" ON "cms"."kode_anggaran" USING btree ("created_at");
  CREATE INDEX "aturan_bagian_wilayah_idx" ON "cms"."aturan_bagian" USING btree ("wilayah_id");
  CREATE INDEX "aturan_bagian_updated_at_idx" ON "cms"."aturan_bagian" USING btree ("updated_at");
  CREATE INDEX "aturan_bagian_created_at_idx" ON "cms"."aturan_bagian" USING btree ("created_at");
  CREATE FUNCTION cms.tolak_ubah_acuan() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'kode dan bagian anggaran tidak diubah; tambah baris baru' USING ERRCODE = 'check_violation';
    END $$;
  CREATE TRIGGER kode_anggaran_tetap BEFORE UPDATE OR DELETE ON cms.kode_anggaran
    FOR EACH ROW EXECUTE FUNCTION cms.tolak_ubah_acuan();
  CREATE TRIGGER aturan_bagian_tetap BEFORE UPDATE OR DELETE ON cms.aturan_bagian
    FOR EACH ROW EXECUTE FUNCTION cms.tolak_ubah_acuan();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "cms"."kode_anggaran" CASCADE;
  DROP TABLE "cms"."aturan_bagian" CASCADE;
  DROP FUNCTION cms.tolak_ubah_acuan();
  ALTER TABLE "cms"."apbdes" DROP COLUMN "susunan_kode";
  DROP TYPE "cms"."enum_apbdes_susunan_kode";
  DROP TYPE "cms"."enum_kode_anggaran_pohon";
  DROP TYPE "cms"."enum_aturan_bagian_kode";
  DROP TYPE "cms"."enum_aturan_bagian_dasar";`)
}
