import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The status of a village stands once for its year, no longer at each statement on a stage. What was
 * stated is taken along; a statement that said nothing else would be empty, and goes.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TYPE "cms"."enum_status_desa_status" AS ENUM('bukan-mandiri', 'mandiri');
  CREATE TABLE "cms"."status_desa" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"judul" varchar,
  	"tahun" numeric NOT NULL,
  	"status" "cms"."enum_status_desa_status",
  	"dasar_hukum" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "status_desa_id" uuid;
  ALTER TABLE "cms"."status_desa" ADD CONSTRAINT "status_desa_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "status_desa_desa_idx" ON "cms"."status_desa" USING btree ("desa_id");
  CREATE INDEX "status_desa_tahun_idx" ON "cms"."status_desa" USING btree ("tahun");
  CREATE INDEX "status_desa_updated_at_idx" ON "cms"."status_desa" USING btree ("updated_at");
  CREATE INDEX "status_desa_created_at_idx" ON "cms"."status_desa" USING btree ("created_at");
  CREATE UNIQUE INDEX "desa_tahun_idx" ON "cms"."status_desa" USING btree ("desa_id","tahun");
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_status_desa_fk" FOREIGN KEY ("status_desa_id") REFERENCES "cms"."status_desa"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_status_desa_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("status_desa_id");
  INSERT INTO "cms"."status_desa" ("desa_id", "tahun", "status", "judul", "created_at", "updated_at")
    SELECT x.desa_id, x.tahun, x.status::"cms"."enum_status_desa_status",
      CASE x.status WHEN 'mandiri' THEN 'Desa mandiri' ELSE 'Bukan desa mandiri' END || ', ' || x.tahun, x.awal, x.akhir
    FROM (SELECT desa_id, tahun, max(status_desa::text) AS status, min(created_at) AS awal, max(updated_at) AS akhir
      FROM "cms"."pernyataan_penyaluran" WHERE status_desa IS NOT NULL GROUP BY desa_id, tahun) x;
  DELETE FROM "cms"."pernyataan_penyaluran" p WHERE p.status_desa IS NOT NULL AND p.nilai IS NULL AND p.jumlah_cair IS NULL
    AND coalesce(p.lengkap_pada, '') = '' AND coalesce(p.cair_pada, '') = ''
    AND NOT EXISTS (SELECT 1 FROM "cms"."pernyataan_penyaluran_texts" t WHERE t.parent_id = p.id);
  ALTER TABLE "cms"."pernyataan_penyaluran" DROP COLUMN "status_desa";
  DROP TYPE "cms"."enum_pernyataan_penyaluran_status_desa";`)
}

/** Back at each statement of the village and year; a status without any, and its decree, have no place there. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  CREATE TYPE "cms"."enum_pernyataan_penyaluran_status_desa" AS ENUM('bukan-mandiri', 'mandiri');
  ALTER TABLE "cms"."pernyataan_penyaluran" ADD COLUMN "status_desa" "cms"."enum_pernyataan_penyaluran_status_desa";
  UPDATE "cms"."pernyataan_penyaluran" p SET "status_desa" = s.status::text::"cms"."enum_pernyataan_penyaluran_status_desa"
    FROM "cms"."status_desa" s WHERE s.desa_id = p.desa_id AND s.tahun = p.tahun;
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "status_desa_id";
  DROP TABLE "cms"."status_desa";
  DROP TYPE "cms"."enum_status_desa_status";`)
}
