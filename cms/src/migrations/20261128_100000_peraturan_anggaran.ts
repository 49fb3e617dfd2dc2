import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The Perkades that details a budget, and what was put right of a set regulation (decision 0075). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "cms"."apbdes" ADD COLUMN "nomor_penjabaran" varchar;
  ALTER TABLE "cms"."apbdes" ADD COLUMN "tanggal_penjabaran" varchar;
  ALTER TABLE "cms"."apbdes" ADD COLUMN "berkas_penjabaran_id" uuid;
  ALTER TABLE "cms"."apbdes" ADD COLUMN "catatan_pembetulan" varchar;
  ALTER TABLE "cms"."apbdes" ADD COLUMN "dicatat_pada" timestamp(3) with time zone;
  ALTER TABLE "cms"."apbdes" ADD CONSTRAINT "apbdes_berkas_penjabaran_id_berkas_id_fk" FOREIGN KEY ("berkas_penjabaran_id") REFERENCES "cms"."berkas"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "apbdes_berkas_penjabaran_idx" ON "cms"."apbdes" USING btree ("berkas_penjabaran_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "cms"."apbdes" DROP COLUMN "nomor_penjabaran";
  ALTER TABLE "cms"."apbdes" DROP COLUMN "tanggal_penjabaran";
  ALTER TABLE "cms"."apbdes" DROP COLUMN "berkas_penjabaran_id";
  ALTER TABLE "cms"."apbdes" DROP COLUMN "catatan_pembetulan";
  ALTER TABLE "cms"."apbdes" DROP COLUMN "dicatat_pada";`)
}
