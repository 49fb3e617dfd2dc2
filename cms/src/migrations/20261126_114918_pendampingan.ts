import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."pengaturan" ADD COLUMN "hari_kerja_tutor" numeric DEFAULT 2;
  ALTER TABLE "cms"."pengaturan" ADD COLUMN "hari_tenggang_tutor" numeric DEFAULT 30;
  ALTER TABLE "cms"."_pengaturan_v" ADD COLUMN "version_hari_kerja_tutor" numeric DEFAULT 2;
  ALTER TABLE "cms"."_pengaturan_v" ADD COLUMN "version_hari_tenggang_tutor" numeric DEFAULT 30;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."pengaturan" DROP COLUMN "hari_kerja_tutor";
  ALTER TABLE "cms"."pengaturan" DROP COLUMN "hari_tenggang_tutor";
  ALTER TABLE "cms"."_pengaturan_v" DROP COLUMN "version_hari_kerja_tutor";
  ALTER TABLE "cms"."_pengaturan_v" DROP COLUMN "version_hari_tenggang_tutor";`)
}
