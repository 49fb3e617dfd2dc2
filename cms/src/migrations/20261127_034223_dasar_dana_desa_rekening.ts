import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Shares of the Dana Desa without what is paid straight from the state account (K16 from 2026). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "cms"."enum_aturan_bagian_dasar" ADD VALUE 'dana-desa-rekening';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."aturan_bagian" DISABLE TRIGGER USER;
  DELETE FROM "cms"."aturan_bagian" WHERE "dasar" = 'dana-desa-rekening';
  ALTER TABLE "cms"."aturan_bagian" ENABLE TRIGGER USER;
  ALTER TABLE "cms"."aturan_bagian" ALTER COLUMN "dasar" SET DATA TYPE text;
  ALTER TABLE "cms"."aturan_bagian" ALTER COLUMN "dasar" SET DEFAULT 'dana-desa'::text;
  DROP TYPE "cms"."enum_aturan_bagian_dasar";
  CREATE TYPE "cms"."enum_aturan_bagian_dasar" AS ENUM('belanja', 'dana-desa');
  ALTER TABLE "cms"."aturan_bagian" ALTER COLUMN "dasar" SET DEFAULT 'dana-desa'::"cms"."enum_aturan_bagian_dasar";
  ALTER TABLE "cms"."aturan_bagian" ALTER COLUMN "dasar" SET DATA TYPE "cms"."enum_aturan_bagian_dasar" USING "dasar"::"cms"."enum_aturan_bagian_dasar";`)
}
