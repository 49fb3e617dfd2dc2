import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_angkatan_gabung" AS ENUM('terbuka', 'tutor');
  CREATE TABLE "cms"."angkatan" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"nama" varchar NOT NULL,
  	"wilayah_id" uuid NOT NULL,
  	"kursus_id" uuid NOT NULL,
  	"mulai" varchar NOT NULL,
  	"selesai" varchar NOT NULL,
  	"gabung" "cms"."enum_angkatan_gabung" DEFAULT 'terbuka' NOT NULL,
  	"macet_hari" numeric DEFAULT 14 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."angkatan_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"pengguna_id" uuid
  );
  
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "angkatan_id" uuid;
  ALTER TABLE "cms"."angkatan" ADD CONSTRAINT "angkatan_wilayah_id_wilayah_id_fk" FOREIGN KEY ("wilayah_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."angkatan" ADD CONSTRAINT "angkatan_kursus_id_kursus_id_fk" FOREIGN KEY ("kursus_id") REFERENCES "cms"."kursus"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."angkatan_rels" ADD CONSTRAINT "angkatan_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."angkatan"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."angkatan_rels" ADD CONSTRAINT "angkatan_rels_pengguna_fk" FOREIGN KEY ("pengguna_id") REFERENCES "cms"."pengguna"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "angkatan_wilayah_idx" ON "cms"."angkatan" USING btree ("wilayah_id");
  CREATE INDEX "angkatan_kursus_idx" ON "cms"."angkatan" USING btree ("kursus_id");
  CREATE INDEX "angkatan_updated_at_idx" ON "cms"."angkatan" USING btree ("updated_at");
  CREATE INDEX "angkatan_created_at_idx" ON "cms"."angkatan" USING btree ("created_at");
  CREATE INDEX "angkatan_rels_order_idx" ON "cms"."angkatan_rels" USING btree ("order");
  CREATE INDEX "angkatan_rels_parent_idx" ON "cms"."angkatan_rels" USING btree ("parent_id");
  CREATE INDEX "angkatan_rels_path_idx" ON "cms"."angkatan_rels" USING btree ("path");
  CREATE INDEX "angkatan_rels_pengguna_id_idx" ON "cms"."angkatan_rels" USING btree ("pengguna_id");
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_angkatan_fk" FOREIGN KEY ("angkatan_id") REFERENCES "cms"."angkatan"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_angkatan_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("angkatan_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."angkatan" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."angkatan_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "cms"."angkatan" CASCADE;
  DROP TABLE "cms"."angkatan_rels" CASCADE;
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_angkatan_fk";
  
  DROP INDEX "cms"."payload_locked_documents_rels_angkatan_id_idx";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "angkatan_id";
  DROP TYPE "cms"."enum_angkatan_gabung";`)
}
