import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Where the text of a regulation stands, and the day on which somebody held the register against it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."peraturan" ADD COLUMN "tautan" varchar;
  ALTER TABLE "cms"."peraturan" ADD COLUMN "diperiksa_pada" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."peraturan" DROP COLUMN "tautan";
  ALTER TABLE "cms"."peraturan" DROP COLUMN "diperiksa_pada";`)
}
