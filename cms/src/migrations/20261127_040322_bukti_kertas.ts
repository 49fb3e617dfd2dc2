import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What the BPD and the evaluator said on paper. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."apbdes" ADD COLUMN "bukti_kesepakatan_id" uuid;
  ALTER TABLE "cms"."apbdes" ADD COLUMN "bukti_evaluasi_id" uuid;
  ALTER TABLE "cms"."apbdes" ADD CONSTRAINT "apbdes_bukti_kesepakatan_id_berkas_id_fk" FOREIGN KEY ("bukti_kesepakatan_id") REFERENCES "cms"."berkas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."apbdes" ADD CONSTRAINT "apbdes_bukti_evaluasi_id_berkas_id_fk" FOREIGN KEY ("bukti_evaluasi_id") REFERENCES "cms"."berkas"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "apbdes_bukti_kesepakatan_idx" ON "cms"."apbdes" USING btree ("bukti_kesepakatan_id");
  CREATE INDEX "apbdes_bukti_evaluasi_idx" ON "cms"."apbdes" USING btree ("bukti_evaluasi_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."apbdes" DROP CONSTRAINT "apbdes_bukti_kesepakatan_id_berkas_id_fk";
  
  ALTER TABLE "cms"."apbdes" DROP CONSTRAINT "apbdes_bukti_evaluasi_id_berkas_id_fk";
  
  DROP INDEX "cms"."apbdes_bukti_kesepakatan_idx";
  DROP INDEX "cms"."apbdes_bukti_evaluasi_idx";
  ALTER TABLE "cms"."apbdes" DROP COLUMN "bukti_kesepakatan_id";
  ALTER TABLE "cms"."apbdes" DROP COLUMN "bukti_evaluasi_id";`)
}
