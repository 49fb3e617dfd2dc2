import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."apbdes" ADD COLUMN "kas_tunai" numeric;
  ALTER TABLE "cms"."apbdes" ADD COLUMN "saldo_bank" numeric;
  ALTER TABLE "cms"."apbdes" ADD COLUMN "pajak_belum_disetor" numeric;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."apbdes" DROP COLUMN "kas_tunai";
  ALTER TABLE "cms"."apbdes" DROP COLUMN "saldo_bank";
  ALTER TABLE "cms"."apbdes" DROP COLUMN "pajak_belum_disetor";`)
}
