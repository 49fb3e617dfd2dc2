import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Where a test stands among the lessons. Releases have their own copy, so those of before stay as they are. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."kursus_daftar_kuis" ADD COLUMN "sesudah" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."kursus_daftar_kuis" DROP COLUMN "sesudah";`)
}
