import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_apbdes_fase" AS ENUM('awal', 'perubahan', 'realisasi-semester-1', 'realisasi-akhir');
  CREATE TYPE "cms"."enum_apbdes_status" AS ENUM('draf', 'diajukan', 'diverifikasi', 'disepakati', 'dievaluasi', 'menunggu-konfirmasi', 'ditetapkan', 'dikembalikan', 'dicabut');
  CREATE TYPE "cms"."enum_wilayah_tingkat" AS ENUM('provinsi', 'kabupaten', 'kecamatan', 'desa');
  CREATE TYPE "cms"."enum_peran_peran" AS ENUM('operator-desa', 'sekretaris-desa', 'kepala-desa', 'kaur-keuangan', 'kaur-perencanaan', 'kaur-umum', 'kasi-pemerintahan', 'kasi-kesejahteraan', 'kasi-pelayanan', 'bpd', 'camat', 'petugas-kecamatan', 'petugas-kabupaten', 'admin-provinsi', 'penulis-kursus', 'penelaah-kursus', 'tutor', 'peserta');
  CREATE TYPE "cms"."enum_peran_sifat" AS ENUM('definitif', 'plt', 'plh', 'pj');
  CREATE TYPE "cms"."enum_pengaturan_kabupaten_langkah_apbdes" AS ENUM('kesepakatan-bpd', 'evaluasi');
  CREATE TYPE "cms"."enum__pengaturan_kabupaten_v_version_langkah_apbdes" AS ENUM('kesepakatan-bpd', 'evaluasi');
  CREATE TYPE "cms"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'periksa-jejak', 'sapu-berkas');
  CREATE TYPE "cms"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "cms"."enum_payload_jobs_task_slug" AS ENUM('inline', 'periksa-jejak', 'sapu-berkas');
  CREATE TABLE "cms"."apbdes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"judul" varchar,
  	"tahun" numeric NOT NULL,
  	"fase" "cms"."enum_apbdes_fase" DEFAULT 'awal' NOT NULL,
  	"status" "cms"."enum_apbdes_status" DEFAULT 'draf' NOT NULL,
  	"nomor_perdes" varchar,
  	"tanggal_perdes" varchar,
  	"ditandatangani_di_kertas" boolean DEFAULT false,
  	"foto_tanda_tangan_id" uuid,
  	"alasan_pengecualian" varchar,
  	"alasan_kembali" varchar,
  	"status_sejak" timestamp(3) with time zone,
  	"ditetapkan_pada" timestamp(3) with time zone,
  	"catatan_impor" varchar,
  	"asal_berkas" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "cms"."apbdes_baris" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"apbdes_id" uuid NOT NULL,
  	"urutan" numeric DEFAULT 0 NOT NULL,
  	"kode_kegiatan" varchar,
  	"kode_rekening" varchar NOT NULL,
  	"uraian" varchar,
  	"sumber_dana" varchar,
  	"anggaran" numeric NOT NULL,
  	"realisasi" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."profil_desa" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"sambutan" jsonb,
  	"foto_id" uuid,
  	"keterangan_foto" varchar,
  	"alamat_kantor" varchar,
  	"jam_layanan" varchar,
  	"telepon_kantor" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."_profil_desa_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_desa_id" uuid NOT NULL,
  	"version_sambutan" jsonb,
  	"version_foto_id" uuid,
  	"version_keterangan_foto" varchar,
  	"version_alamat_kantor" varchar,
  	"version_jam_layanan" varchar,
  	"version_telepon_kantor" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."berkas" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"alt" varchar NOT NULL,
  	"nama_asli" varchar,
  	"sha256" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "cms"."jejak" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"rantai" varchar,
  	"nomor" numeric NOT NULL,
  	"waktu" timestamp(3) with time zone NOT NULL,
  	"desa_id" uuid,
  	"pelaku" varchar,
  	"nama_pelaku" varchar,
  	"peran" varchar,
  	"kumpulan" varchar,
  	"dokumen" varchar,
  	"aksi" varchar,
  	"dari" varchar,
  	"ke" varchar,
  	"alasan" varchar,
  	"isi_hash" varchar,
  	"hash_sebelum" varchar,
  	"hash" varchar
  );
  
  CREATE TABLE "cms"."wilayah" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kode" varchar NOT NULL,
  	"nama" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"tingkat" "cms"."enum_wilayah_tingkat" NOT NULL,
  	"kode_provinsi" varchar,
  	"kode_kabupaten" varchar,
  	"kode_kecamatan" varchar,
  	"bergabung" boolean DEFAULT false,
  	"contoh" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."peran" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"pengguna_id" uuid NOT NULL,
  	"peran" "cms"."enum_peran_peran" NOT NULL,
  	"wilayah_id" uuid NOT NULL,
  	"sifat" "cms"."enum_peran_sifat" DEFAULT 'definitif' NOT NULL,
  	"nomor_sk" varchar NOT NULL,
  	"berlaku_dari" varchar NOT NULL,
  	"berlaku_sampai" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."pengguna_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "cms"."pengguna" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"nama" varchar NOT NULL,
  	"aktif" boolean DEFAULT true,
  	"contoh" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "cms"."pengguna_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"wilayah_id" uuid
  );
  
  CREATE TABLE "cms"."gawai" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"pengguna_id" uuid NOT NULL,
  	"keterangan" varchar,
  	"token_hash" varchar NOT NULL,
  	"berlaku_sampai" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."pengaturan_kabupaten_langkah_apbdes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "cms"."enum_pengaturan_kabupaten_langkah_apbdes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "cms"."pengaturan_kabupaten" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"wilayah_id" uuid NOT NULL,
  	"dasar_hukum" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."_pengaturan_kabupaten_v_version_langkah_apbdes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "cms"."enum__pengaturan_kabupaten_v_version_langkah_apbdes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "cms"."_pengaturan_kabupaten_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_wilayah_id" uuid NOT NULL,
  	"version_dasar_hukum" varchar NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "cms"."payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "cms"."enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "cms"."enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "cms"."payload_jobs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "cms"."enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"meta" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"apbdes_id" uuid,
  	"profil_desa_id" uuid,
  	"berkas_id" uuid,
  	"wilayah_id" uuid,
  	"peran_id" uuid,
  	"pengguna_id" uuid,
  	"gawai_id" uuid,
  	"pengaturan_kabupaten_id" uuid
  );
  
  CREATE TABLE "cms"."payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"pengguna_id" uuid
  );
  
  CREATE TABLE "cms"."payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."pengaturan" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"boleh_kertas" boolean DEFAULT true,
  	"hari_menunggu" numeric DEFAULT 3,
  	"tenggat_apbdes" varchar DEFAULT '12-31',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "cms"."_pengaturan_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_boleh_kertas" boolean DEFAULT true,
  	"version_hari_menunggu" numeric DEFAULT 3,
  	"version_tenggat_apbdes" varchar DEFAULT '12-31',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."payload_jobs_stats" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"stats" jsonb,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "cms"."apbdes" ADD CONSTRAINT "apbdes_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."apbdes" ADD CONSTRAINT "apbdes_foto_tanda_tangan_id_berkas_id_fk" FOREIGN KEY ("foto_tanda_tangan_id") REFERENCES "cms"."berkas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."apbdes_baris" ADD CONSTRAINT "apbdes_baris_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."apbdes_baris" ADD CONSTRAINT "apbdes_baris_apbdes_id_apbdes_id_fk" FOREIGN KEY ("apbdes_id") REFERENCES "cms"."apbdes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."profil_desa" ADD CONSTRAINT "profil_desa_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."profil_desa" ADD CONSTRAINT "profil_desa_foto_id_berkas_id_fk" FOREIGN KEY ("foto_id") REFERENCES "cms"."berkas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_profil_desa_v" ADD CONSTRAINT "_profil_desa_v_parent_id_profil_desa_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."profil_desa"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_profil_desa_v" ADD CONSTRAINT "_profil_desa_v_version_desa_id_wilayah_id_fk" FOREIGN KEY ("version_desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_profil_desa_v" ADD CONSTRAINT "_profil_desa_v_version_foto_id_berkas_id_fk" FOREIGN KEY ("version_foto_id") REFERENCES "cms"."berkas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."berkas" ADD CONSTRAINT "berkas_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."jejak" ADD CONSTRAINT "jejak_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."peran" ADD CONSTRAINT "peran_pengguna_id_pengguna_id_fk" FOREIGN KEY ("pengguna_id") REFERENCES "cms"."pengguna"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."peran" ADD CONSTRAINT "peran_wilayah_id_wilayah_id_fk" FOREIGN KEY ("wilayah_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."pengguna_sessions" ADD CONSTRAINT "pengguna_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pengguna"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pengguna_rels" ADD CONSTRAINT "pengguna_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."pengguna"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pengguna_rels" ADD CONSTRAINT "pengguna_rels_wilayah_fk" FOREIGN KEY ("wilayah_id") REFERENCES "cms"."wilayah"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."gawai" ADD CONSTRAINT "gawai_pengguna_id_pengguna_id_fk" FOREIGN KEY ("pengguna_id") REFERENCES "cms"."pengguna"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."pengaturan_kabupaten_langkah_apbdes" ADD CONSTRAINT "pengaturan_kabupaten_langkah_apbdes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."pengaturan_kabupaten"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pengaturan_kabupaten" ADD CONSTRAINT "pengaturan_kabupaten_wilayah_id_wilayah_id_fk" FOREIGN KEY ("wilayah_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_pengaturan_kabupaten_v_version_langkah_apbdes" ADD CONSTRAINT "_pengaturan_kabupaten_v_version_langkah_apbdes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_pengaturan_kabupaten_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_pengaturan_kabupaten_v" ADD CONSTRAINT "_pengaturan_kabupaten_v_parent_id_pengaturan_kabupaten_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."pengaturan_kabupaten"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_pengaturan_kabupaten_v" ADD CONSTRAINT "_pengaturan_kabupaten_v_version_wilayah_id_wilayah_id_fk" FOREIGN KEY ("version_wilayah_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_apbdes_fk" FOREIGN KEY ("apbdes_id") REFERENCES "cms"."apbdes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_profil_desa_fk" FOREIGN KEY ("profil_desa_id") REFERENCES "cms"."profil_desa"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_berkas_fk" FOREIGN KEY ("berkas_id") REFERENCES "cms"."berkas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_wilayah_fk" FOREIGN KEY ("wilayah_id") REFERENCES "cms"."wilayah"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_peran_fk" FOREIGN KEY ("peran_id") REFERENCES "cms"."peran"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pengguna_fk" FOREIGN KEY ("pengguna_id") REFERENCES "cms"."pengguna"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_gawai_fk" FOREIGN KEY ("gawai_id") REFERENCES "cms"."gawai"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pengaturan_kabupaten_fk" FOREIGN KEY ("pengaturan_kabupaten_id") REFERENCES "cms"."pengaturan_kabupaten"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_pengguna_fk" FOREIGN KEY ("pengguna_id") REFERENCES "cms"."pengguna"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "apbdes_desa_idx" ON "cms"."apbdes" USING btree ("desa_id");
  CREATE INDEX "apbdes_tahun_idx" ON "cms"."apbdes" USING btree ("tahun");
  CREATE INDEX "apbdes_status_idx" ON "cms"."apbdes" USING btree ("status");
  CREATE INDEX "apbdes_foto_tanda_tangan_idx" ON "cms"."apbdes" USING btree ("foto_tanda_tangan_id");
  CREATE INDEX "apbdes_updated_at_idx" ON "cms"."apbdes" USING btree ("updated_at");
  CREATE INDEX "apbdes_created_at_idx" ON "cms"."apbdes" USING btree ("created_at");
  CREATE INDEX "apbdes_deleted_at_idx" ON "cms"."apbdes" USING btree ("deleted_at");
  CREATE INDEX "apbdes_baris_desa_idx" ON "cms"."apbdes_baris" USING btree ("desa_id");
  CREATE INDEX "apbdes_baris_apbdes_idx" ON "cms"."apbdes_baris" USING btree ("apbdes_id");
  CREATE INDEX "apbdes_baris_updated_at_idx" ON "cms"."apbdes_baris" USING btree ("updated_at");
  CREATE INDEX "apbdes_baris_created_at_idx" ON "cms"."apbdes_baris" USING btree ("created_at");
  CREATE INDEX "profil_desa_desa_idx" ON "cms"."profil_desa" USING btree ("desa_id");
  CREATE INDEX "profil_desa_foto_idx" ON "cms"."profil_desa" USING btree ("foto_id");
  CREATE INDEX "profil_desa_updated_at_idx" ON "cms"."profil_desa" USING btree ("updated_at");
  CREATE INDEX "profil_desa_created_at_idx" ON "cms"."profil_desa" USING btree ("created_at");
  CREATE INDEX "_profil_desa_v_parent_idx" ON "cms"."_profil_desa_v" USING btree ("parent_id");
  CREATE INDEX "_profil_desa_v_version_version_desa_idx" ON "cms"."_profil_desa_v" USING btree ("version_desa_id");
  CREATE INDEX "_profil_desa_v_version_version_foto_idx" ON "cms"."_profil_desa_v" USING btree ("version_foto_id");
  CREATE INDEX "_profil_desa_v_version_version_updated_at_idx" ON "cms"."_profil_desa_v" USING btree ("version_updated_at");
  CREATE INDEX "_profil_desa_v_version_version_created_at_idx" ON "cms"."_profil_desa_v" USING btree ("version_created_at");
  CREATE INDEX "_profil_desa_v_created_at_idx" ON "cms"."_profil_desa_v" USING btree ("created_at");
  CREATE INDEX "_profil_desa_v_updated_at_idx" ON "cms"."_profil_desa_v" USING btree ("updated_at");
  CREATE INDEX "berkas_desa_idx" ON "cms"."berkas" USING btree ("desa_id");
  CREATE INDEX "berkas_sha256_idx" ON "cms"."berkas" USING btree ("sha256");
  CREATE INDEX "berkas_updated_at_idx" ON "cms"."berkas" USING btree ("updated_at");
  CREATE INDEX "berkas_created_at_idx" ON "cms"."berkas" USING btree ("created_at");
  CREATE UNIQUE INDEX "berkas_filename_idx" ON "cms"."berkas" USING btree ("filename");
  CREATE INDEX "jejak_waktu_idx" ON "cms"."jejak" USING btree ("waktu");
  CREATE INDEX "jejak_desa_idx" ON "cms"."jejak" USING btree ("desa_id");
  CREATE INDEX "jejak_dokumen_idx" ON "cms"."jejak" USING btree ("dokumen");
  CREATE UNIQUE INDEX "wilayah_kode_idx" ON "cms"."wilayah" USING btree ("kode");
  CREATE INDEX "wilayah_tingkat_idx" ON "cms"."wilayah" USING btree ("tingkat");
  CREATE INDEX "wilayah_kode_provinsi_idx" ON "cms"."wilayah" USING btree ("kode_provinsi");
  CREATE INDEX "wilayah_kode_kabupaten_idx" ON "cms"."wilayah" USING btree ("kode_kabupaten");
  CREATE INDEX "wilayah_kode_kecamatan_idx" ON "cms"."wilayah" USING btree ("kode_kecamatan");
  CREATE INDEX "wilayah_updated_at_idx" ON "cms"."wilayah" USING btree ("updated_at");
  CREATE INDEX "wilayah_created_at_idx" ON "cms"."wilayah" USING btree ("created_at");
  CREATE INDEX "peran_pengguna_idx" ON "cms"."peran" USING btree ("pengguna_id");
  CREATE INDEX "peran_wilayah_idx" ON "cms"."peran" USING btree ("wilayah_id");
  CREATE INDEX "peran_updated_at_idx" ON "cms"."peran" USING btree ("updated_at");
  CREATE INDEX "peran_created_at_idx" ON "cms"."peran" USING btree ("created_at");
  CREATE INDEX "pengguna_sessions_order_idx" ON "cms"."pengguna_sessions" USING btree ("_order");
  CREATE INDEX "pengguna_sessions_parent_id_idx" ON "cms"."pengguna_sessions" USING btree ("_parent_id");
  CREATE INDEX "pengguna_updated_at_idx" ON "cms"."pengguna" USING btree ("updated_at");
  CREATE INDEX "pengguna_created_at_idx" ON "cms"."pengguna" USING btree ("created_at");
  CREATE UNIQUE INDEX "pengguna_email_idx" ON "cms"."pengguna" USING btree ("email");
  CREATE INDEX "pengguna_rels_order_idx" ON "cms"."pengguna_rels" USING btree ("order");
  CREATE INDEX "pengguna_rels_parent_idx" ON "cms"."pengguna_rels" USING btree ("parent_id");
  CREATE INDEX "pengguna_rels_path_idx" ON "cms"."pengguna_rels" USING btree ("path");
  CREATE INDEX "pengguna_rels_wilayah_id_idx" ON "cms"."pengguna_rels" USING btree ("wilayah_id");
  CREATE INDEX "gawai_pengguna_idx" ON "cms"."gawai" USING btree ("pengguna_id");
  CREATE UNIQUE INDEX "gawai_token_hash_idx" ON "cms"."gawai" USING btree ("token_hash");
  CREATE INDEX "gawai_updated_at_idx" ON "cms"."gawai" USING btree ("updated_at");
  CREATE INDEX "gawai_created_at_idx" ON "cms"."gawai" USING btree ("created_at");
  CREATE INDEX "pengaturan_kabupaten_langkah_apbdes_order_idx" ON "cms"."pengaturan_kabupaten_langkah_apbdes" USING btree ("order");
  CREATE INDEX "pengaturan_kabupaten_langkah_apbdes_parent_idx" ON "cms"."pengaturan_kabupaten_langkah_apbdes" USING btree ("parent_id");
  CREATE UNIQUE INDEX "pengaturan_kabupaten_wilayah_idx" ON "cms"."pengaturan_kabupaten" USING btree ("wilayah_id");
  CREATE INDEX "pengaturan_kabupaten_updated_at_idx" ON "cms"."pengaturan_kabupaten" USING btree ("updated_at");
  CREATE INDEX "pengaturan_kabupaten_created_at_idx" ON "cms"."pengaturan_kabupaten" USING btree ("created_at");
  CREATE INDEX "_pengaturan_kabupaten_v_version_langkah_apbdes_order_idx" ON "cms"."_pengaturan_kabupaten_v_version_langkah_apbdes" USING btree ("order");
  CREATE INDEX "_pengaturan_kabupaten_v_version_langkah_apbdes_parent_idx" ON "cms"."_pengaturan_kabupaten_v_version_langkah_apbdes" USING btree ("parent_id");
  CREATE INDEX "_pengaturan_kabupaten_v_parent_idx" ON "cms"."_pengaturan_kabupaten_v" USING btree ("parent_id");
  CREATE INDEX "_pengaturan_kabupaten_v_version_version_wilayah_idx" ON "cms"."_pengaturan_kabupaten_v" USING btree ("version_wilayah_id");
  CREATE INDEX "_pengaturan_kabupaten_v_version_version_updated_at_idx" ON "cms"."_pengaturan_kabupaten_v" USING btree ("version_updated_at");
  CREATE INDEX "_pengaturan_kabupaten_v_version_version_created_at_idx" ON "cms"."_pengaturan_kabupaten_v" USING btree ("version_created_at");
  CREATE INDEX "_pengaturan_kabupaten_v_created_at_idx" ON "cms"."_pengaturan_kabupaten_v" USING btree ("created_at");
  CREATE INDEX "_pengaturan_kabupaten_v_updated_at_idx" ON "cms"."_pengaturan_kabupaten_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "cms"."payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "cms"."payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "cms"."payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "cms"."payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "cms"."payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "cms"."payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "cms"."payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "cms"."payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "cms"."payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "cms"."payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "cms"."payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "cms"."payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "cms"."payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "cms"."payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "cms"."payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "cms"."payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "cms"."payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "cms"."payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_apbdes_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("apbdes_id");
  CREATE INDEX "payload_locked_documents_rels_profil_desa_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("profil_desa_id");
  CREATE INDEX "payload_locked_documents_rels_berkas_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("berkas_id");
  CREATE INDEX "payload_locked_documents_rels_wilayah_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("wilayah_id");
  CREATE INDEX "payload_locked_documents_rels_peran_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("peran_id");
  CREATE INDEX "payload_locked_documents_rels_pengguna_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("pengguna_id");
  CREATE INDEX "payload_locked_documents_rels_gawai_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("gawai_id");
  CREATE INDEX "payload_locked_documents_rels_pengaturan_kabupaten_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("pengaturan_kabupaten_id");
  CREATE INDEX "payload_preferences_key_idx" ON "cms"."payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "cms"."payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "cms"."payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "cms"."payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "cms"."payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "cms"."payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_pengguna_id_idx" ON "cms"."payload_preferences_rels" USING btree ("pengguna_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "cms"."payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "cms"."payload_migrations" USING btree ("created_at");
  CREATE INDEX "_pengaturan_v_created_at_idx" ON "cms"."_pengaturan_v" USING btree ("created_at");
  CREATE INDEX "_pengaturan_v_updated_at_idx" ON "cms"."_pengaturan_v" USING btree ("updated_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "cms"."apbdes" CASCADE;
  DROP TABLE "cms"."apbdes_baris" CASCADE;
  DROP TABLE "cms"."profil_desa" CASCADE;
  DROP TABLE "cms"."_profil_desa_v" CASCADE;
  DROP TABLE "cms"."berkas" CASCADE;
  DROP TABLE "cms"."jejak" CASCADE;
  DROP TABLE "cms"."wilayah" CASCADE;
  DROP TABLE "cms"."peran" CASCADE;
  DROP TABLE "cms"."pengguna_sessions" CASCADE;
  DROP TABLE "cms"."pengguna" CASCADE;
  DROP TABLE "cms"."pengguna_rels" CASCADE;
  DROP TABLE "cms"."gawai" CASCADE;
  DROP TABLE "cms"."pengaturan_kabupaten_langkah_apbdes" CASCADE;
  DROP TABLE "cms"."pengaturan_kabupaten" CASCADE;
  DROP TABLE "cms"."_pengaturan_kabupaten_v_version_langkah_apbdes" CASCADE;
  DROP TABLE "cms"."_pengaturan_kabupaten_v" CASCADE;
  DROP TABLE "cms"."payload_kv" CASCADE;
  DROP TABLE "cms"."payload_jobs_log" CASCADE;
  DROP TABLE "cms"."payload_jobs" CASCADE;
  DROP TABLE "cms"."payload_locked_documents" CASCADE;
  DROP TABLE "cms"."payload_locked_documents_rels" CASCADE;
  DROP TABLE "cms"."payload_preferences" CASCADE;
  DROP TABLE "cms"."payload_preferences_rels" CASCADE;
  DROP TABLE "cms"."payload_migrations" CASCADE;
  DROP TABLE "cms"."pengaturan" CASCADE;
  DROP TABLE "cms"."_pengaturan_v" CASCADE;
  DROP TABLE "cms"."payload_jobs_stats" CASCADE;
  DROP TYPE "cms"."enum_apbdes_fase";
  DROP TYPE "cms"."enum_apbdes_status";
  DROP TYPE "cms"."enum_wilayah_tingkat";
  DROP TYPE "cms"."enum_peran_peran";
  DROP TYPE "cms"."enum_peran_sifat";
  DROP TYPE "cms"."enum_pengaturan_kabupaten_langkah_apbdes";
  DROP TYPE "cms"."enum__pengaturan_kabupaten_v_version_langkah_apbdes";
  DROP TYPE "cms"."enum_payload_jobs_log_task_slug";
  DROP TYPE "cms"."enum_payload_jobs_log_state";
  DROP TYPE "cms"."enum_payload_jobs_task_slug";`)
}
