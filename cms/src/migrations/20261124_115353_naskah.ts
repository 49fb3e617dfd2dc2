import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_pengumuman_sifat" AS ENUM('biasa', 'serta-merta');
  CREATE TYPE "cms"."enum_pengumuman_jenis_bahaya" AS ENUM('bencana-alam', 'bencana-non-alam', 'bencana-sosial', 'penyakit-menular', 'racun-makanan', 'gangguan-utilitas');
  CREATE TYPE "cms"."enum_pengumuman_status" AS ENUM('draf', 'diajukan', 'terbit', 'terbit-belum-diverifikasi', 'perbaikan', 'dikembalikan', 'dicabut');
  CREATE TYPE "cms"."enum_berita_status" AS ENUM('draf', 'diajukan', 'terbit', 'perbaikan', 'dikembalikan', 'dicabut');
  CREATE TYPE "cms"."enum_agenda_status" AS ENUM('draf', 'diajukan', 'terbit', 'perbaikan', 'dikembalikan', 'dicabut');
  CREATE TYPE "cms"."enum_galeri_status" AS ENUM('draf', 'diajukan', 'terbit', 'perbaikan', 'dikembalikan', 'dicabut');
  CREATE TYPE "cms"."enum_dokumen_jenis" AS ENUM('perdes', 'peraturan-bersama', 'perkades', 'keputusan-kades', 'keputusan-bpd', 'rpjmdes', 'rkpdes', 'lppd', 'lkppd', 'ippd', 'berita-acara', 'lainnya');
  CREATE TYPE "cms"."enum_dokumen_status" AS ENUM('draf', 'diajukan', 'terbit', 'perbaikan', 'dikembalikan', 'dicabut');
  CREATE TYPE "cms"."enum_lembaga_jenis" AS ENUM('bpd', 'lpm', 'pkk', 'karang-taruna', 'rt-rw', 'posyandu', 'adat', 'lainnya');
  CREATE TYPE "cms"."enum_pesan_jenis" AS ENUM('kontak', 'minta-buka', 'salah');
  CREATE TYPE "cms"."enum_pesan_status" AS ENUM('diterima', 'dijawab', 'ditutup');
  CREATE TYPE "cms"."enum_kursus_status" AS ENUM('draf', 'diajukan', 'terbit', 'perbaikan', 'dikembalikan', 'dicabut');
  CREATE TABLE "cms"."pengumuman" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"sifat" "cms"."enum_pengumuman_sifat" DEFAULT 'biasa' NOT NULL,
  	"judul" varchar NOT NULL,
  	"isi" jsonb NOT NULL,
  	"jenis_bahaya" "cms"."enum_pengumuman_jenis_bahaya",
  	"unsur_dampak" varchar,
  	"unsur_terdampak" varchar,
  	"unsur_evakuasi" varchar,
  	"unsur_cara_menghindari" varchar,
  	"unsur_bantuan" varchar,
  	"unsur_pengumum" varchar,
  	"unsur_cara_pengumuman" varchar,
  	"unsur_penanggulangan" varchar,
  	"berlaku_sampai" varchar,
  	"lampiran_id" uuid,
  	"status" "cms"."enum_pengumuman_status" DEFAULT 'draf' NOT NULL,
  	"alasan_kembali" varchar,
  	"status_sejak" timestamp(3) with time zone,
  	"slug" varchar,
  	"terbitan" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "cms"."berita" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"judul" varchar NOT NULL,
  	"ringkasan" varchar NOT NULL,
  	"isi" jsonb NOT NULL,
  	"foto_id" uuid,
  	"keterangan_foto" varchar,
  	"status" "cms"."enum_berita_status" DEFAULT 'draf' NOT NULL,
  	"alasan_kembali" varchar,
  	"status_sejak" timestamp(3) with time zone,
  	"slug" varchar,
  	"terbitan" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "cms"."agenda" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"judul" varchar NOT NULL,
  	"mulai" varchar NOT NULL,
  	"selesai" varchar,
  	"jam_mulai" varchar,
  	"jam_selesai" varchar,
  	"tempat" varchar NOT NULL,
  	"penyelenggara" varchar,
  	"keterangan" varchar,
  	"status" "cms"."enum_agenda_status" DEFAULT 'draf' NOT NULL,
  	"alasan_kembali" varchar,
  	"status_sejak" timestamp(3) with time zone,
  	"slug" varchar,
  	"terbitan" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "cms"."galeri_daftar_foto" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"foto_id" uuid NOT NULL,
  	"keterangan" varchar
  );
  
  CREATE TABLE "cms"."galeri" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"judul" varchar NOT NULL,
  	"tempat" varchar NOT NULL,
  	"tanggal_foto" varchar NOT NULL,
  	"keterangan" varchar,
  	"status" "cms"."enum_galeri_status" DEFAULT 'draf' NOT NULL,
  	"alasan_kembali" varchar,
  	"status_sejak" timestamp(3) with time zone,
  	"slug" varchar,
  	"terbitan" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "cms"."dokumen" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"judul" varchar,
  	"jenis" "cms"."enum_dokumen_jenis" NOT NULL,
  	"nomor" varchar,
  	"tahun" numeric NOT NULL,
  	"tanggal_dokumen" varchar,
  	"tentang" varchar NOT NULL,
  	"berkas_id" uuid NOT NULL,
  	"status" "cms"."enum_dokumen_status" DEFAULT 'draf' NOT NULL,
  	"alasan_kembali" varchar,
  	"status_sejak" timestamp(3) with time zone,
  	"slug" varchar,
  	"terbitan" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "cms"."dokumen_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"dokumen_id" uuid
  );
  
  CREATE TABLE "cms"."perangkat" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"nama" varchar NOT NULL,
  	"jabatan" varchar NOT NULL,
  	"mulai" varchar,
  	"selesai" varchar,
  	"urutan" numeric DEFAULT 10 NOT NULL,
  	"aktif" boolean DEFAULT true,
  	"foto_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."lembaga" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"jenis" "cms"."enum_lembaga_jenis" NOT NULL,
  	"nama" varchar NOT NULL,
  	"ketua" varchar,
  	"mulai" varchar,
  	"selesai" varchar,
  	"urutan" numeric DEFAULT 10 NOT NULL,
  	"aktif" boolean DEFAULT true,
  	"keterangan" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."pesan" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"cuplikan" varchar,
  	"jenis" "cms"."enum_pesan_jenis" NOT NULL,
  	"pesan" varchar NOT NULL,
  	"nama" varchar,
  	"kontak" varchar,
  	"halaman" varchar,
  	"jawaban" varchar,
  	"status" "cms"."enum_pesan_status" DEFAULT 'diterima' NOT NULL,
  	"waktu" timestamp(3) with time zone NOT NULL,
  	"dijawab_pada" timestamp(3) with time zone,
  	"resi_hash" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."kursus_tujuan" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"teks" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."kursus_daftar_pelajaran" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"judul" varchar NOT NULL,
  	"menit" numeric DEFAULT 10 NOT NULL,
  	"isi" jsonb NOT NULL,
  	"slug" varchar
  );
  
  CREATE TABLE "cms"."kursus" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"desa_id" uuid NOT NULL,
  	"judul" varchar NOT NULL,
  	"ringkasan" varchar NOT NULL,
  	"untuk" varchar NOT NULL,
  	"contoh" boolean DEFAULT false,
  	"status" "cms"."enum_kursus_status" DEFAULT 'draf' NOT NULL,
  	"alasan_kembali" varchar,
  	"status_sejak" timestamp(3) with time zone,
  	"slug" varchar,
  	"terbitan" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "cms"."profil_desa" ADD COLUMN "email_kantor" varchar;
  ALTER TABLE "cms"."profil_desa" ADD COLUMN "visi" varchar;
  ALTER TABLE "cms"."profil_desa" ADD COLUMN "misi" varchar;
  ALTER TABLE "cms"."profil_desa" ADD COLUMN "batas_utara" varchar;
  ALTER TABLE "cms"."profil_desa" ADD COLUMN "batas_timur" varchar;
  ALTER TABLE "cms"."profil_desa" ADD COLUMN "batas_selatan" varchar;
  ALTER TABLE "cms"."profil_desa" ADD COLUMN "batas_barat" varchar;
  ALTER TABLE "cms"."_profil_desa_v" ADD COLUMN "version_email_kantor" varchar;
  ALTER TABLE "cms"."_profil_desa_v" ADD COLUMN "version_visi" varchar;
  ALTER TABLE "cms"."_profil_desa_v" ADD COLUMN "version_misi" varchar;
  ALTER TABLE "cms"."_profil_desa_v" ADD COLUMN "version_batas_utara" varchar;
  ALTER TABLE "cms"."_profil_desa_v" ADD COLUMN "version_batas_timur" varchar;
  ALTER TABLE "cms"."_profil_desa_v" ADD COLUMN "version_batas_selatan" varchar;
  ALTER TABLE "cms"."_profil_desa_v" ADD COLUMN "version_batas_barat" varchar;
  ALTER TABLE "cms"."berkas" ADD COLUMN "teks" varchar;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "pengumuman_id" uuid;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "berita_id" uuid;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "agenda_id" uuid;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "galeri_id" uuid;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "dokumen_id" uuid;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "perangkat_id" uuid;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "lembaga_id" uuid;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "pesan_id" uuid;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "kursus_id" uuid;
  ALTER TABLE "cms"."pengumuman" ADD CONSTRAINT "pengumuman_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."pengumuman" ADD CONSTRAINT "pengumuman_lampiran_id_berkas_id_fk" FOREIGN KEY ("lampiran_id") REFERENCES "cms"."berkas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."berita" ADD CONSTRAINT "berita_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."berita" ADD CONSTRAINT "berita_foto_id_berkas_id_fk" FOREIGN KEY ("foto_id") REFERENCES "cms"."berkas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."agenda" ADD CONSTRAINT "agenda_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."galeri_daftar_foto" ADD CONSTRAINT "galeri_daftar_foto_foto_id_berkas_id_fk" FOREIGN KEY ("foto_id") REFERENCES "cms"."berkas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."galeri_daftar_foto" ADD CONSTRAINT "galeri_daftar_foto_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."galeri"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."galeri" ADD CONSTRAINT "galeri_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."dokumen" ADD CONSTRAINT "dokumen_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."dokumen" ADD CONSTRAINT "dokumen_berkas_id_berkas_id_fk" FOREIGN KEY ("berkas_id") REFERENCES "cms"."berkas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."dokumen_rels" ADD CONSTRAINT "dokumen_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."dokumen"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."dokumen_rels" ADD CONSTRAINT "dokumen_rels_dokumen_fk" FOREIGN KEY ("dokumen_id") REFERENCES "cms"."dokumen"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."perangkat" ADD CONSTRAINT "perangkat_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."perangkat" ADD CONSTRAINT "perangkat_foto_id_berkas_id_fk" FOREIGN KEY ("foto_id") REFERENCES "cms"."berkas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."lembaga" ADD CONSTRAINT "lembaga_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."pesan" ADD CONSTRAINT "pesan_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."kursus_tujuan" ADD CONSTRAINT "kursus_tujuan_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."kursus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."kursus_daftar_pelajaran" ADD CONSTRAINT "kursus_daftar_pelajaran_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."kursus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."kursus" ADD CONSTRAINT "kursus_desa_id_wilayah_id_fk" FOREIGN KEY ("desa_id") REFERENCES "cms"."wilayah"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "pengumuman_desa_idx" ON "cms"."pengumuman" USING btree ("desa_id");
  CREATE INDEX "pengumuman_lampiran_idx" ON "cms"."pengumuman" USING btree ("lampiran_id");
  CREATE INDEX "pengumuman_status_idx" ON "cms"."pengumuman" USING btree ("status");
  CREATE INDEX "pengumuman_slug_idx" ON "cms"."pengumuman" USING btree ("slug");
  CREATE INDEX "pengumuman_updated_at_idx" ON "cms"."pengumuman" USING btree ("updated_at");
  CREATE INDEX "pengumuman_created_at_idx" ON "cms"."pengumuman" USING btree ("created_at");
  CREATE INDEX "pengumuman_deleted_at_idx" ON "cms"."pengumuman" USING btree ("deleted_at");
  CREATE INDEX "berita_desa_idx" ON "cms"."berita" USING btree ("desa_id");
  CREATE INDEX "berita_foto_idx" ON "cms"."berita" USING btree ("foto_id");
  CREATE INDEX "berita_status_idx" ON "cms"."berita" USING btree ("status");
  CREATE INDEX "berita_slug_idx" ON "cms"."berita" USING btree ("slug");
  CREATE INDEX "berita_updated_at_idx" ON "cms"."berita" USING btree ("updated_at");
  CREATE INDEX "berita_created_at_idx" ON "cms"."berita" USING btree ("created_at");
  CREATE INDEX "berita_deleted_at_idx" ON "cms"."berita" USING btree ("deleted_at");
  CREATE INDEX "agenda_desa_idx" ON "cms"."agenda" USING btree ("desa_id");
  CREATE INDEX "agenda_status_idx" ON "cms"."agenda" USING btree ("status");
  CREATE INDEX "agenda_slug_idx" ON "cms"."agenda" USING btree ("slug");
  CREATE INDEX "agenda_updated_at_idx" ON "cms"."agenda" USING btree ("updated_at");
  CREATE INDEX "agenda_created_at_idx" ON "cms"."agenda" USING btree ("created_at");
  CREATE INDEX "agenda_deleted_at_idx" ON "cms"."agenda" USING btree ("deleted_at");
  CREATE INDEX "galeri_daftar_foto_order_idx" ON "cms"."galeri_daftar_foto" USING btree ("_order");
  CREATE INDEX "galeri_daftar_foto_parent_id_idx" ON "cms"."galeri_daftar_foto" USING btree ("_parent_id");
  CREATE INDEX "galeri_daftar_foto_foto_idx" ON "cms"."galeri_daftar_foto" USING btree ("foto_id");
  CREATE INDEX "galeri_desa_idx" ON "cms"."galeri" USING btree ("desa_id");
  CREATE INDEX "galeri_status_idx" ON "cms"."galeri" USING btree ("status");
  CREATE INDEX "galeri_slug_idx" ON "cms"."galeri" USING btree ("slug");
  CREATE INDEX "galeri_updated_at_idx" ON "cms"."galeri" USING btree ("updated_at");
  CREATE INDEX "galeri_created_at_idx" ON "cms"."galeri" USING btree ("created_at");
  CREATE INDEX "galeri_deleted_at_idx" ON "cms"."galeri" USING btree ("deleted_at");
  CREATE INDEX "dokumen_desa_idx" ON "cms"."dokumen" USING btree ("desa_id");
  CREATE INDEX "dokumen_jenis_idx" ON "cms"."dokumen" USING btree ("jenis");
  CREATE INDEX "dokumen_tahun_idx" ON "cms"."dokumen" USING btree ("tahun");
  CREATE INDEX "dokumen_berkas_idx" ON "cms"."dokumen" USING btree ("berkas_id");
  CREATE INDEX "dokumen_status_idx" ON "cms"."dokumen" USING btree ("status");
  CREATE INDEX "dokumen_slug_idx" ON "cms"."dokumen" USING btree ("slug");
  CREATE INDEX "dokumen_updated_at_idx" ON "cms"."dokumen" USING btree ("updated_at");
  CREATE INDEX "dokumen_created_at_idx" ON "cms"."dokumen" USING btree ("created_at");
  CREATE INDEX "dokumen_deleted_at_idx" ON "cms"."dokumen" USING btree ("deleted_at");
  CREATE INDEX "dokumen_rels_order_idx" ON "cms"."dokumen_rels" USING btree ("order");
  CREATE INDEX "dokumen_rels_parent_idx" ON "cms"."dokumen_rels" USING btree ("parent_id");
  CREATE INDEX "dokumen_rels_path_idx" ON "cms"."dokumen_rels" USING btree ("path");
  CREATE INDEX "dokumen_rels_dokumen_id_idx" ON "cms"."dokumen_rels" USING btree ("dokumen_id");
  CREATE INDEX "perangkat_desa_idx" ON "cms"."perangkat" USING btree ("desa_id");
  CREATE INDEX "perangkat_foto_idx" ON "cms"."perangkat" USING btree ("foto_id");
  CREATE INDEX "perangkat_updated_at_idx" ON "cms"."perangkat" USING btree ("updated_at");
  CREATE INDEX "perangkat_created_at_idx" ON "cms"."perangkat" USING btree ("created_at");
  CREATE INDEX "lembaga_desa_idx" ON "cms"."lembaga" USING btree ("desa_id");
  CREATE INDEX "lembaga_updated_at_idx" ON "cms"."lembaga" USING btree ("updated_at");
  CREATE INDEX "lembaga_created_at_idx" ON "cms"."lembaga" USING btree ("created_at");
  CREATE INDEX "pesan_desa_idx" ON "cms"."pesan" USING btree ("desa_id");
  CREATE INDEX "pesan_status_idx" ON "cms"."pesan" USING btree ("status");
  CREATE UNIQUE INDEX "pesan_resi_hash_idx" ON "cms"."pesan" USING btree ("resi_hash");
  CREATE INDEX "pesan_updated_at_idx" ON "cms"."pesan" USING btree ("updated_at");
  CREATE INDEX "pesan_created_at_idx" ON "cms"."pesan" USING btree ("created_at");
  CREATE INDEX "kursus_tujuan_order_idx" ON "cms"."kursus_tujuan" USING btree ("_order");
  CREATE INDEX "kursus_tujuan_parent_id_idx" ON "cms"."kursus_tujuan" USING btree ("_parent_id");
  CREATE INDEX "kursus_daftar_pelajaran_order_idx" ON "cms"."kursus_daftar_pelajaran" USING btree ("_order");
  CREATE INDEX "kursus_daftar_pelajaran_parent_id_idx" ON "cms"."kursus_daftar_pelajaran" USING btree ("_parent_id");
  CREATE INDEX "kursus_desa_idx" ON "cms"."kursus" USING btree ("desa_id");
  CREATE INDEX "kursus_status_idx" ON "cms"."kursus" USING btree ("status");
  CREATE INDEX "kursus_slug_idx" ON "cms"."kursus" USING btree ("slug");
  CREATE INDEX "kursus_updated_at_idx" ON "cms"."kursus" USING btree ("updated_at");
  CREATE INDEX "kursus_created_at_idx" ON "cms"."kursus" USING btree ("created_at");
  CREATE INDEX "kursus_deleted_at_idx" ON "cms"."kursus" USING btree ("deleted_at");
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pengumuman_fk" FOREIGN KEY ("pengumuman_id") REFERENCES "cms"."pengumuman"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_berita_fk" FOREIGN KEY ("berita_id") REFERENCES "cms"."berita"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agenda_fk" FOREIGN KEY ("agenda_id") REFERENCES "cms"."agenda"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_galeri_fk" FOREIGN KEY ("galeri_id") REFERENCES "cms"."galeri"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_dokumen_fk" FOREIGN KEY ("dokumen_id") REFERENCES "cms"."dokumen"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_perangkat_fk" FOREIGN KEY ("perangkat_id") REFERENCES "cms"."perangkat"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_lembaga_fk" FOREIGN KEY ("lembaga_id") REFERENCES "cms"."lembaga"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pesan_fk" FOREIGN KEY ("pesan_id") REFERENCES "cms"."pesan"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_kursus_fk" FOREIGN KEY ("kursus_id") REFERENCES "cms"."kursus"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_pengumuman_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("pengumuman_id");
  CREATE INDEX "payload_locked_documents_rels_berita_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("berita_id");
  CREATE INDEX "payload_locked_documents_rels_agenda_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("agenda_id");
  CREATE INDEX "payload_locked_documents_rels_galeri_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("galeri_id");
  CREATE INDEX "payload_locked_documents_rels_dokumen_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("dokumen_id");
  CREATE INDEX "payload_locked_documents_rels_perangkat_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("perangkat_id");
  CREATE INDEX "payload_locked_documents_rels_lembaga_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("lembaga_id");
  CREATE INDEX "payload_locked_documents_rels_pesan_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("pesan_id");
  CREATE INDEX "payload_locked_documents_rels_kursus_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("kursus_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."pengumuman" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."berita" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."agenda" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."galeri_daftar_foto" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."galeri" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."dokumen" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."dokumen_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."perangkat" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."lembaga" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."pesan" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."kursus_tujuan" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."kursus_daftar_pelajaran" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."kursus" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "cms"."pengumuman" CASCADE;
  DROP TABLE "cms"."berita" CASCADE;
  DROP TABLE "cms"."agenda" CASCADE;
  DROP TABLE "cms"."galeri_daftar_foto" CASCADE;
  DROP TABLE "cms"."galeri" CASCADE;
  DROP TABLE "cms"."dokumen" CASCADE;
  DROP TABLE "cms"."dokumen_rels" CASCADE;
  DROP TABLE "cms"."perangkat" CASCADE;
  DROP TABLE "cms"."lembaga" CASCADE;
  DROP TABLE "cms"."pesan" CASCADE;
  DROP TABLE "cms"."kursus_tujuan" CASCADE;
  DROP TABLE "cms"."kursus_daftar_pelajaran" CASCADE;
  DROP TABLE "cms"."kursus" CASCADE;
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_pengumuman_fk";
  
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_berita_fk";
  
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_agenda_fk";
  
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_galeri_fk";
  
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_dokumen_fk";
  
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_perangkat_fk";
  
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_lembaga_fk";
  
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_pesan_fk";
  
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_kursus_fk";
  
  DROP INDEX "cms"."payload_locked_documents_rels_pengumuman_id_idx";
  DROP INDEX "cms"."payload_locked_documents_rels_berita_id_idx";
  DROP INDEX "cms"."payload_locked_documents_rels_agenda_id_idx";
  DROP INDEX "cms"."payload_locked_documents_rels_galeri_id_idx";
  DROP INDEX "cms"."payload_locked_documents_rels_dokumen_id_idx";
  DROP INDEX "cms"."payload_locked_documents_rels_perangkat_id_idx";
  DROP INDEX "cms"."payload_locked_documents_rels_lembaga_id_idx";
  DROP INDEX "cms"."payload_locked_documents_rels_pesan_id_idx";
  DROP INDEX "cms"."payload_locked_documents_rels_kursus_id_idx";
  ALTER TABLE "cms"."profil_desa" DROP COLUMN "email_kantor";
  ALTER TABLE "cms"."profil_desa" DROP COLUMN "visi";
  ALTER TABLE "cms"."profil_desa" DROP COLUMN "misi";
  ALTER TABLE "cms"."profil_desa" DROP COLUMN "batas_utara";
  ALTER TABLE "cms"."profil_desa" DROP COLUMN "batas_timur";
  ALTER TABLE "cms"."profil_desa" DROP COLUMN "batas_selatan";
  ALTER TABLE "cms"."profil_desa" DROP COLUMN "batas_barat";
  ALTER TABLE "cms"."_profil_desa_v" DROP COLUMN "version_email_kantor";
  ALTER TABLE "cms"."_profil_desa_v" DROP COLUMN "version_visi";
  ALTER TABLE "cms"."_profil_desa_v" DROP COLUMN "version_misi";
  ALTER TABLE "cms"."_profil_desa_v" DROP COLUMN "version_batas_utara";
  ALTER TABLE "cms"."_profil_desa_v" DROP COLUMN "version_batas_timur";
  ALTER TABLE "cms"."_profil_desa_v" DROP COLUMN "version_batas_selatan";
  ALTER TABLE "cms"."_profil_desa_v" DROP COLUMN "version_batas_barat";
  ALTER TABLE "cms"."berkas" DROP COLUMN "teks";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "pengumuman_id";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "berita_id";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "agenda_id";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "galeri_id";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "dokumen_id";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "perangkat_id";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "lembaga_id";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "pesan_id";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "kursus_id";
  DROP TYPE "cms"."enum_pengumuman_sifat";
  DROP TYPE "cms"."enum_pengumuman_jenis_bahaya";
  DROP TYPE "cms"."enum_pengumuman_status";
  DROP TYPE "cms"."enum_berita_status";
  DROP TYPE "cms"."enum_agenda_status";
  DROP TYPE "cms"."enum_galeri_status";
  DROP TYPE "cms"."enum_dokumen_jenis";
  DROP TYPE "cms"."enum_dokumen_status";
  DROP TYPE "cms"."enum_lembaga_jenis";
  DROP TYPE "cms"."enum_pesan_jenis";
  DROP TYPE "cms"."enum_pesan_status";
  DROP TYPE "cms"."enum_kursus_status";`)
}
