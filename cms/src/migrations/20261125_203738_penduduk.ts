import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."profil_desa" ADD COLUMN "jumlah_penduduk" numeric;
  ALTER TABLE "cms"."profil_desa" ADD COLUMN "tanggal_penduduk" varchar;
  ALTER TABLE "cms"."profil_desa" ADD COLUMN "sumber_penduduk" varchar;
  ALTER TABLE "cms"."_profil_desa_v" ADD COLUMN "version_jumlah_penduduk" numeric;
  ALTER TABLE "cms"."_profil_desa_v" ADD COLUMN "version_tanggal_penduduk" varchar;
  ALTER TABLE "cms"."_profil_desa_v" ADD COLUMN "version_sumber_penduduk" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."profil_desa" DROP COLUMN "jumlah_penduduk";
  ALTER TABLE "cms"."profil_desa" DROP COLUMN "tanggal_penduduk";
  ALTER TABLE "cms"."profil_desa" DROP COLUMN "sumber_penduduk";
  ALTER TABLE "cms"."_profil_desa_v" DROP COLUMN "version_jumlah_penduduk";
  ALTER TABLE "cms"."_profil_desa_v" DROP COLUMN "version_tanggal_penduduk";
  ALTER TABLE "cms"."_profil_desa_v" DROP COLUMN "version_sumber_penduduk";`)
}
