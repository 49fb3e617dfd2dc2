import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Registers of facilities and of BUM Desa and koperasi; amounts to the sen. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_fasilitas_jenis" AS ENUM('transportasi', 'komunikasi', 'air-bersih-sanitasi', 'irigasi', 'pemerintahan', 'peribadatan', 'olahraga', 'kesehatan', 'pendidikan', 'energi-penerangan', 'wisata', 'kebersihan', 'pasar');
  CREATE TYPE "cms"."enum_fasilitas_kondisi" AS ENUM('baik', 'rusak-ringan', 'rusak-berat');
  CREATE TYPE "cms"."enum_fasilitas_sumber_dana" AS ENUM('PAD', 'DDS', 'PBH', 'ADD', 'PBP', 'PBK', 'SWD', 'DLL', 'pemerintah-lain');
  CREATE TYPE "cms"."enum_lembaga_ekonomi_jenis" AS ENUM('bumdes', 'bumdesma', 'kdmp');
  CREATE TABLE "cms"."fasilitas" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"nama" varchar NOT NULL,
  	"jenis" "cms"."enum_fasilitas_jenis" NOT NULL,
  	"dusun" varchar,
  	"kondisi" "cms"."enum_fasilitas_kondisi" DEFAULT 'baik' NOT NULL,
  	"tahun_dibangun" numeric,
  	"sumber_dana" "cms"."enum_fasilitas_sumber_dana",
  	"kapasitas" varchar,
  	"jarak_km" numeric,
  	"tampil" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."lembaga_ekonomi_usaha" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"bidang" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."lembaga_ekonomi_daftar_hasil" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"tahun" numeric NOT NULL,
  	"pendapatan" numeric,
  	"hasil" numeric,
  	"bagian_desa" numeric
  );
  
  CREATE TABLE "cms"."lembaga_ekonomi" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"jenis" "cms"."enum_lembaga_ekonomi_jenis" NOT NULL,
  	"nama" varchar NOT NULL,
  	"nomor_badan_hukum" varchar,
  	"tanggal_badan_hukum" varchar,
  	"tampil" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "fasilitas_id" uuid;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "lembaga_ekonomi_id" uuid;
  ALTER TABLE "cms"."fasilitas" ADD CONSTRAINT "fasilitas_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."lembaga_ekonomi_usaha" ADD CONSTRAINT "lembaga_ekonomi_usaha_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."lembaga_ekonomi"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."lembaga_ekonomi_daftar_hasil" ADD CONSTRAINT "lembaga_ekonomi_daftar_hasil_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."lembaga_ekonomi"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."lembaga_ekonomi" ADD CONSTRAINT "lembaga_ekonomi_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "fasilitas_desa_idx" ON "cms"."fasilitas" USING btree ("desa_id");
  CREATE INDEX "fasilitas_updated_at_idx" ON "cms"."fasilitas" USING btree ("updated_at");
  CREATE INDEX "fasilitas_created_at_idx" ON "cms"."fasilitas" USING btree ("created_at");
  CREATE INDEX "lembaga_ekonomi_usaha_order_idx" ON "cms"."lembaga_ekonomi_usaha" USING btree ("_order");
  CREATE INDEX "lembaga_ekonomi_usaha_parent_id_idx" ON "cms"."lembaga_ekonomi_usaha" USING btree ("_parent_id");
  CREATE INDEX "lembaga_ekonomi_daftar_hasil_order_idx" ON "cms"."lembaga_ekonomi_daftar_hasil" USING btree ("_order");
  CREATE INDEX "lembaga_ekonomi_daftar_hasil_parent_id_idx" ON "cms"."lembaga_ekonomi_daftar_hasil" USING btree ("_parent_id");
  CREATE INDEX "lembaga_ekonomi_desa_idx" ON "cms"."lembaga_ekonomi" USING btree ("desa_id");
  CREATE INDEX "lembaga_ekonomi_updated_at_idx" ON "cms"."lembaga_ekonomi" USING btree ("updated_at");
  CREATE INDEX "lembaga_ekonomi_created_at_idx" ON "cms"."lembaga_ekonomi" USING btree ("created_at");
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_fasilitas_fk" FOREIGN KEY ("fasilitas_id") REFERENCES "cms"."fasilitas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_lembaga_ekonomi_fk" FOREIGN KEY ("lembaga_ekonomi_id") REFERENCES "cms"."lembaga_ekonomi"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_fasilitas_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("fasilitas_id");
  CREATE INDEX "payload_locked_documents_rels_lembaga_ekonomi_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("lembaga_ekonomi_id");
  ALTER TABLE "cms"."lembaga_ekonomi_daftar_hasil"
    ADD CONSTRAINT "pendapatan_rupiah" CHECK ("pendapatan" = round("pendapatan", 2) AND "pendapatan" BETWEEN 0 AND 9999999999999.99),
    ADD CONSTRAINT "hasil_rupiah" CHECK ("hasil" = round("hasil", 2) AND abs("hasil") < 10000000000000),
    ADD CONSTRAINT "bagian_desa_rupiah" CHECK ("bagian_desa" = round("bagian_desa", 2) AND "bagian_desa" BETWEEN 0 AND 9999999999999.99);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."fasilitas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."lembaga_ekonomi_usaha" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."lembaga_ekonomi_daftar_hasil" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."lembaga_ekonomi" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "cms"."fasilitas" CASCADE;
  DROP TABLE "cms"."lembaga_ekonomi_usaha" CASCADE;
  DROP TABLE "cms"."lembaga_ekonomi_daftar_hasil" CASCADE;
  DROP TABLE "cms"."lembaga_ekonomi" CASCADE;
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_fasilitas_fk";
  
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_lembaga_ekonomi_fk";
  
  DROP INDEX "cms"."payload_locked_documents_rels_fasilitas_id_idx";
  DROP INDEX "cms"."payload_locked_documents_rels_lembaga_ekonomi_id_idx";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "fasilitas_id";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "lembaga_ekonomi_id";
  DROP TYPE "cms"."enum_fasilitas_jenis";
  DROP TYPE "cms"."enum_fasilitas_kondisi";
  DROP TYPE "cms"."enum_fasilitas_sumber_dana";
  DROP TYPE "cms"."enum_lembaga_ekonomi_jenis";`)
}
