import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What a line of a budget is made of (volume, unit, unit price: all or none), and what kind of paper an activity shows. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_kegiatan_daftar_dokumen_jenis" AS ENUM('dpa', 'dppa', 'dpal', 'rab', 'gambar', 'lainnya');
  ALTER TABLE "cms"."apbdes_baris" ADD COLUMN "volume" numeric;
  ALTER TABLE "cms"."apbdes_baris" ADD COLUMN "satuan" varchar;
  ALTER TABLE "cms"."apbdes_baris" ADD COLUMN "harga_satuan" numeric;
  ALTER TABLE "cms"."kegiatan_daftar_dokumen" ADD COLUMN "jenis" "cms"."enum_kegiatan_daftar_dokumen_jenis";
  ALTER TABLE "cms"."kegiatan_daftar_dokumen" ADD COLUMN "nomor" varchar;
  ALTER TABLE "cms"."kegiatan_daftar_dokumen" ADD COLUMN "tanggal" varchar;
  ALTER TABLE "cms"."apbdes_baris"
    ADD CONSTRAINT "rab_utuh" CHECK (num_nonnulls("volume", nullif("satuan", ''), "harga_satuan") IN (0, 3)),
    ADD CONSTRAINT "volume_ribuan" CHECK ("volume" = round("volume", 3) AND "volume" > 0 AND "volume" < 1000000000),
    ADD CONSTRAINT "harga_satuan_rupiah" CHECK ("harga_satuan" = round("harga_satuan", 2) AND "harga_satuan" BETWEEN 0 AND 9999999999999.99);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."apbdes_baris"
    DROP CONSTRAINT "rab_utuh", DROP CONSTRAINT "volume_ribuan", DROP CONSTRAINT "harga_satuan_rupiah";
  ALTER TABLE "cms"."apbdes_baris" DROP COLUMN "volume";
  ALTER TABLE "cms"."apbdes_baris" DROP COLUMN "satuan";
  ALTER TABLE "cms"."apbdes_baris" DROP COLUMN "harga_satuan";
  ALTER TABLE "cms"."kegiatan_daftar_dokumen" DROP COLUMN "jenis";
  ALTER TABLE "cms"."kegiatan_daftar_dokumen" DROP COLUMN "nomor";
  ALTER TABLE "cms"."kegiatan_daftar_dokumen" DROP COLUMN "tanggal";
  DROP TYPE "cms"."enum_kegiatan_daftar_dokumen_jenis";`)
}
