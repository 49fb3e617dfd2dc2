import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Why a report of realisation goes above its budget (decision 0070). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE "cms"."apbdes" ADD COLUMN "alasan_lewat" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE "cms"."apbdes" DROP COLUMN "alasan_lewat";`)
}
