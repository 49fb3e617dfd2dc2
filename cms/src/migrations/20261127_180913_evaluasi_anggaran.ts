import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The evaluator's decision on a budget, and when the portal recorded it. For what was evaluated before, the trail tells
 * when; an evaluation that was sent back afterwards is none.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."apbdes" ADD COLUMN "nomor_evaluasi" varchar;
  ALTER TABLE "cms"."apbdes" ADD COLUMN "tanggal_evaluasi" varchar;
  ALTER TABLE "cms"."apbdes" ADD COLUMN "dievaluasi_pada" timestamp(3) with time zone;
  UPDATE "cms"."apbdes" a SET "dievaluasi_pada" = j.waktu FROM (
    SELECT DISTINCT ON (dokumen) dokumen, ke, waktu FROM "cms"."jejak"
    WHERE kumpulan = 'apbdes' AND ke IN ('dievaluasi', 'dikembalikan') ORDER BY dokumen, nomor DESC) j
  WHERE j.dokumen = a.id::text AND j.ke = 'dievaluasi';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."apbdes" DROP COLUMN "nomor_evaluasi";
  ALTER TABLE "cms"."apbdes" DROP COLUMN "tanggal_evaluasi";
  ALTER TABLE "cms"."apbdes" DROP COLUMN "dievaluasi_pada";`)
}
