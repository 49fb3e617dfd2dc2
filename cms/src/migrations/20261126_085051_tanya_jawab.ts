import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "cms"."enum_pesan_jenis" ADD VALUE 'tanya';
  ALTER TABLE "cms"."pesan" ADD COLUMN "pertanyaan_publik" varchar;
  ALTER TABLE "cms"."pesan" ADD COLUMN "tampil" boolean DEFAULT false;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."pesan" ALTER COLUMN "jenis" SET DATA TYPE text;
  DROP TYPE "cms"."enum_pesan_jenis";
  CREATE TYPE "cms"."enum_pesan_jenis" AS ENUM('kontak', 'minta-buka', 'salah');
  ALTER TABLE "cms"."pesan" ALTER COLUMN "jenis" SET DATA TYPE "cms"."enum_pesan_jenis" USING "jenis"::"cms"."enum_pesan_jenis";
  ALTER TABLE "cms"."pesan" DROP COLUMN "pertanyaan_publik";
  ALTER TABLE "cms"."pesan" DROP COLUMN "tampil";`)
}
