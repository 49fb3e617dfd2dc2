import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The file of each requirement of a stage, which the kabupaten looks at. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE "cms"."penyerahan_bukti" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"syarat" varchar NOT NULL,
  	"berkas_id" uuid NOT NULL
  );
  ALTER TABLE "cms"."penyerahan_bukti" ADD CONSTRAINT "penyerahan_bukti_berkas_id_berkas_id_fk" FOREIGN KEY ("berkas_id") REFERENCES "cms"."berkas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."penyerahan_bukti" ADD CONSTRAINT "penyerahan_bukti_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."penyerahan"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "penyerahan_bukti_order_idx" ON "cms"."penyerahan_bukti" USING btree ("_order");
  CREATE INDEX "penyerahan_bukti_parent_id_idx" ON "cms"."penyerahan_bukti" USING btree ("_parent_id");
  CREATE INDEX "penyerahan_bukti_berkas_idx" ON "cms"."penyerahan_bukti" USING btree ("berkas_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE "cms"."penyerahan_bukti";`)
}
